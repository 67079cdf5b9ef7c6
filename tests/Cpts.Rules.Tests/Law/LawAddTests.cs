using Cpts.Rules.Deadlines;
using Cpts.Rules.Facts;
using Cpts.Rules.Scenarios;

namespace Cpts.Rules.Tests;

/// <summary>Rulings 54 and 55: an agreement to come, added to the law, and a scenario evaluated under it.</summary>
public class LawAddTests
{
    private static readonly Law WithAvenant3 = Law.Default.Add(Avenant3.Agreement);
    private static readonly ScenarioEvaluator Evaluator = new(WithAvenant3);

    [Theory]
    [InlineData("2027-03-31", "avenant-2")]
    [InlineData("2027-04-01", "avenant-3")]
    public void It_ends_the_agreement_before_it(string date, string id)
    {
        Assert.Equal(id, WithAvenant3.InForceOn(Day(date), Interpretations.Default)!.Id);
        Assert.Equal("avenant-2", Law.Default.InForceOn(Day(date), Interpretations.Default)!.Id);
        Assert.Equal(["aci-2019", "avenant-2", "avenant-3"], WithAvenant3.Agreements.Select(agreement => agreement.Id));
    }

    [Theory]
    [InlineData("2023-12-31", false)] // The last day that avenant 2 may be moved to.
    [InlineData("2024-01-01", true)]
    public void It_takes_effect_after_2023(string effect, bool isAccepted) =>
        Assert.Equal(isAccepted ? [] : ["/effectiveFrom"], Problems(() => Law.Default.Add(Avenant3.From(effect))));

    [Theory]
    [InlineData("2027-04-01", false)]
    [InlineData("2027-04-02", true)]
    public void It_takes_effect_after_every_known_agreement(string effect, bool isAccepted) =>
        Assert.Equal(isAccepted ? [] : ["/effectiveFrom"], Problems(() => WithAvenant3.Add(Avenant3.From(effect, "avenant-4"))));

    [Theory]
    [InlineData(Line.Operating, AmountPart.Fixed)]
    [InlineData(Line.AccessToCare, AmountPart.Total)]
    [InlineData(Line.CareQuality, AmountPart.Total)]
    [InlineData(Line.HealthCrisis, AmountPart.PlanFirst)]
    [InlineData(Line.HealthCrisis, AmountPart.PlanUpdate)]
    [InlineData(Line.HealthCrisis, AmountPart.RecognisedCrisis)]
    public void It_gives_every_amount_at_every_size(Line line, AmountPart part)
    {
        Assert.Equal(["/amounts"], Problems(() => Law.Default.Add(Avenant3.From("2027-04-01", keep: row => row.Lines[0] != line || row.Part != part || row.Size != SizeBand.Size2))));
        Assert.Equal(4, Problems(() => Law.Default.Add(Avenant3.From("2027-04-01", keep: row => row.Lines[0] != line || row.Part != part))).Length);
    }

    [Fact]
    public void What_it_lacks_is_named_in_the_order_of_its_lines() => Assert.Equal(
        ["Operating, fixed, size 2", "Access to care, total, size 2"],
        Messages(Avenant3.From("2027-04-01", keep: row => row.Lines[0] is not (Line.Operating or Line.AccessToCare) || row.Size != SizeBand.Size2))
            .Select(message => message[..message.IndexOf(", size 2", StringComparison.Ordinal)] + ", size 2"));

    [Fact]
    public void Its_parts_make_its_wholes() => Assert.Equal(
        ["/amounts"],
        Problems(() => Law.Default.Add(With(Row(Line.CarePathways, AmountPart.Fixed, 70_000), Row(Line.CarePathways, AmountPart.Variable, 70_000))))); // 120 000 at size 2.

    [Theory]
    [InlineData(180_000, true)] // Pathways 120 000 and prevention 60 000 at size 2.
    [InlineData(180_001, false)]
    public void Its_known_sums_can_be_met(int euros, bool isAccepted) => Assert.Equal(
        isAccepted ? [] : ["/amounts"],
        Problems(() => Law.Default.Add(With(Sum(euros, Line.CarePathways, Line.Prevention)))));

