using Cpts.Rules.Deadlines;
using Cpts.Rules.Facts;
using static Cpts.Rules.Tests.Deadlines.DeadlineText;

namespace Cpts.Rules.Tests.Deadlines;

public class DeadlineListTests
{
    [Fact]
    public void Nothing_known_has_no_deadline() => Assert.Empty(Community().DeadlinesOn("2026-11-21"));

    [Fact]
    public void Deadlines_come_by_date_then_id_then_mission_then_year()
    {
        var contract = Signed("2022-05-14", Missions.All.Select(mission => Of(mission)).Reverse().ToArray());
        var scenario = Community().With(Received("2021-03-14")).With(contract).With(Form(LegalFormKind.None));

        Assert.Equal(
            [
                "ArsSilence 2021-05-14 Passed",
                "LegalForm 2022-05-14 Missed",
                "MissionStart/AccessToCare 2022-11-14 Missed",
                "MissionStart/HealthCrisis 2022-11-14 Missed",
                "Anniversary/1 2023-05-14 Passed",
                "MissionStart/CarePathways 2023-05-14 Missed",
                "MissionStart/Prevention 2023-05-14 Missed",
                "MissionDeployment/AccessToCare 2023-11-14 Missed",
                "MissionDeployment/HealthCrisis 2023-11-14 Missed",
                "Anniversary/2 2024-05-14 Passed",
                "MissionDeployment/CarePathways 2024-05-14 Missed",
                "MissionDeployment/Prevention 2024-05-14 Missed",
                "Anniversary/3 2025-05-14 Passed",
                "Anniversary/4 2026-05-14 Passed",
                "Anniversary/5 2027-05-14 Pending",
                "ContractTerm 2027-05-14 Pending",
            ],
            scenario.DeadlinesOn("2026-11-21").Select(Say));
    }

    [Fact]
    public void An_anniversary_comes_before_a_silence_that_ends_on_the_same_day() => Assert.Equal(
        ["Anniversary/1 2022-05-14 Passed", "ArsSilence 2022-05-14 Passed"],
        Community().With(Received("2022-03-14")).Signed("2021-05-14").DeadlinesOn("2026-11-21").Select(Say).Take(2));

    [Fact]
    public void Missions_of_one_day_come_by_the_ordinal_order_of_their_names()
    {
        // Not the order of the agreement, in which prevention is third and healthCrisis fourth.
        var contract = Signed("2021-10-01", Of(Mission.Prevention), Of(Mission.HealthCrisis), Of(Mission.CarePathways));

        Assert.Equal(
            [Mission.CarePathways, Mission.HealthCrisis, Mission.Prevention],
            Community().With(contract).DeadlinesOn("2022-01-01").Where(deadline => deadline.Id == DeadlineKind.MissionStart).Select(deadline => deadline.Mission!.Value));
    }

    [Fact]
    public void Every_deadline_names_its_source()
    {
        var contract = Signed("2022-05-14", Of(Mission.Prevention));
        var sources = Community().With(Received("2021-03-14")).With(contract).With(Form(LegalFormKind.None)).DeadlinesOn("2026-11-21")
            .Select(deadline => $"{deadline.Id} {deadline.Source}").Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(["Anniversary S04", "ArsSilence S01", "ContractTerm S23", "LegalForm S20", "MissionDeployment S14", "MissionStart S14"], sources);
    }

    [Theory]
    [InlineData(null, "2022-06-18", "Pending")]
    [InlineData(null, "2022-06-19", "Pending")]
    [InlineData(null, "2022-06-20", "Missed")]
    [InlineData("2022-06-18", "2022-06-17", "Pending")]
    [InlineData("2022-06-18", "2022-06-18", "Met 2022-06-18")]
    [InlineData("2022-06-19", "2022-06-18", "Pending")]
    [InlineData("2022-06-19", "2022-06-19", "Met 2022-06-19")]
    [InlineData("2022-06-19", "2030-01-01", "Met 2022-06-19")]
    [InlineData("2022-06-20", "2022-06-19", "Pending")]
    [InlineData("2022-06-20", "2022-06-20", "Late 2022-06-20")]
    [InlineData("2022-06-21", "2022-06-20", "Missed")]
    [InlineData("2022-06-21", "2022-06-21", "Late 2022-06-21")]
    [InlineData("2021-01-01", "2021-12-19", "Met 2021-01-01")] // before the signature: its own date
    public void A_start_is_met_late_pending_or_missed(string? started, string asOf, string status)
    {
        var scenario = Community().Signed("2021-12-19", Of(Mission.AccessToCare, started));

        Assert.Contains("MissionStart/AccessToCare 2022-06-19 " + status, scenario.DeadlinesOn(asOf).Select(Say));
    }

