using Cpts.Rules.Scenarios;

namespace Cpts.Rules.Tests.Findings;

public class MissionFindingsTests
{
    [Fact]
    public void Each_missing_core_mission_is_found() =>
        Assert.Equal(3, Community(120_000).Signed("2022-05-01", Of(Mission.Prevention)).Found("CPTS2001").Length);

    [Theory]
    [InlineData("2022-03-31", 0)] // Not yet a core mission.
    [InlineData("2022-10-01", 0)] // Six months after 1 April 2022: its latest start, included.
    [InlineData("2022-10-02", 1)]
    public void A_core_mission_added_after_the_signature_is_missing_once_its_latest_start_has_passed(string asOf, int count) =>
        Assert.Equal(count, Community(120_000).Signed("2021-06-01", Of(Mission.AccessToCare), Of(Mission.CarePathways), Of(Mission.Prevention)).Found("CPTS2001", asOf).Length);

    [Fact]
    public void A_core_mission_of_the_day_of_the_signature_is_missing_at_once() =>
        Assert.Equal(["/contract/missions"], Community(120_000).Signed("2022-04-01", Of(Mission.AccessToCare), Of(Mission.CarePathways), Of(Mission.Prevention)).Found("CPTS2001", "2022-04-01"));

    [Fact]
    public void An_avenant_that_keeps_a_mission_core_gives_no_new_time_for_it()
    {
        // Core since avenant 2: its latest start was 1 October 2022. Avenant 3 has six months of its own, from 1 April 2027.
        var agreement = Avenant3.From("2027-04-01", calendar: DeploymentCalendar.Published);
        var scenario = Community(120_000).With(
            Signed("2021-06-01", Of(Mission.AccessToCare), Of(Mission.CarePathways), Of(Mission.Prevention)).Until("2022-06-01"),
            Signed("2022-03-01", Of(Mission.AccessToCare), Of(Mission.CarePathways), Of(Mission.Prevention)));
        var evaluator = new ScenarioEvaluator(Law.Default.Add(agreement));

        Assert.Equal(["avenant-3", "CPTS2001"], Seen("2027-04-02"));
        Assert.Equal(["avenant-2", "CPTS2001"], Seen("2022-10-02"));
        Assert.Equal(["avenant-2"], Seen("2022-10-01"));

        string[] Seen(string asOf)
        {
            var evaluation = evaluator.Evaluate(scenario, Day(asOf));
            return [evaluation.Answers!.Agreement.Id, .. evaluation.Findings.Select(finding => finding.Code).Where(code => code == "CPTS2001")];
        }
    }

    [Fact]
    public void A_contract_of_2019_needs_three_core_missions() =>
        Assert.Empty(Community(120_000).Signed("2020-01-01", Of(Mission.AccessToCare), Of(Mission.CarePathways), Of(Mission.Prevention)).Found("CPTS2001", "2020-06-01"));

    [Fact]
    public void The_second_and_later_entries_of_a_mission_are_found() =>
        Assert.Equal(
            ["/contract/missions/1", "/contract/missions/3"],
            Community(120_000).Signed("2022-05-01", Of(Mission.Prevention), Of(Mission.Prevention), Of(Mission.CareQuality), Of(Mission.Prevention)).Found("CPTS2002"));

    [Fact]
    public void Only_the_first_entry_of_a_mission_is_paid()
    {
        var twice = Community(120_000).Signed("2022-05-01", Of(Mission.Prevention, "2022-06-01"), Of(Mission.Prevention, "2022-05-01"));
        var once = Community(120_000).Signed("2022-05-01", Of(Mission.Prevention, "2022-06-01"));

        Assert.Equal(once.Answers().Payments, twice.Answers().Payments);
    }

    [Theory]
    [InlineData("2022-03-31", 1)]
    [InlineData("2022-04-01", 0)]
    public void The_health_crisis_exists_since_avenant_2(string asOf, int count) =>
        Assert.Equal(count, Community(120_000).Signed("2021-06-01", FourCore("2022-05-01")).Found("CPTS2003", asOf).Length);

    [Fact]
    public void A_mission_that_the_agreement_lacks_is_not_chosen_but_keeps_its_money_and_deadlines()
    {
        var answers = Community(120_000).Signed("2021-06-01", FourCore("2022-05-01")).Answers("2022-03-31");

        Assert.Equal(answers.Budget.Core, answers.Budget.Chosen);
        Assert.Contains(answers.Payments, payment => payment.Line == Line.HealthCrisis);
        Assert.Contains(answers.Deadlines, deadline => deadline.Mission == Mission.HealthCrisis);
    }
}
