using Cpts.Rules.Facts;

namespace Cpts.Rules.Tests.Findings;

public class AmountFindingsTests
{
    [Theory]
    [InlineData(89_999, null, 1)]
    [InlineData(90_000, null, 0)]
    [InlineData(90_001, null, 1)]
    [InlineData(null, 34_999, 1)]
    [InlineData(null, 35_000, 0)]
    [InlineData(null, 35_001, 1)]
    [InlineData(90_001, 35_001, 1)]
    public void At_size_3_the_contract_states_the_published_split_or_contradicts_it(int? f, int? v, int count) =>
        Assert.Equal(count, Stating(120_000, Mission.AccessToCare, f, v).Found("CPTS3002").Length);

    [Theory]
    [InlineData(90_000, null, 0)]
    [InlineData(90_001, null, 1)]
    [InlineData(20_000, 29_999, 1)] // 49 999 is below the least total.
    [InlineData(20_000, 30_000, 0)]
    [InlineData(20_000, 70_000, 0)]
    [InlineData(20_000, 70_001, 1)]
    public void Where_the_split_is_not_published_the_sum_lies_in_the_total(int? f, int? v, int count) =>
        Assert.Equal(count, Stating(60_000, Mission.CarePathways, f, v).Found("CPTS3002").Length);

    [Theory]
    [InlineData(69_999, null, 1)]
    [InlineData(70_000, null, 0)]
    [InlineData(70_001, null, 1)]
    [InlineData(null, 29_999, 1)]
    [InlineData(null, 30_000, 0)]
    [InlineData(null, 35_000, 0)]
    [InlineData(null, 35_001, 1)]
    [InlineData(70_000, 35_000, 0)]
    public void At_size_2_the_fixed_part_of_access_to_care_is_known_and_the_variable_part_within_5000(int? f, int? v, int count) =>
        Assert.Equal(count, Stating(60_000, Mission.AccessToCare, f, v).Found("CPTS3002").Length);

    [Theory]
    [InlineData(45_000, 0)] // The plan of the first year.
    [InlineData(22_500, 0)] // An update.
    [InlineData(22_501, 1)]
    public void The_fixed_part_of_the_crisis_is_a_first_plan_or_an_update(int f, int count) =>
        Assert.Equal(count, Stating(120_000, Mission.HealthCrisis, f, null).Found("CPTS3002").Length);

    [Fact]
    public void Amounts_of_a_mission_that_the_agreement_lacks_are_held_against_nothing() =>
        Assert.Equal("", Community(120_000).Signed("2020-09-01", Of(Mission.HealthCrisis).Stating(1, 1)).Paths("CPTS3002", "2021-01-01"));

    [Fact]
    public void An_update_with_a_recognised_crisis_contradicts_nothing() =>
        Assert.Empty(Stating(120_000, Mission.HealthCrisis, 22_500, 67_500).Found("CPTS3002"));

    [Fact]
    public void A_known_sum_that_cannot_be_met_is_found_once_and_not_used()
    {
        // 19 000 + 7 000 is not 25 000.
        var scenario = Community(30_000).Signed("2022-05-01", With(Mission.CareQuality, 10_000, 9_000), With(Mission.ProfessionalSupport, 4_000, 3_000));

        Assert.Equal(["/contract/missions"], scenario.Found("CPTS3002"));
        Assert.Equal(EuroRange.Exactly(50_000 + 26_000), scenario.Answers().Budget.Chosen);
    }

    [Fact]
    public void A_known_sum_broken_by_a_contradiction_is_not_found_again() =>
        Assert.Equal(["/contract/missions/0/amounts"], Stating(30_000, Mission.CareQuality, 20_000, 10_000).Found("CPTS3002"));

    [Fact]
    public void A_line_with_a_range_or_a_hypothesis_is_noted_unless_the_contract_states_both_parts()
    {
        var silent = Community(60_000).Signed("2022-05-01", Of(Mission.AccessToCare));
        var stating = Stating(60_000, Mission.AccessToCare, 80_000, 30_000);
        var supposing = Community(30_000) with { Interpretations = new Interpretations { FixedShare = FixedShareReading.AsObservedAtSize3 } };

        Assert.Equal(6, silent.Found("CPTS3001").Length);
        Assert.Equal(5, stating.Found("CPTS3001").Length);
        Assert.Equal(5, supposing.Found("CPTS3001").Length); // All but the crisis, exact and split at size 1.
        Assert.Empty(Community(120_000).Found("CPTS3001"));
    }

    [Fact]
    public void A_line_whose_whole_alone_is_known_says_so_and_one_of_no_contract_is_about_the_territory()
    {
        var missions = Community(30_000);

        Assert.Contains("Access to care: €80,000 a year; its split into fixed and variable is not published for this size.", missions.Said("CPTS3001"));
        Assert.All(missions.Found("CPTS3001"), path => Assert.Equal("/territory", path));
        Assert.Equal("/contract/missions/0", Community(30_000).Signed("2022-05-01", Of(Mission.AccessToCare)).Found("CPTS3001")[0]);
    }

    [Theory]
    [InlineData(60_000, null)]
    [InlineData(null, 20_000)]
    public void Of_a_known_whole_one_part_stated_by_the_contract_makes_the_other_known(int? f, int? v)
    {
        Assert.Equal(5, Community(30_000).Signed("2022-05-01", Of(Mission.AccessToCare)).Found("CPTS3001").Length);
        Assert.Equal(4, Stating(30_000, Mission.AccessToCare, f, v).Found("CPTS3001").Length);
    }

    private static Scenario Stating(int population, Mission mission, int? f, int? v) => Community(population).Signed("2022-05-01", With(mission, f, v));

    private static MissionFacts With(Mission mission, int? f, int? v) => Of(mission) with
    {
        Amounts = new ContractAmounts { Fixed = f is { } a ? Euros.FromEuros(a) : null, Variable = v is { } b ? Euros.FromEuros(b) : null },
    };
}
