using Cpts.Rules.Facts;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Cpts.Rules.Tests.Scenarios;

public class ReadingsTests
{
    [Fact]
    public void All_ten_are_listed_in_the_order_of_the_file_with_their_values()
    {
        var uses = Readings(Community(1000));

        Assert.Equal(
            ["boundAt80000", "timeLimitOnNonWorkingDay", "proration", "fixedShare", "size2Amounts", "avenant2EffectiveOn", "startUpUplift", "letterOfIntentFunding", "sizeDuringContract", "renewal"],
            uses.Select(use => use.Id));
        Assert.Equal(["size3", "keep", "days", "range", "bounds", "2022-04-01", false, false, "scenario", "continues"], uses.Select(use => use.Value));
        Assert.All(uses, use => Assert.True(use.IsDefault));
    }

    [Fact]
    public void The_bound_decides_exactly_80000_and_not_the_distances_of_others()
    {
        Assert.True(Decided(Community(80_000), "boundAt80000"));
        Assert.False(Decided(Community(80_001), "boundAt80000"));
        Assert.False(Decided(Community(79_999), "boundAt80000"));
    }

    [Fact]
    public void The_split_decides_where_it_is_not_published()
    {
        Assert.True(Decided(Community(60_000), "fixedShare"));
        Assert.False(Decided(Community(120_000), "fixedShare"));
    }

    [Fact]
    public void The_effect_of_avenant_2_decides_between_its_signature_and_its_publication()
    {
        Assert.True(Decided(Community(120_000), "avenant2EffectiveOn", "2022-01-01"));
        Assert.False(Decided(Community(120_000), "avenant2EffectiveOn"));
    }

    [Fact]
    public void Proration_and_uplift_decide_contracts_that_they_change()
    {
        var contract = Community(120_000).Signed("2021-12-31", FourCore("2022-02-14"));

        Assert.True(Decided(contract, "proration"));
        Assert.True(Decided(contract, "startUpUplift"));
        Assert.False(Decided(Community(120_000).Signed("2022-09-30", FourCore("2022-09-30")), "startUpUplift"));
        Assert.False(Decided(Community(120_000).Signed("2022-01-01", FourCore("2022-01-01")), "proration"));
    }

    [Fact]
    public void A_limit_on_a_Saturday_decides_the_status_of_the_days_after_it()
    {
        // 10 March 2026 + two months = Sunday 10 May 2026.
        var scenario = Community(1000) with { Project = new ProjectFacts { Received = new LocalDate(2026, 3, 10) } };

        Assert.True(Decided(scenario, "timeLimitOnNonWorkingDay"));
        Assert.False(Decided(scenario with { Project = new ProjectFacts { Received = new LocalDate(2026, 3, 11) } }, "timeLimitOnNonWorkingDay"));
    }

    [Fact]
    public void The_letter_of_intent_decides_when_there_is_one()
    {
        Assert.True(Decided(Community(1000) with { Project = new ProjectFacts { LetterOfIntent = new LocalDate(2020, 6, 15) } }, "letterOfIntentFunding"));
        Assert.False(Decided(Community(1000), "letterOfIntentFunding"));
    }

    [Fact]
    public void A_reading_decides_when_any_of_the_others_would_change_something()
    {
        // On 1 March 2022 avenant 2 pays since 1 February, as it would since its signature, but not yet since its publication.
        var scenario = Community(120_000) with { Interpretations = new Interpretations { Avenant2EffectiveOn = Day("2022-02-01") } };

        Assert.True(Decided(scenario, "avenant2EffectiveOn", "2022-03-01"));
        Assert.False(Decided(scenario, "avenant2EffectiveOn", "2022-04-01"));
    }

    [Fact]
    public void A_mission_that_is_missing_decides_though_no_amount_and_no_date_changes()
    {
        // healthCrisis starts six months after the effect of avenant 2: by 20 June 2022 since its signature, by 1 October since its publication.
        var scenario = Community(120_000).Signed("2021-06-01", Of(Mission.AccessToCare, "2021-06-01"), Of(Mission.CarePathways, "2021-06-01"), Of(Mission.Prevention, "2021-06-01"));
        var sinceSignature = scenario with { Interpretations = new Interpretations { Avenant2EffectiveOn = Interpretations.EarliestAvenant2 } };

        Assert.Equal(scenario.Answers("2022-07-01"), sinceSignature.Answers("2022-07-01"));
        Assert.Empty(scenario.Found("CPTS2001", "2022-07-01"));
        Assert.Equal(["/contract/missions"], sinceSignature.Found("CPTS2001", "2022-07-01"));
        Assert.True(Decided(scenario, "avenant2EffectiveOn", "2022-07-01"));
    }

    [Fact]
    public void No_reading_decides_an_evaluation_that_stopped()
    {
        Assert.All(Readings(Community(0)), use => Assert.False(use.Decided));
        Assert.All(Readings(Community(80_000), "2019-08-24"), use => Assert.False(use.Decided));
    }

    private static bool Decided(Scenario scenario, string id, string asOf = "2026-11-21") =>
        Readings(scenario, asOf).Single(use => string.Equals(use.Id, id, StringComparison.Ordinal)).Decided;

    private static ValueList<InterpretationUse> Readings(Scenario scenario, string asOf = "2026-11-21") =>
        new ScenarioEvaluator().Readings(scenario, Day(asOf));

    [Fact]
    public void A_review_ends_when_it_is_cancelled()
    {
        var evaluator = new ScenarioEvaluator();
        var cancelled = new CancellationToken(canceled: true);

        Assert.Throws<OperationCanceledException>(() => evaluator.Readings(Samples.Australe, Samples.Australe.AsOf!.Value, cancelled));
        Assert.Throws<OperationCanceledException>(() => evaluator.Readings(Samples.Australe, evaluator.Evaluate(Samples.Australe), cancelled));
    }
}
