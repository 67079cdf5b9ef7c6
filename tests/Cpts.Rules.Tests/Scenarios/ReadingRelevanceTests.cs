using Cpts.Rules.Facts;
using Cpts.Rules.Scenarios;

namespace Cpts.Rules.Tests.Scenarios;

/// <summary>Which questions are looked at for a scenario, and what the other reading gives where they decide something.</summary>
public class ReadingRelevanceTests
{
    private static readonly ContractFacts FromMay2022 = Signed("2022-05-01", Of(Mission.AccessToCare, "2022-05-01"));
    private static readonly Interpretations YearStart = new() { SizeDuringContract = SizeDuringContractReading.YearStart };

    [Theory]
    [InlineData(79_999, "")]
    [InlineData(80_000, "size2 no total")]
    [InlineData(80_001, "")]
    public void The_bound_matters_to_exactly_80000_inhabitants(int population, string others)
    {
        Assert.Equal(others.Length == 0 ? ReadingReach.Nothing : ReadingReach.Everything, Reach("boundAt80000", Community(population)));
        Assert.Equal(others, Others("boundAt80000", Community(population)));
    }

    [Theory]
    [InlineData(79_999, "")]
    [InlineData(80_000, "size2 [720000, 895000]")]
    [InlineData(80_001, "")]
    public void The_bound_matters_to_a_population_that_becomes_exactly_80000(int after, string others)
    {
        // Years 3 to 5 at size 2: operating 60 000 instead of 75 000, access to care 70 000 instead of 90 000.
        var scenario = Changing(FromMay2022, "2024-01-01", after).With(YearStart);

        Assert.Equal(others.Length == 0 ? ReadingReach.Nothing : ReadingReach.Everything, Reach("boundAt80000", scenario));
        Assert.Equal(others, Others("boundAt80000", scenario));
    }

    [Fact]
    public void The_end_of_the_silence_matters_to_a_project_that_was_received()
    {
        Assert.Equal(ReadingReach.Project, Reach("timeLimitOnNonWorkingDay", Community().With(Received("2026-03-10"))));
        Assert.Equal(ReadingReach.Nothing, Reach("timeLimitOnNonWorkingDay", Community().With(new ProjectFacts { LetterOfIntent = Day("2026-03-10") })));
        Assert.Equal(ReadingReach.Nothing, Reach("timeLimitOnNonWorkingDay", Community()));
    }

    [Theory]
    [InlineData("2022-04-30", "")]
    [InlineData("2022-05-01", "")]
    [InlineData("2022-05-02", "months [825000, 1000000]")] // 364 of 365 days are 89 753.42 €, twelve started months 90 000 €.
    [InlineData(null, "")]
    public void Proration_matters_to_a_mission_that_starts_after_the_signature(string? started, string others)
    {
        var scenario = Community().Signed("2022-05-01", Of(Mission.AccessToCare, started));

        Assert.Equal(others.Length == 0 ? ReadingReach.Nothing : ReadingReach.Payments, Reach("proration", scenario));
        Assert.Equal(others, Others("proration", scenario));
    }

    [Fact]
    public void Proration_matters_to_a_mission_that_is_given_up() =>
        Assert.Equal("months [247500, 317500]", Others("proration", Community().Signed("2022-05-01", Of(Mission.AccessToCare, "2022-05-01").Until("2023-05-15"))));

    [Theory]
    [InlineData("2023-04-30", "months [165000, 200000]")] // 364 of 365 days, or twelve started months; operating of the first year is not reduced.
    [InlineData("2023-05-01", "")]
    [InlineData("2023-05-02", "months [178750, 248750]")]
    public void Proration_matters_to_a_contract_that_ends_inside_a_year(string ended, string others)
    {
        var scenario = Community().With(FromMay2022.Until(ended));

        Assert.Equal(ReadingReach.Payments, Reach("proration", scenario));
        Assert.Equal(others, Others("proration", scenario));
    }