    [Theory]
    [InlineData(null, "2023-06-19", "Pending")]
    [InlineData(null, "2023-06-20", "Missed")]
    [InlineData("2023-06-19", "2023-06-19", "Met 2023-06-19")]
    [InlineData("2023-06-20", "2023-06-20", "Late 2023-06-20")]
    public void A_deployment_is_met_late_pending_or_missed(string? deployed, string asOf, string status)
    {
        var scenario = Community().Signed("2021-12-19", Of(Mission.AccessToCare, null, deployed));

        Assert.Contains("MissionDeployment/AccessToCare 2023-06-19 " + status, scenario.DeadlinesOn(asOf).Select(Say));
    }

    [Fact]
    public void A_mission_that_the_agreement_of_the_day_lacks_keeps_its_deadlines()
    {
        var deadlines = Community().Signed("2020-10-01", Of(Mission.HealthCrisis)).DeadlinesOn("2021-01-01");

        Assert.Contains("MissionStart/HealthCrisis 2022-10-01 Pending", deadlines.Select(Say));
        Assert.Equal([false, false], deadlines.Where(deadline => deadline.Mission == Mission.HealthCrisis).Select(deadline => deadline.StartIsSet));
        Assert.All(deadlines.Where(deadline => deadline.Mission is null), deadline => Assert.True(deadline.StartIsSet));
    }

    [Fact]
    public void The_first_entry_of_a_mission_that_is_listed_twice_is_used()
    {
        var scenario = Community().Signed("2021-12-19", Of(Mission.Prevention, "2022-01-01"), Of(Mission.Prevention, "2023-01-01"));

        Assert.Equal(["MissionStart/Prevention 2022-12-19 Met 2022-01-01"], scenario.DeadlinesOn("2026-01-01").Where(deadline => deadline.Id == DeadlineKind.MissionStart).Select(Say));
    }

    [Theory]
    [InlineData("2026-12-18", "Anniversary/4 2025-12-19 Passed", "Anniversary/5 2026-12-19 Pending", "ContractTerm 2026-12-19 Pending")]
    [InlineData("2026-12-19", "Anniversary/4 2025-12-19 Passed", "Anniversary/5 2026-12-19 Passed", "ContractTerm 2026-12-19 Passed")]
    [InlineData("2025-12-18", "Anniversary/4 2025-12-19 Pending", "Anniversary/5 2026-12-19 Pending", "ContractTerm 2026-12-19 Pending")]
    public void Anniversaries_and_term_pass_on_their_day(string asOf, params string[] last) =>
        Assert.Equal(last, Community().Signed("2021-12-19").DeadlinesOn(asOf).Skip(3).Select(Say));

    [Fact]
    public void Anniversaries_of_29_February_fall_on_28_February_outside_leap_years() => Assert.Equal(
        ["2021-02-28", "2022-02-28", "2023-02-28", "2024-02-29", "2025-02-28", "2025-02-28"],
        Community().Signed("2020-02-29").DeadlinesOn("2020-02-29").Select(deadline => Iso(deadline.Due)));

    [Theory]
    [InlineData("2022-06-18", "")]
    [InlineData("2022-06-19", "MissionStart 2022-06-19")]
    [InlineData("2022-06-20", "MissionStart 2022-06-19")]
    [InlineData("2023-06-18", "MissionStart 2022-06-19")]
    [InlineData("2023-06-19", "MissionStart 2022-06-19, MissionDeployment 2023-06-19")]
    [InlineData("2023-06-20", "MissionStart 2022-06-19, MissionDeployment 2023-06-19")]
    public void What_a_mission_had_to_do_by_the_day_it_was_given_up_or_before_is_listed(string ended, string listed) => Assert.Equal(
        listed,
        OfMissions(Community().Signed("2021-12-19", Of(Mission.AccessToCare).Until(ended))));

