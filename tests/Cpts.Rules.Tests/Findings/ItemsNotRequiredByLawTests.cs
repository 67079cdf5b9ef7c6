namespace Cpts.Rules.Tests.Findings;

/// <summary>Ruling 27: CPTS4011 when any item that was asked for is not required by law.</summary>
public class ItemsNotRequiredByLawTests
{
    [Fact]
    public void Items_that_no_law_requires_are_noted_once_whatever_their_dates()
    {
        var none = Received("2024-02-01", Item("2024-02-10", "2024-03-01"));
        var two = Received("2024-02-01", Item("2024-02-10", "2024-03-01"), Item("2030-01-01", null, requiredByLaw: false), Item("2023-01-01", null, requiredByLaw: false));

        Assert.Equal("", Community().With(none).Paths("CPTS4011"));
        Assert.Equal("/project/missingItems", Community().With(two).Paths("CPTS4011"));
        Assert.Equal("/project/missingItems", Community().With(two).Paths("CPTS4011", "2019-09-01"));
        Assert.Equal("/project/missingItems", Community().With(two.Validated("2024-03-01")).Paths("CPTS4011"));
    }

    [Fact]
    public void They_do_not_stop_the_limit()
    {
        var asked = Community().With(Received("2024-02-01", Item("2024-02-10", "2024-03-01", requiredByLaw: false)));

        Assert.Equal(Community().With(Received("2024-02-01")).Answers("2024-03-15").Project, asked.Answers("2024-03-15").Project);
    }
}
