using Cpts.Rules.Facts;
using Cpts.Rules.Scenarios;

namespace Cpts.Rules.Tests.Scenarios;

public class ReadingReviewTests
{
    private static readonly ScenarioEvaluator Evaluator = new();

    [Fact]
    public void A_chosen_reading_is_told_from_those_left_at_their_default_and_the_default_is_its_other()
    {
        // 351 of 365 days are 86 547.95 €, twelve started months 90 000 €.
        var scenario = Community().Signed("2022-05-01", Of(Mission.AccessToCare, "2022-05-15")).With(new Interpretations { Proration = Proration.Months });
        var uses = Readings(scenario);

        Assert.Equal(["size3", "keep", "months", "range", "bounds", "2022-04-01", false, false, "scenario", "continues"], uses.Select(use => use.Value));
        Assert.Equal(["proration"], uses.Where(use => !use.IsDefault).Select(use => use.Id));
        Assert.Equal([new OtherReading("days", Between(821_547.95m, 996_547.95m))], uses[2].Others);
        Assert.Equal(Between(825_000, 1_000_000), scenario.Answers().CurrentContract!.Total);
    }

    [Fact]
    public void A_renewal_that_starts_again_is_priced_by_its_payments_alone()
    {
        // The second contract pays access to care from 2 June 2028: 121 of 366 days are 29 754.10 € instead of 90 000 €.
        var scenario = Community().With(
            Signed("2022-10-01", Of(Mission.AccessToCare, "2022-10-01")),
            Signed("2027-10-01", Of(Mission.AccessToCare, "2028-06-02")));

        Assert.Equal(Between(1_650_000, 2_000_000), Sum(scenario));
        Assert.Equal([new OtherReading("startsAgain", Between(1_589_754.10m, 1_939_754.10m))], OthersOf("renewal", Readings(scenario)));
        Assert.Empty(EvaluatedAgain(scenario));
    }

    [Fact]
    public void A_reading_that_leaves_the_amounts_and_the_findings_alone_decides_nothing()
    {
        // Both populations are of size 3: the scenario is evaluated again in full to see that nothing differs.
        var scenario = Community().Signed("2022-05-01", Of(Mission.AccessToCare, "2022-05-01")) with { PopulationChanges = [new(Day("2024-01-01"), 130_000)] };

        Assert.Empty(OthersOf("sizeDuringContract", Readings(scenario)));
        Assert.Equal([SizeDuringContractReading.YearStart], EvaluatedAgain(scenario).Select(reading => reading.SizeDuringContract));
    }

    [Fact]
    public void Nothing_is_evaluated_again_where_no_question_can_matter_unless_it_is_asked_for()
    {
        var scenario = Community().Signed("2022-09-30", FourCore("2022-09-30"));

        Assert.Empty(EvaluatedAgain(scenario));
        Assert.Equal(10, EvaluatedAgain(scenario, all: true).Distinct().Count());
    }

    [Theory]
    [InlineData(0, "2026-11-21", "CPTS1001")]
    [InlineData(80_000, "2019-08-24", "CPTS9013")]
    public void What_stops_an_evaluation_stops_it_under_every_reading(int population, string asOf, string code)
    {
        var scenario = Community(population).With(Received("2019-03-10")).Signed("2019-08-24", Of(Mission.AccessToCare, "2020-01-01"));
        var others = InterpretationCatalogue.All.SelectMany(open => open.Others(Interpretations.Default)).ToArray();
        var actual = scenario.Evaluate(asOf);

        Assert.Null(actual.Answers);
        Assert.Contains(actual.Findings, finding => string.Equals(finding.Code, code, StringComparison.Ordinal));
        Assert.Equal(10, others.Length);
        Assert.All(others, reading => Assert.Equal(actual, scenario.With(reading).Evaluate(asOf)));
        Assert.Empty(EvaluatedAgain(scenario, all: true, asOf));
        Assert.Equal(10, Readings(scenario, asOf).Count(use => !use.Decided));
    }

    [Fact]
    public void A_finding_less_decides_though_no_amount_and_no_date_changes()
    {
        // healthCrisis starts six months after the effect of avenant 2: by 20 June 2022 since its signature, by 1 October since its publication.
        var scenario = Community(120_000).Signed("2021-06-01", Three()).With(new Interpretations { Avenant2EffectiveOn = Interpretations.EarliestAvenant2 });

        Assert.Equal(["CPTS2001"], Serious(scenario));
        Assert.Empty(Serious(scenario.With(Interpretations.Default)));
        Assert.Equal([new OtherReading("2022-04-01", Sum(scenario))], OthersOf("avenant2EffectiveOn", Readings(scenario, "2022-07-01")));
    }

    [Fact]
    public void A_finding_less_before_another_one_decides_too()
    {
        var scenario = Community(120_000).Signed("2021-06-01", Three(fixedPart: 1)).With(new Interpretations { Avenant2EffectiveOn = Interpretations.EarliestAvenant2 });

        Assert.Equal(["CPTS2001", "CPTS3002"], Serious(scenario));
        Assert.Equal(["CPTS3002"], Serious(scenario.With(Interpretations.Default)));
        Assert.Equal([new OtherReading("2022-04-01", Sum(scenario))], OthersOf("avenant2EffectiveOn", Readings(scenario, "2022-07-01")));
    }

    /// <summary>The missions of the agreement of 2019, access to care perhaps with a fixed part that its contract states.</summary>
    private static MissionFacts[] Three(decimal? fixedPart = null)
    {
        var access = Of(Mission.AccessToCare, "2021-06-01");
        return [fixedPart is null ? access : access.Stating(fixedPart), Of(Mission.CarePathways, "2021-06-01"), Of(Mission.Prevention, "2021-06-01")];
    }

    private static string[] Serious(Scenario scenario) =>
        [.. scenario.Evaluate("2022-07-01").Findings.Where(finding => finding.Severity != Severity.Note).Select(finding => finding.Code)];

    private static EuroRange Sum(Scenario scenario) => scenario.Answers().Contracts.Aggregate(EuroRange.Zero, (sum, contract) => sum + contract.Total);

    private static ValueList<InterpretationUse> Readings(Scenario scenario, string asOf = "2026-11-21") => Evaluator.Readings(scenario, Day(asOf));

    private static ValueList<OtherReading> OthersOf(string id, ValueList<InterpretationUse> uses) =>
        uses.Single(use => string.Equals(use.Id, id, StringComparison.Ordinal)).Others;

    /// <summary>The readings under which a review evaluates the facts again in full.</summary>
    private static List<Interpretations> EvaluatedAgain(Scenario scenario, bool all = false, string asOf = "2026-11-21")
    {
        var evaluated = new List<Interpretations>();
        new ReadingReview(scenario, scenario.Evaluate(asOf), Law.Default, Again, CancellationToken.None).Review(all);
        return evaluated;

        Evaluation Again(Scenario other)
        {
            evaluated.Add(other.Interpretations);
            return other.Evaluate(asOf);
        }
    }
}
