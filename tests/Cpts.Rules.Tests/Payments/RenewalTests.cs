using Cpts.Rules.Facts;

namespace Cpts.Rules.Tests.Payments;

/// <summary>Ruling 49: a contract after the first. Size 3; the first contract is of 1 May 2020, its term 1 May 2025.</summary>
public class RenewalTests
{
    private static readonly Interpretations StartsAgain = new() { Renewal = RenewalReading.StartsAgain };
    private static readonly ContractFacts First = Signed("2020-05-01", Of(Mission.AccessToCare, "2020-05-01"));

    [Theory]
    [InlineData("2025-05-01", "2026-05-01")]
    [InlineData("2025-09-01", "2026-09-01")] // A gap between contracts ends no mission.
    public void Continuing_a_mission_that_had_started_goes_on_whole_from_the_first_day(string signed, string next)
    {
        var second = Second(First, Signed(signed, Of(Mission.AccessToCare)));

        Assert.Equal(
            [
                $"{signed} Operating 2/1 Advance 56250",
                $"{signed} AccessToCare 2/1 Advance 67500",
                $"{next} Operating 2/1 Balance 18750",
                $"{next} Operating 2/2 Advance 56250",
                $"{next} AccessToCare 2/1 Balance 22500",
                $"{next} AccessToCare 2/1 Variable [0, 35000] ?",
                $"{next} AccessToCare 2/2 Advance 67500",
            ],
            second.Take(7));
    }

    [Fact]
    public void Starting_again_it_is_like_a_first_contract()
    {
        var scenario = Community(120_000).With(First, Signed("2025-05-01", Of(Mission.AccessToCare))).With(StartsAgain);

        Assert.Equal(["2025-05-01 Operating 2/1 OperatingInFull 75000"], scenario.Written().Where(IsSecond));
    }

    [Fact]
    public void A_mission_that_goes_on_counts_from_the_signature_whatever_its_later_start() => Assert.Equal(
        Second(First, Signed("2025-05-01", Of(Mission.AccessToCare))),
        Second(First, Signed("2025-05-01", Of(Mission.AccessToCare, "2025-11-01"))));

