using Cpts.Rules.Deadlines;

namespace Cpts.Rules.Tests.Deadlines;

public class MissionLimitsTests
{
    [Theory]
    [InlineData(Mission.AccessToCare, "2023-03-15", "2024-03-15")]
    [InlineData(Mission.CarePathways, "2023-09-15", "2024-09-15")]
    [InlineData(Mission.Prevention, "2023-09-15", "2024-09-15")]
    [InlineData(Mission.HealthCrisis, "2023-03-15", "2024-03-15")]
    public void Months_run_from_the_signature(Mission mission, string start, string deployment) =>
        Assert.Equal(new MissionLimits(Day(start), Day(deployment), StartIsSet: true), MissionLimits.Of(mission, Day("2022-09-15"), Under(Interpretations.Default)));

    [Theory]
    [InlineData(Mission.CareQuality)]
    [InlineData(Mission.ProfessionalSupport)]
    public void Optional_missions_have_no_limit(Mission mission) =>
        Assert.Null(MissionLimits.Of(mission, Day("2022-09-15"), Under(Interpretations.Default)));

    [Theory]
    [InlineData("2020-01-15", null, "2022-10-01", "2023-10-01", false)]
    [InlineData("2022-03-31", null, "2022-10-01", "2023-10-01", false)]
    [InlineData("2022-04-01", null, "2022-10-01", "2023-10-01", true)]
    [InlineData("2022-04-02", null, "2022-10-02", "2023-10-02", true)]
    [InlineData("2021-12-19", "2021-12-20", "2022-06-20", "2023-06-20", false)]
    [InlineData("2021-12-20", "2021-12-20", "2022-06-20", "2023-06-20", true)]
    [InlineData("2022-09-15", "2023-12-31", "2024-06-30", "2025-06-30", false)]
    public void Months_of_the_health_crisis_run_from_the_effect_of_avenant_2_for_older_contracts(string signed, string? effect, string start, string deployment, bool isSet)
    {
        var readings = effect is null ? Interpretations.Default : new() { Avenant2EffectiveOn = Day(effect) };

        Assert.Equal(new MissionLimits(Day(start), Day(deployment), isSet), MissionLimits.Of(Mission.HealthCrisis, Day(signed), Under(readings)));
    }

    [Fact]
    public void Months_of_the_older_missions_do_not_wait_for_avenant_2() => Assert.Equal(
        new MissionLimits(Day("2020-07-15"), Day("2021-07-15"), StartIsSet: true),
        MissionLimits.Of(Mission.AccessToCare, Day("2020-01-15"), Under(Interpretations.Default)));

    [Fact]
    public void Missions_with_a_limit_are_the_core_missions_of_the_last_agreement()
    {
        var core = Law.Default.Agreements[^1].CoreMissions;

        Assert.All(Missions.All, mission => Assert.Equal(core.Contains(mission), MissionLimits.Of(mission, Day("2024-01-01"), Under(Interpretations.Default)) is not null));
    }

    private static LawInForce Under(Interpretations readings) => new(Law.Default, readings, null);
}
