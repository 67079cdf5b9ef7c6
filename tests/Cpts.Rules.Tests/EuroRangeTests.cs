using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Cpts.Rules.Tests;

public class EuroRangeTests
{
    [Property(Arbitrary = [typeof(Ranges)])]
    public bool Addition_is_associative_and_commutative_and_zero_changes_nothing(EuroRange a, EuroRange b, EuroRange c) =>
        (a + b) + c == a + (b + c) && a + b == b + a && a + EuroRange.Zero == a;

    [Property(Arbitrary = [typeof(Ranges)])]
    public bool A_difference_contains_the_difference_of_any_two_members(EuroRange a, EuroRange b) =>
        (a - b).Contains(a.Min - b.Max) && (a - b).Contains(a.Max - b.Min) && (a - b).Contains(a.Min - b.Min);

    [Property(Arbitrary = [typeof(Ranges)])]
    public bool Operations_keep_containment(EuroRange a, EuroRange b)
    {
        var narrow = EuroRange.Exactly(a.Min);
        return (a + b).Contains(narrow + b) && (a - b).Contains(narrow - b) && a.Times(3, 7).Contains(narrow.Times(3, 7));
    }

    [Property(Arbitrary = [typeof(Ranges)])]
    public bool What_is_left_end_by_end_and_the_part_make_the_whole_again(EuroRange a) =>
        a.Min < Euros.Zero || a.Less(a.Times(75, 100)) + a.Times(75, 100) == a;

    [Fact]
    public void Both_ends_are_included()
    {
        var range = EuroRange.Between(20_000, 35_000);

        Assert.True(range.Contains(Euros.FromEuros(20_000)));
        Assert.True(range.Contains(Euros.FromEuros(35_000)));
        Assert.False(range.Contains(Euros.FromCents(1_999_999)));
        Assert.False(range.Contains(Euros.FromCents(3_500_001)));
        Assert.True(range.Contains(range));
        Assert.False(range.Contains(EuroRange.Between(20_000, 35_001)));
        Assert.False(range.Contains(EuroRange.Between(19_999, 35_000)));
    }

    [Fact]
    public void The_least_is_never_above_the_most() =>
        Assert.Equal("min", Assert.Throws<ArgumentException>(() => EuroRange.Between(2, 1)).ParamName);

    [Fact]
    public void The_least_may_be_the_most() => Assert.Equal(EuroRange.Exactly(2), EuroRange.Between(2, 2));

    [Fact]
    public void No_part_of_a_range_is_exactly_nothing() => Assert.Equal(EuroRange.Zero, EuroRange.Between(1, 2).Times(0, 3));

    [Fact]
    public void A_part_that_varies_more_than_the_whole_cannot_be_taken_out_end_by_end() =>
        Assert.Throws<ArgumentException>(() => EuroRange.Exactly(10).Less(EuroRange.Between(1, 2)));

    [Fact]
    public void A_range_is_not_multiplied_by_less_than_zero() =>
        Assert.Equal("numerator", Assert.Throws<ArgumentOutOfRangeException>(() => EuroRange.Exactly(10).Times(-1, 2)).ParamName);

    [Fact]
    public void A_known_part_is_taken_from_both_ends() =>
        Assert.Equal(EuroRange.Between(10, 15), EuroRange.Between(20, 25).LessExactly(Euros.FromEuros(10)));

    [Fact]
    public void An_exact_range_prints_as_its_amount()
    {
        Assert.Equal("75000", EuroRange.Exactly(75_000).ToString());
        Assert.Equal("[20000, 35000]", EuroRange.Between(20_000, 35_000).ToString());
        Assert.True(EuroRange.Exactly(1).IsExact);
        Assert.False(EuroRange.Between(0, 1).IsExact);
        Assert.True(EuroRange.Zero.IsZero);
        Assert.False(EuroRange.Between(0, 1).IsZero);
    }

    private static class Ranges
    {
        public static Arbitrary<EuroRange> Amounts() =>
            (from min in Gen.Choose(-1_000_000, 1_000_000)
             from width in Gen.Choose(0, 1_000_000)
             select EuroRange.Between(Euros.FromCents(min), Euros.FromCents(min + width))).ToArbitrary();
    }
}