    [Fact]
    public void Contracts_of_a_list_are_looked_at_like_the_only_one()
    {
        var late = Signed("2022-05-01", Of(Mission.AccessToCare, "2022-05-02"));

        Assert.Equal("months [825000, 1000000]", Others("proration", Community().With(late)));
        Assert.Equal("months [825000, 1000000]", Others("proration", Community() with { Contracts = [late] }));
    }

    [Fact]
    public void Size_2_amounts_matter_under_the_agreement_of_the_date_without_any_contract()
    {
        Assert.Equal("simplestFit no total", Others("size2Amounts", Community(60_000), "2022-04-01"));
        Assert.Equal(ReadingReach.Nothing, Reach("size2Amounts", Community(60_000), "2022-03-31"));
        Assert.Equal(ReadingReach.Nothing, Reach("size2Amounts", Community(39_999), "2022-04-01"));
    }

    [Fact]
    public void Size_2_amounts_matter_under_an_agreement_that_prices_a_later_year()
    {
        // Access to care of four years at most 100 000 € instead of 105 000 €; the first year is priced by the agreement of 2019.
        var scenario = Community(60_000).Signed("2021-06-01", Of(Mission.AccessToCare, "2021-06-01"));

        Assert.Equal("aci-2019", scenario.Answers("2021-12-01").Agreement.Id);
        Assert.Equal(Between(580_000, 812_000), scenario.Answers("2021-12-01").CurrentContract!.Total);
        Assert.Equal("simplestFit [580000, 792000]", Others("size2Amounts", scenario, "2021-12-01"));
    }

    [Fact]
    public void Size_2_amounts_do_not_matter_where_every_agreement_prices_the_size_alike() =>
        Assert.Equal(ReadingReach.Nothing, Reach("size2Amounts", Community().Signed("2021-06-01", Of(Mission.AccessToCare, "2021-06-01"))));

    [Fact]
    public void Size_2_amounts_matter_to_a_population_that_becomes_size_2()
    {
        Assert.Equal("simplestFit [720000, 880000]", Others("size2Amounts", Changing(FromMay2022, "2024-01-01", 60_000).With(YearStart)));
        Assert.Equal(ReadingReach.Nothing, Reach("size2Amounts", Changing(FromMay2022, "2024-01-01", 90_000).With(YearStart)));
    }

    [Fact]
    public void The_effect_of_avenant_2_matters_on_days_before_the_later_of_those_that_are_tried()
    {
        var chosen = new Interpretations { Avenant2EffectiveOn = Day("2023-01-01") };

        Assert.Equal(ReadingReach.Everything, Reach("avenant2EffectiveOn", Community(), "2022-03-31"));
        Assert.Equal(ReadingReach.Nothing, Reach("avenant2EffectiveOn", Community(), "2022-04-01"));
        Assert.Equal("2021-12-20 no total, 2022-04-01 no total", Others("avenant2EffectiveOn", Community().With(chosen), "2022-12-31"));
        Assert.Equal(ReadingReach.Nothing, Reach("avenant2EffectiveOn", Community().With(chosen), "2023-01-01"));
    }

    [Fact]
    public void The_effect_of_avenant_2_matters_to_contracts_signed_before_the_later_of_those_that_are_tried()
    {
        // The first year under avenant 2 is 90 000 € and at most 35 000 € of access to care, under the agreement of 2019 at most 120 000 €.
        var before = Community().Signed("2022-03-31", Of(Mission.AccessToCare, "2022-03-31"));

        Assert.Equal(Between(735_000, 995_000), before.Answers().CurrentContract!.Total);
        Assert.Equal("2021-12-20 [825000, 1000000]", Others("avenant2EffectiveOn", before));
        Assert.Equal(ReadingReach.Nothing, Reach("avenant2EffectiveOn", Community().Signed("2022-04-01", Of(Mission.AccessToCare, "2022-04-01"))));
    }

