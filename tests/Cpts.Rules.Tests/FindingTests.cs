using Cpts.Rules.Findings;

namespace Cpts.Rules.Tests;

public class FindingTests
{
    private static readonly FindingRule Missing = FindingCatalogue.Default.Find("CPTS2001")!;
    private static readonly FindingRule Twice = FindingCatalogue.Default.Find("CPTS2002")!;
    private static readonly Bilingual Nothing = new("rien", "nothing");

    [Theory]
    [InlineData("/b", "/a")] // The code comes first, whatever the place.
    [InlineData("/a", "/b")]
    [InlineData("/a", "/a")]
    public void Findings_are_sorted_by_code_first(string missing, string twice)
    {
        var (earlier, later) = (Missing.At(missing, Nothing), Twice.At(twice, Nothing));

        Assert.True(Finding.Compare(earlier, later) < 0);
        Assert.True(Finding.Compare(later, earlier) > 0);
    }

    [Theory]
    [InlineData("/contract/missions/1", "/contract/missions/3")]
    [InlineData("/contract/missions/10", "/contract/missions/2")] // Places are texts.
    [InlineData("/contract", "/contract/missions")]
    [InlineData("/Z", "/a")] // Ordinal: no culture puts a before Z.
    public void Findings_of_one_code_are_sorted_by_place(string first, string second)
    {
        var (earlier, later) = (Missing.At(first, Nothing), Missing.At(second, Nothing));

        Assert.True(Finding.Compare(earlier, later) < 0);
        Assert.True(Finding.Compare(later, earlier) > 0);
        Assert.Equal(0, Finding.Compare(earlier, Missing.At(first, new Bilingual("autre", "other"))));
    }

    [Fact]
    public void A_finding_says_its_code_its_place_and_its_message_in_English() =>
        Assert.Equal("CPTS2001 /contract: nothing", Missing.At("/contract", Nothing).ToString());

    [Fact]
    public void Null_is_refused_as_a_finding_and_as_a_place()
    {
        var finding = Missing.At("", Nothing);

        Assert.Throws<ArgumentNullException>("left", () => Finding.Compare(null!, finding));
        Assert.Throws<ArgumentNullException>("right", () => Finding.Compare(finding, null!));
        Assert.Throws<ArgumentNullException>("path", () => Missing.At(null!, Nothing));
    }
}
