using static Cpts.Rules.Tests.Deadlines.Given;

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
        Assert.Equal(paths, Look.Paths("CPTS4001", Community(contract: Signed("2021-12-19", With(Mission.AccessToCare, started))), asOf));

    [Theory]
    [InlineData(null, "2023-06-19", "")]
    [InlineData(null, "2023-06-20", "/contract/missions/0/deployed")]
    [InlineData("2023-06-19", "2023-06-20", "")]
    [InlineData("2023-06-20", "2023-06-20", "/contract/missions/0/deployed")]
    [InlineData("2023-06-20", "2023-06-19", "")]
    [InlineData("2023-06-21", "2023-06-20", "/contract/missions/0/deployed")]
    public void CPTS4002_a_mission_is_deployed_by_its_latest_deployment(string? deployed, string asOf, string paths) =>
        Assert.Equal(paths, Look.Paths("CPTS4002", Community(contract: Signed("2021-12-19", With(Mission.AccessToCare, "2022-01-01", deployed))), asOf));

    [Fact]
    public void Each_mission_is_named_once_and_in_its_place()
    {
        var contract = Signed(
            "2021-12-19",
            With(Mission.Prevention),
            With(Mission.CareQuality),
            With(Mission.AccessToCare, "2022-06-19"),
            With(Mission.Prevention, "2022-01-01", "2022-01-01"));

        Assert.Equal("/contract/missions/0/started", Look.Paths("CPTS4001", Community(contract: contract), "2026-01-01"));
        Assert.Equal("/contract/missions/0/deployed /contract/missions/2/deployed", Look.Paths("CPTS4002", Community(contract: contract), "2026-01-01"));
    }

    [Fact]
    public void Nothing_changes_because_the_contract_has_ended() =>
        Assert.Equal("/contract/missions/0/started", Look.Paths("CPTS4001", Community(contract: Signed("2020-01-01", With(Mission.Prevention))), "2030-01-01"));

    [Fact]
    public void Messages_tell_late_from_not_done()
    {
        var late = Community(contract: Signed("2021-12-19", With(Mission.AccessToCare, "2022-06-20")));
        var missed = Community(contract: Signed("2021-12-19", With(Mission.AccessToCare)));

        Assert.Equal("Mission \"Access to care\": to start by 19 June 2022, started on 20 June 2022.", Look.For("CPTS4001", late, "2023-01-01").Single().Message(Language.English));
        Assert.Equal("Mission \"Access to care\": to start by 19 June 2022, not started yet.", Look.For("CPTS4001", missed, "2023-01-01").Single().Message(Language.English));
    }
}
