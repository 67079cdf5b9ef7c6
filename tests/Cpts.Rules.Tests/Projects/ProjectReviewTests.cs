using Cpts.Rules.Facts;

namespace Cpts.Rules.Tests.Projects;

/// <summary>The silence of the ARS without requests: before, during and after the two months.</summary>
public partial class ProjectReviewTests
{
    private const string TwoMonths = "2024-02-01..2024-04-01 from 2024-04-02";

    [Fact]
    public void A_project_never_sent_is_not_received() => Assert.Equal("NotReceived null", new ProjectFacts().On("2026-11-21"));

    [Theory]
    [InlineData("2024-01-31", "NotReceived null")]
    [InlineData("2024-02-01", "Pending null " + TwoMonths)]
    [InlineData("2024-03-31", "Pending null " + TwoMonths)]
    [InlineData("2024-04-01", "Pending null " + TwoMonths)]
    [InlineData("2024-04-02", "DeemedValidated 2024-04-02 " + TwoMonths)]
    [InlineData("2035-01-01", "DeemedValidated 2024-04-02 " + TwoMonths)]
    public void Silence_validates_the_day_after_the_last_day(string asOf, string expected) => Assert.Equal(expected, Received("2024-02-01").On(asOf));

    [Theory]
    [InlineData("2024-03-30", "Pending null 2024-01-30..2024-04-02 from 2024-04-03")]
    [InlineData("2024-04-02", "Pending null 2024-01-30..2024-04-02 from 2024-04-03")]
    [InlineData("2024-04-03", "DeemedValidated 2024-04-03 2024-01-30..2024-04-02 from 2024-04-03")]
    public void The_limit_as_moved_decides(string asOf, string expected) =>
        Assert.Equal(expected, Received("2024-01-30").On(asOf, Moves)); // Saturday 30 March, Easter Monday 1 April

    [Fact]
    public void The_holidays_of_the_seat_decide_the_moved_limit()
    {
        var project = Received("2024-01-29"); // Good Friday 29 March 2024

        Assert.Equal("DeemedValidated 2024-03-30 2024-01-29..2024-03-29 from 2024-03-30", project.On("2024-03-30", Moves, "75"));
        Assert.Equal("Pending null 2024-01-29..2024-04-02 from 2024-04-03", project.On("2024-03-30", Moves, "57"));
    }

    [Theory]
    [InlineData("2019-07-26", "2019-07-26", "Transmitted 2019-07-26")]
    [InlineData("2019-07-26", "2030-01-01", "Transmitted 2019-07-26")]
    [InlineData("2019-07-26", "2019-07-25", "NotReceived null")]
    [InlineData("2019-07-27", "2019-07-27", "Pending null 2019-07-27..2019-09-27 from 2019-09-28")]
    [InlineData("2019-07-27", "2019-09-28", "DeemedValidated 2019-09-28 2019-07-27..2019-09-27 from 2019-09-28")]
    public void Silence_validates_only_projects_received_from_27_July_2019(string received, string asOf, string expected) =>
        Assert.Equal(expected, Received(received).On(asOf));

    [Fact]
    public void A_project_only_transmitted_stays_so_whatever_is_asked_or_decided()
    {
        var project = Received("2019-07-26", Item("2019-08-01", null));

        Assert.Equal("Transmitted 2019-07-26", project.On("2020-01-01"));
        Assert.Equal("Transmitted 2019-07-26", project.Validated("2019-08-02").On("2020-01-01"));
        Assert.Equal("Transmitted 2019-07-26", project.Opposed("2019-08-02").On("2020-01-01"));
    }
}
