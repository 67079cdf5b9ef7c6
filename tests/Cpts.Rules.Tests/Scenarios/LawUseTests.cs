using Cpts.Rules.Scenarios;

namespace Cpts.Rules.Tests.Scenarios;

/// <summary>The law is known through 30 November 2026; an agreement to come makes it known through its first day.</summary>
public class LawUseTests
{
    private const string Note = "The law is known through 30 November 2026; what comes after assumes that it does not change.";

    [Theory]
    [InlineData("2026-11-30", null)]
    [InlineData("2026-12-01", Note)]
    public void A_date_beyond_what_is_known_is_noted(string asOf, string? note) =>
        Assert.Equal(note, Community(120_000).Answers(asOf).Law.Note?.English);

    [Theory]
    [InlineData("2021-11-30", null)] // Its year 5 ends on 30 November 2026, after which it has none.
    [InlineData("2022-11-30", null)] // Its year 5 begins on 30 November 2026.
    [InlineData("2022-12-01", Note)]
    public void A_contract_year_that_begins_beyond_it_is_noted(string signed, string? note) =>
        Assert.Equal(note, Community(120_000).Signed(signed).Answers().Law.Note?.English);

    [Fact]
    public void The_version_is_that_of_the_sources_followed_by_what_was_supplied()
    {
        Assert.Equal("2026-11", Version(Law.Default));
        Assert.Equal("2026-11+X1", Version(Law.Default.Add(Avenant3.Agreement)));
        Assert.Equal("2026-11+X2+X1", Version(Law.Default.Add(Avenant3.Agreement).Complete("avenant-2", Given.Read with { Id = "X2" }, [Pathways, Prevention])));
    }

    [Fact]
    public void An_agreement_to_come_is_known_from_its_first_day()
    {
        Assert.Equal("2026-11-30", Iso(Used(Law.Default).KnownThrough));
        Assert.Equal("2027-04-01", Iso(Used(Law.Default.Add(Avenant3.Agreement)).KnownThrough));
        Assert.Equal("2026-11-30", Iso(Used(Law.Default.Add(Avenant3.From("2026-11-29"))).KnownThrough));
    }

    private static SuppliedAmount Pathways { get; } = new(Line.CarePathways, AmountPart.Total, SizeBand.Size2, EuroRange.Exactly(70_000));

    private static SuppliedAmount Prevention { get; } = new(Line.Prevention, AmountPart.Total, SizeBand.Size2, EuroRange.Exactly(30_000));

    private static string Version(Law law) => Used(law).Version;

    private static LawUse Used(Law law) => new ScenarioEvaluator(law).Evaluate(Community(120_000), Samples.Today).Answers!.Law;
}
