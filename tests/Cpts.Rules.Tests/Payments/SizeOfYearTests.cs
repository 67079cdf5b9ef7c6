using Cpts.Rules.Facts;

namespace Cpts.Rules.Tests.Payments;

/// <summary>Ruling 52: which size prices a contract year. 81 000 inhabitants, signed on 1 May 2022; operating is 75 000 € at size 3 and 60 000 € at size 2.</summary>
public class SizeOfYearTests
{
    [Theory]
    [InlineData("2022-05-01", 60_000, 60_000, 60_000, 60_000, 60_000)]
    [InlineData("2022-05-02", 75_000, 60_000, 60_000, 60_000, 60_000)]
    [InlineData("2024-04-30", 75_000, 75_000, 60_000, 60_000, 60_000)]
    [InlineData("2024-05-01", 75_000, 75_000, 60_000, 60_000, 60_000)] // The first day of year 3.
    [InlineData("2024-05-02", 75_000, 75_000, 75_000, 60_000, 60_000)]
    public void The_population_on_the_first_day_prices_the_year_under_that_reading(string on, params int[] euros)
    {
        var scenario = Changing((on, 79_999));

        Assert.Equal(euros, Operating(scenario.With(new Interpretations { SizeDuringContract = SizeDuringContractReading.YearStart })));
        Assert.Equal([75_000, 75_000, 75_000, 75_000, 75_000], Operating(scenario));
    }

    [Fact]
    public void Of_two_changes_on_one_day_the_later_in_the_file_counts() => Assert.Equal(
        [75_000, 60_000, 60_000, 90_000, 90_000],
        Operating(Changing(("2025-01-01", 1_000), ("2023-01-01", 190_000), ("2023-01-01", 50_000), ("2025-01-01", 200_000))
            .With(new Interpretations { SizeDuringContract = SizeDuringContractReading.YearStart })));

    [Fact]
    public void The_budget_keeps_the_population_of_the_territory() => Assert.Equal(
        EuroRange.Exactly(75_000),
        Changing(("2023-01-01", 50_000)).With(new Interpretations { SizeDuringContract = SizeDuringContractReading.YearStart }).Answers().Budget[Line.Operating]!.Total);

    [Fact]
    public void Exactly_80000_follows_its_own_reading()
    {
        var readings = new Interpretations { SizeDuringContract = SizeDuringContractReading.YearStart };

        Assert.Equal([75_000, 75_000, 75_000, 75_000, 75_000], Operating(Changing(("2023-01-01", 80_000)).With(readings)));
        Assert.Equal([75_000, 60_000, 60_000, 60_000, 60_000], Operating(Changing(("2023-01-01", 80_000)).With(readings with { BoundAt80000 = SizeBand.Size2 })));
    }

    private static Scenario Changing(params (string On, int Population)[] changes) =>
        Community(81_000).Signed("2022-05-01", Of(Mission.AccessToCare, "2022-05-01")) with
        {
            PopulationChanges = changes.Select(change => new PopulationChange(Day(change.On), change.Population)).ToValueList(),
        };

    private static IEnumerable<int> Operating(Scenario scenario) => scenario.Answers().Years.Select(year => (int)(year.Lines[0].Fixed.Min.Cents / 100));
}
