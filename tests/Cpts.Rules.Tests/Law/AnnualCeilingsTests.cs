
namespace Cpts.Rules.Tests;

public class AnnualCeilingsTests
{
    [Theory]
    [InlineData(2021, null)] // No cap yet.
    [InlineData(2022, 41_136)]
    [InlineData(2023, 43_992)]
    [InlineData(2024, 46_368)]
    [InlineData(2025, 47_100)]
    [InlineData(2026, 48_060)]
    [InlineData(2027, null)] // Not known yet.
    public void The_ceiling_of_a_calendar_year_is_that_of_its_order(int year, int? euros) =>
        Assert.Equal(euros is { } known ? Euros.FromEuros(known) : null, AnnualCeilings.Of(year));

    [Fact]
    public void The_first_and_the_last_year_are_the_ends_of_the_table() => Assert.Equal(
        Enumerable.Range(AnnualCeilings.FirstCappedYear, AnnualCeilings.LastKnownYear - AnnualCeilings.FirstCappedYear + 1),
        Enumerable.Range(2000, 100).Where(year => AnnualCeilings.Of(year) is not null));
}
