using Cpts.Rules.Facts;

namespace Cpts.Rules.Tests.Findings;

public class PaymentFindingsTests
{
    [Theory]
    [InlineData(34_999, 0)]
    [InlineData(35_000, 0)]
    [InlineData(35_001, 1)]
    public void Indicators_add_up_to_at_most_a_known_envelope(int maximum, int count) =>
        Assert.Equal(count, Measured(120_000, Mission.AccessToCare, AllOrNothing(2, maximum)).Found("CPTS3003").Length);

    [Fact]
    public void Nothing_is_said_below_the_upper_end_of_an_envelope_that_is_a_range_nor_of_a_hypothesis()
    {
        var scenario = Measured(60_000, Mission.CarePathways, AllOrNothing(2, 90_000));

        Assert.Empty(scenario.Found("CPTS3003"));
        Assert.Empty((scenario with { Interpretations = new Interpretations { FixedShare = FixedShareReading.AsObservedAtSize3 } }).Found("CPTS3003"));
        Assert.Single(Measured(60_000, Mission.CarePathways, AllOrNothing(2, 90_001)).Found("CPTS3003"));
    }

    [Theory]
    [InlineData(20_000)]
    [InlineData(20_001, "Access to care, year 2: the maxima of the indicators add up to €20,001, the variable envelope is €20,000.")]
    public void The_fixed_part_of_the_contract_makes_the_envelope_of_a_known_whole_known(int maximum, params string[] said)
    {
        var scenario = Measured(30_000, Mission.AccessToCare, AllOrNothing(2, maximum)); // 80 000 at size 1.
        var mission = scenario.Contract!.Missions[0] with { Amounts = new ContractAmounts { Fixed = Euros.FromEuros(60_000) } };

        Assert.Equal(said, (scenario with { Contract = scenario.Contract with { Missions = ValueList.Of(mission) } }).Said("CPTS3003"));
    }

    [Fact]
    public void The_crisis_has_an_envelope_in_recognised_years_only()
    {
        var indicators = new[] { AllOrNothing(2, 67_500), AllOrNothing(3, 67_500) };
        var scenario = Measured(120_000, Mission.HealthCrisis, indicators);
        var recognised = scenario with { Contract = scenario.Contract! with { Crisis = new CrisisFacts { RecognisedYears = ValueList.Of(2) } } };

        Assert.Equal(2, scenario.Found("CPTS3003").Length);
        Assert.Single(recognised.Found("CPTS3003"));
    }

    [Fact]
    public void A_year_with_a_malformed_indicator_is_not_added_up()
    {
        var scenario = Measured(120_000, Mission.AccessToCare, AllOrNothing(2, 1), Steps(2, (10m, 100), (5m, 200)));

        Assert.Empty(scenario.Found("CPTS3003"));
        Assert.Equal(["/contract/missions/0/indicators/1"], scenario.Found("CPTS3004"));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(5, 0)]
    [InlineData(6, 1)]
    public void An_indicator_is_about_a_contract_year(int year, int count) =>
        Assert.Equal(count, Measured(60_000, Mission.AccessToCare, AllOrNothing(year, 1)).Found("CPTS3004").Length);

    [Fact]
    public void Steps_go_from_the_easiest_to_the_hardest_and_earn_more_and_more()
    {
        Assert.Empty(Found(Steps(1, (10m, 100), (20m, 200))));
        Assert.Empty(Found(Steps(1, (20m, 100), (10m, 200)) with { Direction = IndicatorDirection.LowerIsBetter }));
        Assert.Single(Found(Steps(1)));
        Assert.Single(Found(Steps(1, (10m, 100), (10m, 200))));
        Assert.Single(Found(Steps(1, (10m, 100), (20m, 100))));
        Assert.Single(Found(Steps(1, (10m, 200), (20m, 100))));
        Assert.Single(Found(Steps(1, (20m, 100), (10m, 200))));
        Assert.Single(Found(Steps(1, (10m, 100), (20m, 200)) with { Direction = IndicatorDirection.LowerIsBetter }));

        static string[] Found(Indicator indicator) => Measured(60_000, Mission.AccessToCare, indicator).Found("CPTS3004");
    }

    [Theory]
    [InlineData(4_399_199, 0)]
    [InlineData(4_399_200, 0)]
    [InlineData(4_399_201, 1)]
    public void Exactly_the_ceiling_of_2023_is_allowed_and_one_cent_more_is_not(long cents, int count)
    {
        var scenario = Paying(new MemberPayment("Dr A", 2023, Euros.FromCents(cents), Euros.Zero));

        Assert.Equal(count, scenario.Found("CPTS3005").Length);
        Assert.Equal(count == 1, scenario.Answers().MemberCaps[0].Exceeded);
    }

