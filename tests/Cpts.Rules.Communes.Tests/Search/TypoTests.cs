using Cpts.Rules.Communes.Search;

namespace Cpts.Rules.Communes.Tests.Search;

public class TypoTests
{
    [Theory]
    [InlineData("tampon", "tampon", true)]
    [InlineData("tampon", "tanpon", true)]
    [InlineData("tampon", "tampn", true)]
    [InlineData("tampon", "tamppon", true)]
    [InlineData("tampon", "tapmon", true)]
    [InlineData("tampon", "ampon", true)]
    [InlineData("tampon", "tampons", true)]
    [InlineData("", "a", true)]
    [InlineData("tampon", "tanpom", false)]
    [InlineData("tampon", "tamp", false)]
    [InlineData("tampon", "pamton", false)]
    [InlineData("abcd", "badc", false)]
    public void One_error_separates_and_two_do_not(string left, string right, bool near)
    {
        Assert.Equal(near, Typo.Separates(left, right));
        Assert.Equal(near, Typo.Separates(right, left));
    }
}
