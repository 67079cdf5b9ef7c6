namespace Cpts.Rules.Tests.Projects;

/// <summary>Decisions inside the limit, on its last day, too late, and while the file is incomplete.</summary>
public partial class ProjectReviewTests
{
    [Theory]
    [InlineData("2024-02-01", "2024-02-01")]
    [InlineData("2024-03-15", "2024-03-15")]
    [InlineData("2024-04-01", "2024-04-01")]
    public void A_decision_takes_effect_from_the_receipt_to_the_last_day(string on, string asOf)
    {
        Assert.Equal($"Validated {on} {TwoMonths}", Received("2024-02-01").Validated(on).On(asOf));
        Assert.Equal($"Validated {on} {TwoMonths}", Received("2024-02-01").Validated(on).On("2030-01-01"));
        Assert.Equal($"Opposed {on} {TwoMonths}", Received("2024-02-01").Opposed(on).On(asOf));
        Assert.Equal($"Opposed {on} {TwoMonths}", Received("2024-02-01").Opposed(on).On("2030-01-01"));
    }

    [Theory]
    [InlineData("2024-04-02")]
    [InlineData("2024-06-01")]
    public void A_decision_after_the_last_day_changes_nothing(string on)
    {
        Assert.Equal($"DeemedValidated 2024-04-02 {TwoMonths}", Received("2024-02-01").Validated(on).On("2024-07-01"));
        Assert.Equal($"DeemedValidated 2024-04-02 {TwoMonths}", Received("2024-02-01").Opposed(on).On("2024-07-01"));
    }

    [Fact]
    public void A_decision_still_to_come_does_not_count_yet()
    {
        Assert.Equal($"Pending null {TwoMonths}", Received("2024-02-01").Opposed("2024-03-15").On("2024-03-14"));
        Assert.Equal($"Pending null {TwoMonths}", Received("2024-02-01").Validated("2024-03-15").On("2024-03-14"));
    }

    [Fact]
    public void A_decision_before_the_receipt_has_no_effect()
    {
        Assert.Equal($"Pending null {TwoMonths}", Received("2024-02-01").Opposed("2024-01-31").On("2024-03-01"));
        Assert.Equal($"DeemedValidated 2024-04-02 {TwoMonths}", Received("2024-02-01").Validated("2024-01-31").On("2024-05-01"));
        Assert.Equal("NotReceived null", Received("2024-02-01").Validated("2024-01-31").On("2024-01-31"));
    }

    [Fact]
    public void The_last_day_to_decide_is_the_moved_one_in_that_reading()
    {
        var project = Received("2024-01-30").Opposed("2024-04-02"); // Saturday 30 March moves to Tuesday 2 April

        Assert.Equal("DeemedValidated 2024-03-31 2024-01-30..2024-03-30 from 2024-03-31", project.On("2024-05-01"));
        Assert.Equal("Opposed 2024-04-02 2024-01-30..2024-04-02 from 2024-04-03", project.On("2024-05-01", Moves));
    }

    [Theory]
    [InlineData("2024-02-19", "Opposed 2024-02-19 " + TwoMonths)] // the day before the request
    [InlineData("2024-02-20", "Opposed 2024-02-20")]
    [InlineData("2024-03-10", "Opposed 2024-03-10")]
    [InlineData("2024-09-01", "Opposed 2024-09-01")]
    public void A_decision_while_the_file_is_incomplete_takes_effect_without_a_limit(string on, string expected)
    {
        var project = Received("2024-02-01", Item("2024-02-20", null)).Opposed(on);

        Assert.Equal(expected, project.On(on));
        Assert.Equal(expected, project.On("2026-01-01"));
    }

    [Theory]
    [InlineData("2024-03-09", "Validated 2024-03-09")] // the day before the receipt of the item
    [InlineData("2024-03-10", "Validated 2024-03-10 2024-03-10..2024-05-10 from 2024-05-11")]
    [InlineData("2024-05-10", "Validated 2024-05-10 2024-03-10..2024-05-10 from 2024-05-11")]
    [InlineData("2024-05-11", "DeemedValidated 2024-05-11 2024-03-10..2024-05-10 from 2024-05-11")]
    public void A_decision_is_compared_with_the_limit_that_started_again(string on, string expected) =>
        Assert.Equal(expected, Received("2024-02-01", Item("2024-02-20", "2024-03-10")).Validated(on).On("2024-06-01"));

    [Fact]
    public void A_request_after_a_decision_that_took_effect_does_not_count()
    {
        var project = Received("2024-02-01", Item("2024-03-02", "2024-03-20")).Validated("2024-03-01");

        Assert.Equal($"Validated 2024-03-01 {TwoMonths}", project.On("2024-03-10"));
        Assert.Equal($"Validated 2024-03-01 {TwoMonths}", project.On("2024-06-01"));
    }

    [Fact]
    public void A_request_on_the_day_of_the_decision_counts()
    {
        Assert.Equal("Validated 2024-03-01", Received("2024-02-01", Item("2024-03-01", "2024-03-20")).Validated("2024-03-01").On("2024-06-01"));
        Assert.Equal(
            "Validated 2024-03-01 2024-03-01..2024-05-01 from 2024-05-02",
            Received("2024-02-01", Item("2024-03-01", "2024-03-01")).Validated("2024-03-01").On("2024-06-01"));
    }

    [Fact]
    public void A_request_after_a_late_decision_does_not_count_either()
    {
        var project = Received("2024-02-01", Item("2024-04-10", null)).Opposed("2024-04-05");

        Assert.Equal($"DeemedValidated 2024-04-02 {TwoMonths}", project.On("2024-05-01"));
    }
}
