using Cpts.Rules.Facts;

namespace Cpts.Rules.Tests.Findings;

/// <summary>CPTS4003: from 30 days before the last day to that day.</summary>
public class LimitEndsSoonTests
{
    [Theory]
    [InlineData("2024-03-01", "")] // 31 days before 1 April
    [InlineData("2024-03-02", "/project/received")]
    [InlineData("2024-04-01", "/project/received")]
    [InlineData("2024-04-02", "")]
    public void The_decision_of_the_ARS_is_announced(string asOf, string paths) =>
        Assert.Equal(paths, Community().With(Received("2024-02-01")).Paths("CPTS4003", asOf));

    [Theory]
    [InlineData("2022-11-18", "")]
    [InlineData("2022-11-19", "/contract/missions/0/started")]
    [InlineData("2022-12-19", "/contract/missions/0/started")]
    [InlineData("2022-12-20", "")]
    [InlineData("2023-11-18", "")]
    [InlineData("2023-11-19", "/contract/missions/0/deployed")]
    [InlineData("2023-12-19", "/contract/missions/0/deployed")]
    [InlineData("2023-12-20", "")]
    public void The_limits_of_a_mission_are_announced(string asOf, string paths) =>
        Assert.Equal(paths, Community().Signed("2021-12-19", Of(Mission.Prevention)).Paths("CPTS4003", asOf));

    [Theory]
    [InlineData("2022-04-13", "")]
    [InlineData("2022-04-14", "/legalForm/kind")]
    [InlineData("2022-05-14", "/legalForm/kind")]
    [InlineData("2022-05-15", "")]
    public void The_last_day_for_an_association_is_announced(string asOf, string paths) =>
        Assert.Equal(paths, Community().With(Received("2020-01-01")).With(Form(LegalFormKind.None)).Paths("CPTS4003", asOf));

    [Fact]
    public void What_is_done_is_not_announced()
    {
        Assert.Equal("", Community().With(Received("2024-02-01").Validated("2024-03-02")).Paths("CPTS4003", "2024-03-02"));
        Assert.Equal("", Community().Signed("2021-12-19", Of(Mission.Prevention, "2022-11-19")).Paths("CPTS4003", "2022-11-19"));
        Assert.Equal("/contract/missions/0/started", Community().Signed("2021-12-19", Of(Mission.Prevention, "2022-11-20")).Paths("CPTS4003", "2022-11-19"));
    }

    [Fact]
    public void Anniversaries_and_the_term_are_not_announced()
    {
        Assert.Equal("", Community().Signed("2021-12-19").Paths("CPTS4003", "2022-12-19"));
        Assert.Equal("", Community().Signed("2021-12-19").Paths("CPTS4003", "2026-12-18"));
    }

    [Fact]
    public void Each_limit_is_announced_by_itself()
    {
        var contract = Signed("2024-01-01", Of(Mission.AccessToCare), Of(Mission.HealthCrisis, "2024-02-01"), Of(Mission.CarePathways));

        Assert.Equal("/contract/missions/0/started /project/received", Community().With(Received("2024-05-01")).With(contract).Paths("CPTS4003", "2024-06-30"));
    }
}