    [Fact]
    public void A_known_sum_is_of_missions_that_it_pays() =>
        Assert.Equal(["/amounts"], Problems(() => Law.Default.Add(With(Sum(120_000, Line.CarePathways, Line.ProfessionalSupport)))));

    [Fact]
    public void Every_problem_is_an_error_of_code_9014_in_both_languages()
    {
        var finding = Assert.Throws<InvalidLawException>(() => Law.Default.Add(Avenant3.From("2023-12-31"))).Findings.Single();

        Assert.Equal(("CPTS9014", Severity.Error), (finding.Code, finding.Severity));
        Assert.Equal("A new agreement must come into force after every known one, and after 31 December 2023; this one does on 31 December 2023.", finding.Message(Language.English));
    }

    [Fact]
    public void An_id_is_taken_once() =>
        Assert.Throws<ArgumentException>("agreement", () => WithAvenant3.Add(Avenant3.From("2028-01-01")));

    [Theory]
    [InlineData(29_999, 1)]
    [InlineData(30_000, 2)]
    [InlineData(59_999, 2)]
    [InlineData(60_000, 3)]
    [InlineData(100_000, 3)]
    [InlineData(100_001, 4)]
    public void Its_own_sizes_rank_the_territory_and_its_own_amounts_price_it(int population, int size)
    {
        var answers = Evaluate(Community(population), "2027-04-01");

        // 50 000 + 100 000 + 60 000 + 30 000 + 40 000 + 10 000, and 20 000 for quality.
        Assert.Equal((SizeBand)size, answers.Territory.SizeBand);
        Assert.Equal((EuroRange.Exactly(290_000 * size), EuroRange.Exactly(310_000 * size)), (answers.Budget.Core, answers.Budget.Maximum));
        Assert.Equal("avenant-3", answers.Agreement.Id);
    }

    [Fact]
    public void Its_neighbours_are_those_of_its_own_sizes()
    {
        var territory = Evaluate(Community(59_999), "2027-04-01").Territory;

        Assert.Equal((SizeBand.Size3, 1, EuroRange.Exactly(290_000)), (territory.NextBand!.Value.Size, territory.NextBand.Value.InhabitantsMissing, territory.NextBand.Value.AnnualGain));
        Assert.Equal((SizeBand.Size1, 30_000, EuroRange.Exactly(-290_000)), (territory.PreviousBand!.Value.Size, territory.PreviousBand.Value.InhabitantsAbove, territory.PreviousBand.Value.AnnualLoss));
    }

    [Theory]
    [InlineData(80_000, "")] // No bound is in two ranges, and none is near.
    [InlineData(58_799, "")]
    [InlineData(58_800, "CPTS1005")]
    [InlineData(61_200, "CPTS1005")]
    [InlineData(61_201, "")]
    [InlineData(190_000, "")] // Neither the ten per cent nor its question.
    public void Findings_look_at_its_own_thresholds(int population, string codes) => Assert.Equal(
        codes,
        string.Join(' ', Evaluator.Evaluate(Community(population), Day("2027-04-01")).Findings.Select(finding => finding.Code).Where(code => code is "CPTS1002" or "CPTS1005" or "CPTS3008")));

    [Fact]
    public void A_contract_year_has_the_agreement_the_size_and_the_amounts_of_its_first_day()
    {
        // 60 000 inhabitants: size 2 under avenant 2, size 3 under avenant 3, which begins in year 1.
        var years = Evaluate(Community(60_000).Signed("2026-05-01", Of(Mission.AccessToCare, "2026-05-01")), "2026-11-21").Years;

        Assert.Equal(["avenant-2", "avenant-3", "avenant-3", "avenant-3", "avenant-3"], years.Select(year => year.Agreement));
        Assert.Equal([60_000, 150_000, 150_000, 150_000, 150_000], years.Select(year => year.Lines[0].Fixed.Min.Cents / 100));
        Assert.Equal([EuroRange.Between(70_000, 105_000), EuroRange.Between(0, 300_000)], years.Take(2).Select(year => year.Lines[1].Total));
    }