    [Theory]
    [InlineData(2021, 0)] // No cap yet.
    [InlineData(2022, 0)]
    [InlineData(2026, 0)]
    [InlineData(2027, 1)]
    public void An_unknown_ceiling_is_noted_and_nothing_is_exceeded(int year, int count)
    {
        var scenario = Paying(new MemberPayment("Dr A", year, Euros.FromEuros(1), Euros.Zero));

        Assert.Equal(count, scenario.Found("CPTS3006").Length);
        Assert.False(scenario.Answers().MemberCaps[0].Exceeded);
    }

    [Fact]
    public void Entries_of_a_professional_and_a_year_are_added_and_sorted_by_name_and_year()
    {
        var caps = Paying(
            new MemberPayment("b", 2023, Euros.FromEuros(1), Euros.FromEuros(2)),
            new MemberPayment("B", 2024, Euros.FromEuros(4), Euros.Zero),
            new MemberPayment("b", 2022, Euros.FromEuros(8), Euros.Zero),
            new MemberPayment("b", 2023, Euros.Zero, Euros.FromEuros(16))).Answers().MemberCaps;

        Assert.Equal([("B", 2024, 4L), ("b", 2022, 8L), ("b", 2023, 19L)], caps.Select(cap => (cap.Professional, cap.Year, cap.Paid.Cents / 100)));
    }

    [Fact]
    public void A_cap_is_found_at_the_first_payment_that_counts_for_it() => Assert.Equal(
        ["/memberPayments/1", "/memberPayments/2"],
        Paying(
            new MemberPayment("a", 2023, Euros.FromEuros(1), Euros.Zero),
            new MemberPayment("b", 2023, Euros.FromEuros(43_992), Euros.Zero),
            new MemberPayment("a", 2024, Euros.FromEuros(90_000), Euros.Zero),
            new MemberPayment("b", 2023, Euros.FromEuros(1), Euros.Zero)).Found("CPTS3005"));

    [Fact]
    public void Indicators_of_the_last_year_are_added_up_and_the_message_says_both_sums() => Assert.Equal(
        ["Access to care, year 5: the maxima of the indicators add up to €40,000, the variable envelope is €35,000."],
        Measured(120_000, Mission.AccessToCare, AllOrNothing(5, 10_000), AllOrNothing(5, 30_000)).Said("CPTS3003"));

    [Fact]
    public void The_message_says_what_is_wrong_with_a_malformed_indicator() => Assert.Equal(
        [
            "Access to care, indicator “early”: a contract year is from 1 to 5.",
            "Access to care, indicator “late”: a contract year is from 1 to 5.",
            "Access to care, indicator “empty”: it has no step.",
            "Access to care, indicator “”: steps go from the easiest to the hardest, and their amounts increase.",
        ],
        Measured(
            60_000,
            Mission.AccessToCare,
            AllOrNothing(0, 1) with { Name = "early" },
            AllOrNothing(6, 1) with { Name = "late" },
            Steps(1) with { Name = "empty" },
            Steps(5, (10m, 200), (20m, 100))).Said("CPTS3004"));

    [Theory]
    [InlineData("2023-05-01", "2026-11-21", 0)]
    [InlineData("2023-05-02", "2026-11-21", 1)]
    [InlineData("2023-05-02", "2023-04-30", 0)] // The anniversary is not reached.
    [InlineData("2023-05-02", "2023-05-01", 1)]
    [InlineData(null, "2026-11-21", 4)]
    public void Operating_of_a_year_opens_with_a_mission_started_by_its_anniversary(string? started, string asOf, int count) =>
        Assert.Equal(count, Community(120_000).Signed("2022-05-01", Of(Mission.AccessToCare, started)).Found("CPTS3007", asOf).Length);

    private static Scenario Paying(params MemberPayment[] payments) => Community(1000) with { MemberPayments = payments.ToValueList() };

    private static Scenario Measured(int population, Mission mission, params Indicator[] indicators) =>
        Community(population).Signed("2022-05-01", Of(mission, "2022-05-01") with { Indicators = indicators.ToValueList() });

    private static Indicator AllOrNothing(int year, int maximum) => new() { Year = year, Kind = IndicatorKind.AllOrNothing, Maximum = Euros.FromEuros(maximum) };

    private static Indicator Steps(int year, params (decimal Threshold, int Amount)[] steps) => new()
    {
        Year = year,
        Kind = IndicatorKind.Steps,
        Steps = steps.Select(step => new IndicatorStep(step.Threshold, Euros.FromEuros(step.Amount))).ToValueList(),
    };
}