    [Theory]
    [InlineData("2022-09-29", null, "true [881250, 1056250]")]
    [InlineData("2022-09-29", 1, "")]
    [InlineData("2022-09-30", null, "")]
    [InlineData("2022-09-30", 1, "")]
    public void The_uplift_matters_to_contracts_before_30_September_2022_that_state_none(string signed, int? stated, string others)
    {
        // 75 % of operating, 56 250 €, beside 825 000 € and at most 175 000 €.
        var contract = Signed(signed, Of(Mission.AccessToCare, signed)) with { ExceptionalOperating = stated is { } euros ? Euros.FromEuros(euros) : null };

        Assert.Equal(others.Length == 0 ? ReadingReach.Nothing : ReadingReach.Payments, Reach("startUpUplift", Community().With(contract)));
        Assert.Equal(others, Others("startUpUplift", Community().With(contract)));
    }

    [Fact]
    public void The_money_at_the_letter_of_intent_matters_when_there_is_one()
    {
        Assert.Equal("true no total", Others("letterOfIntentFunding", Community().With(new ProjectFacts { LetterOfIntent = Day("2020-06-15") })));
        Assert.Equal(ReadingReach.Nothing, Reach("letterOfIntentFunding", Community().With(Received("2020-06-15"))));
        Assert.Equal(ReadingReach.Nothing, Reach("letterOfIntentFunding", Community()));
    }

    [Theory]
    [InlineData("2024-05-01", "yearStart [720000, 895000]")]
    [InlineData("2024-05-02", "yearStart [755000, 930000]")]
    [InlineData("2026-05-01", "yearStart [790000, 965000]")]
    [InlineData("2026-05-02", "")]
    public void A_size_that_changes_prices_the_years_that_begin_from_that_day_on(string on, string others) =>
        Assert.Equal(others, Others("sizeDuringContract", Changing(FromMay2022, on, 60_000)));

    [Fact]
    public void A_size_that_changes_matters_to_contracts_alone()
    {
        var changes = ValueList.Of(new PopulationChange(Day("2024-01-01"), 60_000));

        Assert.Equal(ReadingReach.Everything, Reach("sizeDuringContract", Community().With(FromMay2022) with { PopulationChanges = changes }));
        Assert.Equal(ReadingReach.Nothing, Reach("sizeDuringContract", Community() with { PopulationChanges = changes }));
        Assert.Equal(ReadingReach.Nothing, Reach("sizeDuringContract", Community().With(FromMay2022)));
    }

    [Fact]
    public void A_renewal_is_read_from_the_second_contract_on()
    {
        var next = Signed("2027-05-01", Of(Mission.AccessToCare, "2028-01-01"));

        Assert.Equal(ReadingReach.Nothing, Reach("renewal", Community()));
        Assert.Equal(ReadingReach.Nothing, Reach("renewal", Community().With(FromMay2022)));
        Assert.Equal(ReadingReach.Everything, Reach("renewal", Community().With(FromMay2022, next)));
    }

    private static Scenario Changing(ContractFacts contract, string on, int population) =>
        Community().With(contract) with { PopulationChanges = [new(Day(on), population)] };

    private static ReadingReach Reach(string id, Scenario scenario, string asOf = "2026-11-21") =>
        new ReadingRelevance(scenario, scenario.Evaluate(asOf), Law.Default).ReachOf(InterpretationCatalogue.Find(id)!);

    /// <summary>The other readings that would change something, with the sum of the contracts under each.</summary>
    private static string Others(string id, Scenario scenario, string asOf = "2026-11-21") => string.Join(
        ", ",
        new ScenarioEvaluator().Readings(scenario, Day(asOf))
            .Single(use => string.Equals(use.Id, id, StringComparison.Ordinal))
            .Others.Select(other => $"{Word(other.Value)} {other.Total?.ToString() ?? "no total"}"));

    private static object Word(object value) => value is bool yes ? yes ? "true" : "false" : value;
}
