namespace Cpts.Rules.Tests.Projects;

/// <summary>Requests for items required by law: when they count, and from when the two months run again.</summary>
public partial class ProjectReviewTests
{
    [Theory]
    [InlineData("2021-03-19", "Pending null 2021-03-03..2021-05-03 from 2021-05-04")]
    [InlineData("2021-03-20", "Incomplete null")]
    [InlineData("2021-04-04", "Incomplete null")]
    [InlineData("2021-04-05", "Pending null 2021-04-05..2021-06-05 from 2021-06-06")]
    [InlineData("2021-06-05", "Pending null 2021-04-05..2021-06-05 from 2021-06-06")]
    [InlineData("2021-06-06", "DeemedValidated 2021-06-06 2021-04-05..2021-06-05 from 2021-06-06")]
    public void The_limit_starts_again_on_the_receipt_of_the_item(string asOf, string expected) =>
        Assert.Equal(expected, Received("2021-03-03", Item("2021-03-20", "2021-04-05")).On(asOf));

    [Fact]
    public void An_item_that_never_comes_leaves_the_project_incomplete() =>
        Assert.Equal("Incomplete null", Received("2024-02-01", Item("2024-02-20", null)).On("2035-01-01"));

    [Fact]
    public void An_item_that_no_law_requires_changes_nothing()
    {
        var project = Received("2024-02-01", Item("2024-02-20", "2024-03-10", requiredByLaw: false));

        Assert.Equal($"Pending null {TwoMonths}", project.On("2024-03-01"));
        Assert.Equal($"DeemedValidated 2024-04-02 {TwoMonths}", project.On("2024-04-02"));
    }

    [Theory]
    [InlineData("2024-02-01", "Incomplete null")] // the day of the receipt
    [InlineData("2024-03-31", "Incomplete null")]
    [InlineData("2024-04-01", "Incomplete null")] // the last day
    [InlineData("2024-04-02", "DeemedValidated 2024-04-02 " + TwoMonths)] // one day too late
    public void A_request_counts_up_to_the_last_day(string requested, string expected) =>
        Assert.Equal(expected, Received("2024-02-01", Item(requested, null)).On("2024-04-02"));

    [Fact]
    public void A_request_on_the_last_day_as_moved_counts()
    {
        var onMovedDay = Received("2024-01-30", Item("2024-04-02", "2024-04-12"));
        var dayAfter = Received("2024-01-30", Item("2024-04-03", "2024-04-12"));

        Assert.Equal("Pending null 2024-04-12..2024-06-12 from 2024-06-13", onMovedDay.On("2024-05-01", Moves));
        Assert.Equal("DeemedValidated 2024-04-03 2024-01-30..2024-04-02 from 2024-04-03", dayAfter.On("2024-05-01", Moves));
        Assert.Equal("DeemedValidated 2024-03-31 2024-01-30..2024-03-30 from 2024-03-31", onMovedDay.On("2024-05-01"));
    }

    [Fact]
    public void Several_items_start_the_limit_again_on_the_last_receipt()
    {
        var project = Received("2024-02-01", Item("2024-02-10", "2024-03-20"), Item("2024-02-10", "2024-03-05"), Item("2024-02-12", "2024-03-10"));

        Assert.Equal("Incomplete null", project.On("2024-03-19"));
        Assert.Equal("Pending null 2024-03-20..2024-05-20 from 2024-05-21", project.On("2024-03-20"));
    }

    [Fact]
    public void The_limit_can_start_again_more_than_once()
    {
        var project = Received("2024-02-01", Item("2024-03-15", "2024-04-01"), Item("2024-06-01", "2024-06-20"), Item("2024-08-20", "2024-09-01"));

        Assert.Equal("Pending null 2024-04-01..2024-06-01 from 2024-06-02", project.On("2024-05-31"));
        Assert.Equal("Incomplete null", project.On("2024-06-01"));
        Assert.Equal("Pending null 2024-06-20..2024-08-20 from 2024-08-21", project.On("2024-08-19"));
        Assert.Equal("Incomplete null", project.On("2024-08-31"));
        Assert.Equal("DeemedValidated 2024-11-02 2024-09-01..2024-11-01 from 2024-11-02", project.On("2024-11-02"));
    }

    [Fact]
    public void A_request_while_the_file_is_incomplete_counts_even_after_the_first_two_months()
    {
        var project = Received("2024-02-01", Item("2024-03-15", "2024-05-20"), Item("2024-05-10", "2024-05-15"), Item("2024-05-12", null));

        Assert.Equal("Incomplete null", project.On("2024-05-20"));
        Assert.Equal("Incomplete null", project.On("2030-01-01"));
    }

    [Fact]
    public void Requests_are_taken_by_date_whatever_their_order_in_the_file()
    {
        var project = Received("2024-02-01", Item("2024-05-10", "2024-05-15"), Item("2024-03-15", "2024-05-01"));

        Assert.Equal("Pending null 2024-05-15..2024-07-15 from 2024-07-16", project.On("2024-06-01"));
    }

    [Fact]
    public void An_item_received_the_day_it_was_asked_for_starts_the_limit_again() =>
        Assert.Equal("Pending null 2024-03-01..2024-05-01 from 2024-05-02", Received("2024-02-01", Item("2024-03-01", "2024-03-01")).On("2024-03-01"));

    [Fact]
    public void The_limit_never_starts_earlier_than_before()
    {
        // The second item is asked for before the first one comes, and comes before it.
        var project = Received("2024-02-01", Item("2024-02-10", "2024-04-20"), Item("2024-02-15", "2024-02-20"));

        Assert.Equal("Pending null 2024-04-20..2024-06-20 from 2024-06-21", project.On("2024-05-01"));
    }

    [Fact]
    public void A_request_before_the_receipt_of_the_project_has_no_effect() =>
        Assert.Equal($"Pending null {TwoMonths}", Received("2024-02-01", Item("2024-01-31", null)).On("2024-03-01"));

    [Fact]
    public void An_item_received_before_it_was_asked_for_has_no_effect() =>
        Assert.Equal($"Pending null {TwoMonths}", Received("2024-02-01", Item("2024-03-01", "2024-02-29")).On("2024-03-10"));

    [Fact]
    public void A_request_still_to_come_does_not_count_yet() =>
        Assert.Equal($"Pending null {TwoMonths}", Received("2024-02-01", Item("2024-03-01", "2024-03-10")).On("2024-02-29"));
}
