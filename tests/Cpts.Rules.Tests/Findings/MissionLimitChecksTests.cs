namespace Cpts.Rules.Tests.Findings;

/// <summary>CPTS4001 and CPTS4002, for a contract of 19 December 2021.</summary>
public class MissionLimitChecksTests
{
    [Theory]
    [InlineData(null, "2022-06-19", "")]
    [InlineData(null, "2022-06-20", "/contract/missions/0/started")]
    [InlineData("2022-06-19", "2022-06-20", "")]
    [InlineData("2022-06-20", "2022-06-20", "/contract/missions/0/started")]
    [InlineData("2022-06-20", "2022-06-19", "")]
    [InlineData("2022-06-21", "2022-06-20", "/contract/missions/0/started")]
    [InlineData("2022-06-21", "2035-01-01", "/contract/missions/0/started")]
    public void CPTS4001_a_mission_starts_by_its_latest_start(string? started, string asOf, string paths) =>
        Assert.Equal(paths, Community().Signed("2021-12-19", Of(Mission.AccessToCare, started)).Paths("CPTS4001", asOf));

    [Theory]
    [InlineData(null, "2023-06-19", "")]
    [InlineData(null, "2023-06-20", "/contract/missions/0/deployed")]
    [InlineData("2023-06-19", "2023-06-20", "")]
    [InlineData("2023-06-20", "2023-06-20", "/contract/missions/0/deployed")]
    [InlineData("2023-06-20", "2023-06-19", "")]
    [InlineData("2023-06-21", "2023-06-20", "/contract/missions/0/deployed")]
    public void CPTS4002_a_mission_is_deployed_by_its_latest_deployment(string? deployed, string asOf, string paths) =>
        Assert.Equal(paths, Community().Signed("2021-12-19", Of(Mission.AccessToCare, "2022-01-01", deployed)).Paths("CPTS4002", asOf));

    [Fact]
    public void Each_mission_is_named_once_and_in_its_place()
    {
        var contract = Signed(
            "2021-12-19",
            Of(Mission.Prevention),
            Of(Mission.CareQuality),
            Of(Mission.AccessToCare, "2022-06-19"),
            Of(Mission.Prevention, "2022-01-01", "2022-01-01"));

        Assert.Equal("/contract/missions/0/started", Community().With(contract).Paths("CPTS4001", "2026-01-01"));
        Assert.Equal("/contract/missions/0/deployed /contract/missions/2/deployed", Community().With(contract).Paths("CPTS4002", "2026-01-01"));
    }

    [Fact]
    public void Nothing_changes_because_the_contract_has_ended() =>
        Assert.Equal("/contract/missions/0/started", Community().Signed("2020-01-01", Of(Mission.Prevention)).Paths("CPTS4001", "2030-01-01"));

    [Fact]
    public void Messages_tell_late_from_not_done()
    {
        var late = Community().Signed("2021-12-19", Of(Mission.AccessToCare, "2022-06-20"));
        var missed = Community().Signed("2021-12-19", Of(Mission.AccessToCare));

        Assert.Equal("Mission \"Access to care\": to start by 19 June 2022, started on 20 June 2022.", late.FindingsOf("CPTS4001", "2023-01-01").Single().Message(Language.English));
        Assert.Equal("Mission \"Access to care\": to start by 19 June 2022, not started yet.", missed.FindingsOf("CPTS4001", "2023-01-01").Single().Message(Language.English));
    }
}