    [Fact]
    public void Its_calendar_limits_contracts_signed_under_it()
    {
        var scenario = Community(60_000).With(Signed("2027-04-01", FourCore(null)));

        Assert.Equal(
            ["missionDeployment/accessToCare 2027-10-01", "missionStart/accessToCare 2027-07-01"],
            Evaluate(scenario, "2027-04-01").Deadlines.Where(deadline => deadline.Mission is not null).Select(deadline => $"{deadline.Key()} {Iso(deadline.Due)}").Order(StringComparer.Ordinal));
        Assert.Contains(
            "missionStart/accessToCare 2027-09-30", // Signed the day before: six months of avenant 2.
            Evaluate(Community(60_000).With(Signed("2027-03-31", FourCore(null))), "2027-04-01").Deadlines.Select(deadline => $"{deadline.Key()} {Iso(deadline.Due)}"));
    }

    [Fact]
    public void The_split_observed_at_size_3_serves_it_too()
    {
        var line = Evaluate(Community(10_000).With(new Interpretations { FixedShare = FixedShareReading.AsObservedAtSize3 }), "2027-04-01").Budget[Line.AccessToCare]!;

        Assert.Equal((EuroRange.Exactly(72_000), EuroRange.Exactly(28_000), true), (line.Fixed, line.Variable, line.Hypothesis));
    }

    [Fact]
    public void Its_lines_are_supplied_and_name_their_source()
    {
        var line = Evaluate(Community(10_000), "2027-04-01").Budget[Line.AccessToCare]!;

        Assert.Equal((AmountStatus.Supplied, "X1"), (line.Status, string.Join(' ', line.Sources)));
        Assert.Null(line.How);
    }

    [Fact]
    public void A_change_of_size_is_looked_at_under_the_agreement_of_the_contract_year()
    {
        // 60 000 is size 2 of avenant 2 in year 1, size 3 of avenant 3 from year 2 on; 100 001 in year 2 is size 4.
        var scenario = Community(81_000).Signed("2026-05-01") with { PopulationChanges = [new(Day("2027-06-01"), 100_000), new(Day("2027-07-01"), 100_001)] };

        Assert.Equal("/populationChanges/1", string.Join(' ', Evaluator.Evaluate(scenario, Day("2026-11-21")).Findings.Where(finding => finding.Code == "CPTS1006").Select(finding => finding.Path)));
        Assert.Equal("", scenario.Paths("CPTS1006"));
    }

    [Fact]
    public void Before_its_effect_nothing_of_it_is_seen_but_the_version_of_the_law()
    {
        var evaluation = Evaluator.Evaluate(Samples.Australe, Samples.Today);

        Assert.Equal("2026-11+X1", evaluation.Answers!.Law.Version);
        Assert.Equal(Samples.Australe.Answers(), evaluation.Answers with { Law = Samples.Australe.Answers().Law });
        Assert.Equal(Samples.Australe.Evaluate().Findings, evaluation.Findings);
    }

    private static Agreement With(params AmountRow[] rows) => Avenant3.From("2027-04-01", more: [.. rows]);

    private static AmountRow Row(Line line, AmountPart part, int euros) => new([line], part, SizeBand.Size2, EuroRange.Exactly(euros), AmountStatus.Supplied, [Given.Read], null);

    private static AmountRow Sum(int euros, params Line[] lines) => new([.. lines], AmountPart.Sum, SizeBand.Size2, EuroRange.Exactly(euros), AmountStatus.Derived, [Given.Read], null);

    private static string[] Messages(Agreement agreement) =>
        [.. Assert.Throws<InvalidLawException>(() => Law.Default.Add(agreement)).Findings.Select(finding => finding.Message(Language.English))];

    private static Answers Evaluate(Scenario scenario, string asOf) => Evaluator.Evaluate(scenario, Day(asOf)).Answers!;

    private static string[] Problems(Func<Law> law)
    {
        try
        {
            Assert.Equal(3, Math.Min(3, law().Agreements.Count));
            return [];
        }
        catch (InvalidLawException invalid)
        {
            Assert.All(invalid.Findings, finding => Assert.Equal("CPTS9014", finding.Code));
            return [.. invalid.Findings.Select(finding => finding.Path)];
        }
    }
}