    [Theory]
    [InlineData("2022-06-18", "")]
    [InlineData("2022-06-19", "MissionStart 2022-06-19")]
    [InlineData("2023-06-18", "MissionStart 2022-06-19")]
    [InlineData("2023-06-19", "MissionStart 2022-06-19, MissionDeployment 2023-06-19")]
    public void What_is_due_by_the_day_of_an_early_end_or_before_is_listed(string ended, string listed) => Assert.Equal(
        listed,
        OfMissions(Community().With(Signed("2021-12-19", Of(Mission.AccessToCare)).Until(ended))));

    [Fact]
    public void What_is_due_after_the_term_of_a_contract_that_ran_to_it_is_listed()
    {
        // Six and eighteen months after the effect of avenant 2; the term is 15 January 2025. The day before it, it is an early end.
        var late = Community().With(new Interpretations { Avenant2EffectiveOn = Day("2023-12-31") });
        var contract = Signed("2020-01-15", Of(Mission.HealthCrisis));

        Assert.Equal("MissionStart 2024-06-30, MissionDeployment 2025-06-30", OfMissions(late.With(contract)));
        Assert.Equal("MissionStart 2024-06-30, MissionDeployment 2025-06-30", OfMissions(late.With(contract.Until("2025-01-15"))));
        Assert.Equal("MissionStart 2024-06-30", OfMissions(late.With(contract.Until("2025-01-14"))));
    }

    [Theory]
    [InlineData("2023-12-18", "Anniversary/1 2022-12-19, ContractTerm 2023-12-18")]
    [InlineData("2023-12-19", "Anniversary/1 2022-12-19, ContractTerm 2023-12-19")]
    [InlineData("2023-12-20", "Anniversary/1 2022-12-19, Anniversary/2 2023-12-19, ContractTerm 2023-12-20")]
    public void An_anniversary_on_which_a_contract_ends_early_is_its_end_alone(string ended, string listed) => Assert.Equal(
        listed,
        string.Join(", ", Community().With(Signed("2021-12-19").Until(ended)).DeadlinesOn("2026-01-01").Select(deadline => Say(deadline).Replace(" Passed", "", StringComparison.Ordinal))));

    [Fact]
    public void A_contract_still_to_be_signed_has_its_deadlines() =>
        Assert.Contains("ContractTerm 2032-01-01 Pending", Community().Signed("2027-01-01").DeadlinesOn("2026-11-21").Select(Say));

    [Theory]
    [InlineData("2024-01-31", null)]
    [InlineData("2024-02-01", "ArsSilence 2024-04-01 Pending")]
    [InlineData("2024-04-01", "ArsSilence 2024-04-01 Pending")]
    [InlineData("2024-04-02", "ArsSilence 2024-04-01 Passed")]
    public void The_silence_of_the_ARS_is_pending_then_passed(string asOf, string? expected) =>
        Assert.Equal(expected, Community().With(Received("2024-02-01")).DeadlinesOn(asOf).Select(Say).SingleOrDefault());

    [Fact]
    public void The_silence_of_the_ARS_is_met_by_a_decision_inside_it()
    {
        Assert.Equal(["ArsSilence 2024-04-01 Met 2024-03-15"], Community().With(Received("2024-02-01").Validated("2024-03-15")).DeadlinesOn("2024-03-15").Select(Say));
        Assert.Equal(["ArsSilence 2024-04-01 Met 2024-04-01"], Community().With(Received("2024-02-01").Opposed("2024-04-01")).DeadlinesOn("2026-01-01").Select(Say));
    }

    [Fact]
    public void The_silence_of_the_ARS_passes_when_it_decides_too_late() =>
        Assert.Equal(["ArsSilence 2024-04-01 Passed"], Community().With(Received("2024-02-01").Opposed("2024-04-02")).DeadlinesOn("2026-01-01").Select(Say));

    [Fact]
    public void No_limit_of_the_ARS_is_listed_while_none_is_known()
    {
        Assert.Empty(Community().With(Received("2024-02-01", Item("2024-02-10", null))).DeadlinesOn("2024-02-10"));
        Assert.Empty(Community().With(Received("2024-02-01", Item("2024-02-10", null)).Validated("2024-03-01")).DeadlinesOn("2024-03-01"));
        Assert.Empty(Community().With(Received("2019-07-26")).DeadlinesOn("2024-03-01"));
    }

    private static string OfMissions(Scenario scenario) =>
        string.Join(", ", scenario.DeadlinesOn("2021-12-19").Where(deadline => deadline.Mission is not null).Select(deadline => $"{deadline.Id} {Iso(deadline.Due)}"));
}
