using Cpts.Rules.Facts;

namespace Cpts.Rules.Tests.Facts;

public class PopulationHistoryTests
{
    private static readonly PopulationHistory History = new(
        1_000,
        [new(Day("2024-01-01"), 3_000), new(Day("2023-01-01"), 2_000), new(Day("2024-01-01"), 4_000)]);

    [Theory]
    [InlineData("2022-12-31", 1_000)]
    [InlineData("2023-01-01", 2_000)]
    [InlineData("2023-12-31", 2_000)]
    [InlineData("2024-01-01", 4_000)] // Of two changes on one day the later in the file.
    [InlineData("2099-12-31", 4_000)]
    public void Each_change_counts_from_its_day_on(string day, int population) => Assert.Equal(population, History.On(Day(day)));

    [Fact]
    public void Without_changes_the_population_of_the_scenario_holds() => Assert.Equal(7, new PopulationHistory(7, []).On(Day("2024-01-01")));

    [Fact]
    public void Changes_are_sorted_by_day_with_their_places_in_the_file() =>
        Assert.Equal([(2_000, 1), (4_000, 2)], History.Changes.Select(entry => (entry.Change.Population, entry.Place)));
}
