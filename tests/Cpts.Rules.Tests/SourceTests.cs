namespace Cpts.Rules.Tests;

public class SourceTests
{
    [Fact]
    public void Misuse_names_the_property()
    {
        Assert.Throws<ArgumentNullException>("Id", () => new Source(null!, SourceKind.Press, default, default(Bilingual)));
        Assert.Throws<ArgumentOutOfRangeException>("Kind", () => new Source("X1", (SourceKind)99, default, default(Bilingual)));
        Assert.Throws<ArgumentNullException>("Id", () => Sources.S01 with { Id = null! });
        Assert.Throws<ArgumentOutOfRangeException>("Kind", () => Sources.S01 with { Kind = (SourceKind)99 });
    }

    [Fact]
    public void Texts_that_are_not_given_read_as_empty()
    {
        Assert.Equal(("", ""), (default(Bilingual).French, default(Bilingual).English));
        Assert.Equal("", new Bilingual(null!, "English").In(Language.French));
    }
}
