using Cpts.Rules.Reports.Comparing;
using Cpts.Rules.Reports.Sections;
using NodaTime;

namespace Cpts.Rules.Reports.Tests.Comparing;

public class ChangeTests
{
    [Fact]
    public void The_difference_of_exact_amounts_is_exact() =>
        Assert.Equal(Amount(30_000, 30_000), Difference(Amount(125_000, 125_000), Amount(155_000, 155_000)));

    [Fact]
    public void The_difference_of_two_ranges_takes_them_as_independent() =>
        Assert.Equal(Amount(-5_000, 60_000), Difference(Amount(90_000, 125_000), Amount(120_000, 150_000)));

    [Fact]
    public void What_is_known_of_a_difference_wins()
    {
        var change = new Change("contracts/1/total", default, Amount(0, 100), Amount(10, 110), EuroRange.Exactly(10));

        Assert.Equal(Amount(10, 10), change.Difference);
    }

    [Fact]
    public void A_line_that_one_side_does_not_have_pays_nothing_there()
    {
        Assert.Equal(Amount(25_000, 45_000), Difference(null, Amount(25_000, 45_000)));
        Assert.Equal(Amount(-45_000, -25_000), Difference(Amount(25_000, 45_000), null));
    }

    [Fact]
    public void Whole_numbers_have_a_difference_and_dates_and_words_none()
    {
        Assert.Equal(new Value.Count(208), Difference(new Value.Count(174_793), new Value.Count(175_001)));
        Assert.Null(Difference(null, new Value.Count(4)));
        Assert.Null(Difference(new Value.Day(new LocalDate(2024, 1, 1)), new Value.Day(new LocalDate(2024, 1, 2))));
        Assert.Null(Difference(new Value.Word("met", default), new Value.Word("late", default)));
    }

    private static Value? Difference(Value? before, Value? after) =>
        new Change("budget/core", default, before, after).Difference;

    private static Value.Amount Amount(long min, long max) => new(EuroRange.Between(min, max));
}
