using Cpts.Rules.Facts;

namespace Cpts.Rules.Tests.Payments;

/// <summary>Ruling 21: a crisis that the ARS recognised. Size 3, signed on 1 May 2022.</summary>
public class RecognitionTests
{
    [Theory]
    [InlineData("2024-01-10", "2024-02-10 HealthCrisis 2 Variable 67500")]
    [InlineData("2024-01-31", "2024-02-29 HealthCrisis 2 Variable 67500")]
    [InlineData("2022-05-01", "2022-06-01 HealthCrisis 1 Variable 67500")] // The first day of the contract.
    [InlineData("2023-04-30", "2023-05-30 HealthCrisis 1 Variable 67500")] // The last day of a year, paid beyond it.
    [InlineData("2023-05-01", "2023-06-01 HealthCrisis 2 Variable 67500")] // The first day of the next.
    [InlineData("2027-04-30", "2027-05-30 HealthCrisis 5 Variable 67500")]
    public void It_is_due_in_full_a_month_after_the_day_on_which_it_was_identified(string day, string paid) =>
        Assert.Equal([paid], Variable(new CrisisFacts { RecognisedOn = [Day(day)] }));

    [Fact]
    public void A_year_alone_is_paid_on_the_anniversary_that_ends_it_and_no_source_sets_that_day() =>
        Assert.Equal(["2024-05-01 HealthCrisis 2 Variable 67500 ?"], Variable(new CrisisFacts { RecognisedYears = [2] }));

    [Fact]
    public void The_first_day_of_a_year_dates_it_once_and_wins_over_the_year() => Assert.Equal(
        ["2023-07-01 HealthCrisis 2 Variable 67500", "2024-08-01 HealthCrisis 3 Variable 67500"],
        Variable(new CrisisFacts { RecognisedOn = [Day("2024-07-01"), Day("2023-12-01"), Day("2023-06-01")], RecognisedYears = [2, 3] }));

    [Theory]
    [InlineData("2022-04-30")]
    [InlineData("2027-05-01")]
    public void A_day_outside_the_contract_contradicts_it_and_counts_for_nothing(string day)
    {
        var crisis = new CrisisFacts { RecognisedOn = [Day(day)] };

        Assert.Equal("/contract/crisis/recognisedOn/0", Scenario(crisis).Paths("CPTS4006"));
        Assert.Empty(Variable(crisis));
    }

    [Theory]
    [InlineData("2022-09-23", "")]
    [InlineData("2022-09-24", "/contract/crisis/recognisedOn/0")]
    public void The_end_of_the_contract_is_outside(string day, string paths) =>
        Assert.Equal(paths, Scenario(new CrisisFacts { RecognisedOn = [Day(day)] }, ended: "2022-09-24").Paths("CPTS4006"));

    [Theory]
    [InlineData("2023-06-30", "")]
    [InlineData("2023-07-01", "2023-08-01 HealthCrisis 2 Variable 67500")]
    public void A_day_before_the_mission_started_counts_for_nothing(string day, string paid)
    {
        var scenario = Community(120_000).With(Signed("2022-05-01", Of(Mission.HealthCrisis, "2023-07-01")) with { Crisis = new CrisisFacts { RecognisedOn = [Day(day)] } });

        Assert.Equal(paid, string.Join('|', Variable(scenario)));
        Assert.Equal("", scenario.Paths("CPTS4006"));
    }

    [Theory]
    [InlineData("2023-06-30", "2023-07-30 HealthCrisis 2 Variable 67500")]
    [InlineData("2023-07-01", "")]
    public void A_day_on_which_the_mission_had_ended_counts_for_nothing(string day, string paid) => Assert.Equal(
        paid,
        string.Join('|', Variable(Community(120_000).With(
            Signed("2022-05-01", Of(Mission.HealthCrisis, "2022-05-01").Until("2023-07-01")) with { Crisis = new CrisisFacts { RecognisedOn = [Day(day)] } }))));

    [Fact]
    public void The_money_is_due_though_the_plan_has_not_been_drafted() => Assert.Equal(
        ["2023-01-10 HealthCrisis 1 Variable 67500"],
        Variable(new CrisisFacts { PlanFirstDrafted = Day("2026-01-01"), RecognisedOn = [Day("2022-12-10")] }));

    [Fact]
    public void A_year_before_the_start_pays_nothing_even_when_it_was_recognised() => Assert.Empty(
        Variable(Community(120_000).With(Signed("2022-05-01", Of(Mission.HealthCrisis, "2023-05-01")) with { Crisis = new CrisisFacts { RecognisedYears = [1] } })));

    [Fact]
    public void At_size_2_both_ends_of_the_range_are_due() => Assert.Equal(
        ["2023-05-01 HealthCrisis 1 Variable [52500, 67500] ?"],
        Variable(Community(60_000).With(Signed("2022-05-01", Of(Mission.HealthCrisis, "2022-05-01")) with { Crisis = new CrisisFacts { RecognisedYears = [1] } })));

    [Fact]
    public void Indicators_of_a_recognised_year_earn_and_leave_the_rest_open()
    {
        var indicator = new Indicator { Year = 1, Kind = IndicatorKind.AllOrNothing, Maximum = Euros.FromEuros(40_000), Achieved = true };
        var mission = Of(Mission.HealthCrisis, "2022-05-01") with { Indicators = [indicator, indicator with { Year = 2 }] };

        // In year 2 nothing was recognised: nothing is due whatever the indicators.
        Assert.Equal(
            ["2022-07-10 HealthCrisis 1 Variable [40000, 67500]"],
            Variable(Community(120_000).With(Signed("2022-05-01", mission) with { Crisis = new CrisisFacts { RecognisedOn = [Day("2022-06-10")] } })));
    }

    private static Scenario Scenario(CrisisFacts crisis, string? ended = null) =>
        Community(120_000).With(Signed("2022-05-01", Of(Mission.HealthCrisis, "2022-05-01")) with { Crisis = crisis, Ended = DayOrNull(ended) });

    private static string[] Variable(CrisisFacts crisis) => Variable(Scenario(crisis));

    private static string[] Variable(Scenario scenario) =>
        [.. scenario.Written(Line.HealthCrisis).Where(payment => payment.Contains(" Variable ", StringComparison.Ordinal))];
}