    [Theory]
    [InlineData("2025-04-30", "2025-05-01 Operating 2/1 OperatingInFull 75000")]
    [InlineData("2025-05-01", "2025-05-01 Operating 2/1 OperatingInFull 75000")] // On the new signature: it had ended.
    [InlineData("2025-05-02", "2025-05-01 Operating 2/1 Advance 56250")]
    public void A_mission_that_had_ended_by_the_new_signature_does_not_go_on(string ended, string first)
    {
        var payments = Second(Signed("2020-05-01", Of(Mission.AccessToCare, "2020-05-01").Until(ended)), Signed("2025-05-01", Of(Mission.AccessToCare)));

        Assert.Equal(first, payments[0]);
        Assert.Equal(first.EndsWith("Advance 56250", StringComparison.Ordinal), payments.Any(payment => payment.Contains("AccessToCare", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_early_end_of_the_contract_before_ends_no_mission() => Assert.Equal(
        "2023-06-01 Operating 2/1 Advance 56250|2023-06-01 AccessToCare 2/1 Advance 67500",
        string.Join('|', Second(First.Until("2023-01-01"), Signed("2023-06-01", Of(Mission.AccessToCare))).Take(2)));

    [Fact]
    public void Without_a_started_mission_operating_of_year_1_is_paid_in_full() => Assert.Equal(
        ["2025-05-01 Operating 2/1 OperatingInFull 75000"],
        Second(Signed("2020-05-01", Of(Mission.AccessToCare)), Signed("2025-05-01", Of(Mission.AccessToCare))));

    [Theory]
    [InlineData("2025-05-01", "2025-05-01 Operating 2/1 Advance 56250")]
    [InlineData("2025-05-02", "2025-05-01 Operating 2/1 OperatingInFull 75000")]
    public void A_mission_of_the_new_contract_that_starts_by_its_signature_counts_too(string started, string first) =>
        Assert.Equal(first, Second(Signed("2020-05-01"), Signed("2025-05-01", Of(Mission.Prevention, started)))[0]);

    [Theory]
    [InlineData("2025-06-15", "2025-06-15 Operating 2/1 Advance 56250", "2026-05-01 Operating 2/1 Balance 18750")]
    [InlineData("2026-06-01", "2026-06-01 Operating 2/1 Advance 56250", "2026-05-01 Operating 2/1 Balance 18750")] // The balance stays where it is.
    public void The_advance_waits_for_the_file_and_the_balance_does_not(string complete, string advance, string balance)
    {
        var payments = Second(First, Signed("2025-05-01", Of(Mission.AccessToCare)) with { FileComplete = Day(complete) });

        Assert.Contains(advance, payments);
        Assert.Contains(balance, payments);
    }

    [Fact]
    public void An_advance_of_year_1_is_reduced_by_an_early_end_like_a_later_one() => Assert.Equal(
        // 146 of 365 days: 30 000 of 75 000.
        ["2025-05-01 Operating 2/1 Advance 56250", "2025-09-24 Operating 2/1 Balance -26250"],
        Second(First, Signed("2025-05-01", Of(Mission.AccessToCare)).Until("2025-09-24")).Where(payment => payment.Contains(" Operating ", StringComparison.Ordinal)));

    [Fact]
    public void A_mission_of_any_earlier_contract_counts_for_operating_and_only_one_of_the_contract_before_goes_on()
    {
        var payments = Community(120_000).With(First, Signed("2025-05-01", Of(Mission.Prevention)), Signed("2030-05-01", Of(Mission.AccessToCare)))
            .Written().Where(payment => payment.Contains(" 3/", StringComparison.Ordinal)).ToArray();

        Assert.Equal(["2030-05-01 Operating 3/1 Advance 56250", "2031-05-01 Operating 3/1 Balance 18750"], payments);
    }

    [Fact]
    public void A_mission_that_goes_on_has_no_new_limits_and_a_new_one_has()
    {
        var deadlines = Community(120_000).With(First, Signed("2025-05-01", Of(Mission.AccessToCare), Of(Mission.Prevention))).Answers().Deadlines;

        Assert.Equal(
            ["2/anniversary/1", "2/anniversary/2", "2/anniversary/3", "2/anniversary/4", "2/anniversary/5", "2/contractTerm", "2/missionDeployment/prevention", "2/missionStart/prevention"],
            deadlines.Where(deadline => deadline.Contract == 2).Select(Cpts.Rules.Deadlines.DeadlineKeys.Key).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(null, "2022-05-01", 22_500)] // Under the first contract the mission started, and so was the plan drafted.
    [InlineData("2025-04-30", null, 22_500)] // A plan's own date counts, though no mission had started.
    [InlineData("2025-05-01", null, 45_000)] // On the new signature: first drafted in the new year 1.
    [InlineData(null, null, 45_000)]
    public void A_plan_drafted_before_the_new_signature_leaves_updates_only(string? drafted, string? started, int euros)
    {
        var first = Signed("2020-05-01", Of(Mission.HealthCrisis, started)) with { Crisis = new CrisisFacts { PlanFirstDrafted = DayOrNull(drafted) } };
        var second = Signed("2025-05-01", Of(Mission.HealthCrisis, "2025-05-01"));

        Assert.Equal(EuroRange.Exactly(euros), Community(120_000).With(first, second).Answers().Years.Single(year => year.Key() is "2/1").Lines[1].Fixed);
        Assert.Equal(EuroRange.Exactly(45_000), Community(120_000).With(first, second).With(StartsAgain).Answers().Years.Single(year => year.Key() is "2/1").Lines[1].Fixed);
    }

    [Fact]
    public void A_plan_dated_between_two_contracts_counts_as_drafted_before()
    {
        var first = Signed("2020-05-01") with { Crisis = new CrisisFacts { PlanFirstDrafted = Day("2025-08-31") } };

        Assert.Equal(
            EuroRange.Exactly(22_500),
            Community(120_000).With(first, Signed("2025-09-01", Of(Mission.HealthCrisis, "2025-09-01"))).Answers().Years.Single(year => year.Key() is "2/1").Lines[1].Fixed);
    }

    private static string[] Second(params ContractFacts[] contracts) => [.. Community(120_000).With(contracts).Written().Where(IsSecond)];

    private static bool IsSecond(string payment) => payment.Contains(" 2/", StringComparison.Ordinal);
}
