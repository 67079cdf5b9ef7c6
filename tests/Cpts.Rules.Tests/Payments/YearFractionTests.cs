using Cpts.Rules.Payments;
using NodaTime;

namespace Cpts.Rules.Tests.Payments;

public class YearFractionTests
{
    [Theory]
    [InlineData("2022-03-01", "2021-12-19", "2022-12-19", 293, 365)]
    [InlineData("2021-12-19", "2021-12-19", "2022-12-19", 365, 365)]
    [InlineData("2022-12-18", "2021-12-19", "2022-12-19", 1, 365)]
    [InlineData("2024-02-29", "2023-09-01", "2024-09-01", 185, 366)]
    public void Days_are_those_from_the_start_to_the_anniversary(string start, string from, string until, int left, int whole) =>
        Assert.Equal(new YearFraction(left, whole), YearFraction.Of(Day(start), Day(until), Day(from), Day(until), Proration.Days));

    [Theory]
    [InlineData("2022-05-01", 12)]
    [InlineData("2022-05-02", 12)]
    [InlineData("2022-06-01", 11)]
    [InlineData("2022-06-02", 11)]
    [InlineData("2023-04-01", 1)]
    [InlineData("2023-04-30", 1)]
    public void A_started_month_counts_whole(string start, int months) =>
        Assert.Equal(new YearFraction(months, 12), YearFraction.Of(Day(start), Day("2023-05-01"), Day("2022-05-01"), Day("2023-05-01"), Proration.Months));

    [Fact]
    public void Months_are_the_smallest_number_that_reaches_the_anniversary()
    {
        foreach (var signed in new[] { new LocalDate(2023, 8, 31), new LocalDate(2024, 2, 29), new LocalDate(2022, 12, 31), new LocalDate(2023, 2, 28) })
        {
            var until = signed.PlusYears(1);
            for (var start = signed; start < until; start = start.PlusDays(1))
            {
                var smallest = Enumerable.Range(0, 13).First(months => start.PlusMonths(months) >= until);
                Assert.Equal(Math.Min(12, smallest), YearFraction.Of(start, until, signed, until, Proration.Months).Taken);
            }
        }
    }
}
