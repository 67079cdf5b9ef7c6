using Cpts.Rules.Facts;

namespace Cpts.Rules.Tests.Findings;

/// <summary>CPTS5003 (not an association) and CPTS5004 (form and seat differ).</summary>
public class LegalFormChecksTests
{
    [Theory]
    [InlineData("2021-05-13", "")]
    [InlineData("2021-05-14", "/legalForm/kind")]
    [InlineData("2026-01-01", "/legalForm/kind")]
    public void A_new_community_is_an_association_from_14_May_2021_on(string asOf, string paths)
    {
        Assert.Equal(paths, Found(LegalFormKind.None, null, asOf));
        Assert.Equal(paths, Found(LegalFormKind.Other, null, asOf));
        Assert.Equal(paths, Found(LegalFormKind.Other, "2021-05-14", asOf));
    }

    [Theory]
    [InlineData("2021-05-14", "")]
    [InlineData("2022-05-14", "")]
    [InlineData("2022-05-15", "/legalForm/kind")]
    public void An_older_community_is_one_from_15_May_2022_on(string asOf, string paths)
    {
        Assert.Equal(paths, Found(LegalFormKind.Other, "2021-05-13", asOf));
        Assert.Equal(paths, Community().With(Received("2021-05-13")).With(Form(LegalFormKind.None)).Paths("CPTS5003", asOf));
        Assert.Equal(paths, Community().Signed("2021-05-13").With(Form(LegalFormKind.None)).Paths("CPTS5003", asOf));
    }

    [Theory]
    [InlineData(LegalFormKind.Association1901)]
    [InlineData(LegalFormKind.LocalLawAssociation)]
    public void Both_kinds_of_association_are_right_wherever_the_seat_is(LegalFormKind kind)
    {
        foreach (var seat in new[] { null, "67", "75" })
        {
            Assert.Equal("", Community(seat: seat).With(Form(kind)).Paths("CPTS5003", "2026-01-01"));
        }
    }

    [Theory]
    [InlineData("2021-06-30", "/legalForm/kind")]
    [InlineData("2021-07-01", "")]
    public void An_association_still_to_come_does_not_count_yet(string asOf, string paths) =>
        Assert.Equal(paths, Found(LegalFormKind.Association1901, "2021-07-01", asOf));

    [Fact]
    public void Without_the_section_nothing_is_said()
    {
        Assert.Equal("", Community(seat: "67").Paths("CPTS5003", "2026-01-01"));
        Assert.Equal("", Community(seat: "67").Paths("CPTS5004", "2026-01-01"));
    }

    [Fact]
    public void The_message_says_what_the_form_is()
    {
        Assert.Equal("The community has no legal form: an association has been required since 14 May 2021.", Message(LegalFormKind.None, null, "2026-01-01"));
        Assert.Equal("The legal form of the community is not an association, which has been required since 15 May 2022.", Message(LegalFormKind.Other, "2020-01-01", "2026-01-01"));
        Assert.Equal("The community becomes an association only on 1 July 2021: one has been required since 14 May 2021.", Message(LegalFormKind.LocalLawAssociation, "2021-07-01", "2021-06-30"));
    }

    [Theory]
    [InlineData(LegalFormKind.Association1901, "57", true)]
    [InlineData(LegalFormKind.Association1901, "67", true)]
    [InlineData(LegalFormKind.Association1901, "68", true)]
    [InlineData(LegalFormKind.Association1901, "75", false)]
    [InlineData(LegalFormKind.Association1901, "974", false)]
    [InlineData(LegalFormKind.Association1901, null, false)]
    [InlineData(LegalFormKind.LocalLawAssociation, "57", false)]
    [InlineData(LegalFormKind.LocalLawAssociation, "67", false)]
    [InlineData(LegalFormKind.LocalLawAssociation, "68", false)]
    [InlineData(LegalFormKind.LocalLawAssociation, "75", true)]
    [InlineData(LegalFormKind.LocalLawAssociation, "2A", true)]
    [InlineData(LegalFormKind.LocalLawAssociation, null, false)]
    [InlineData(LegalFormKind.Other, "67", false)]
    [InlineData(LegalFormKind.None, "75", false)]
    public void The_local_civil_code_holds_in_57_67_and_68_only(LegalFormKind kind, string? seat, bool differs) =>
        Assert.Equal(differs ? "/legalForm/kind" : "", Community(seat: seat).With(Form(kind)).Paths("CPTS5004", "2026-01-01"));

    [Theory]
    [InlineData("2020-12-31", "")]
    [InlineData("2021-01-01", "/legalForm/kind")]
    public void The_seat_is_compared_once_the_form_exists(string asOf, string paths) =>
        Assert.Equal(paths, Community(seat: "67").With(Form(LegalFormKind.Association1901, "2021-01-01")).Paths("CPTS5004", asOf));

    private static LegalFormFacts Form(LegalFormKind kind, string? since = null) => new() { Kind = kind, Since = DayOrNull(since) };

    private static string Found(LegalFormKind kind, string? since, string asOf) => Community().With(Form(kind, since)).Paths("CPTS5003", asOf);

    private static string Message(LegalFormKind kind, string? since, string asOf) =>
        Community().With(Form(kind, since)).FindingsOf("CPTS5003", asOf).Single().Message(Language.English);
}
