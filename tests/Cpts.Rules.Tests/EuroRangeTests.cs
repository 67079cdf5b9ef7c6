using FsCheck;
using FsCheck.Fluent;

namespace Cpts.Rules.Tests;

public class EuroRangeTests
{
    private static readonly Arbitrary<EuroRange[]> ThreeRanges =
        (from a in Gen.Choose(-1_000_000, 1_000_000)
         from b in Gen.Choose(0, 1_000_000)
         select EuroRange.Between(Euros.FromCents(a), Euros.FromCents(a + b))).ArrayOf(3).ToArbitrary();

    [Fact]
    public void Addition_is_associative_and_commutative_and_zero_changes_nothing() => Prop.ForAll(
        ThreeRanges,
        r => (r[0] + r[1]) + r[2] == r[0] + (r[1] + r[2]) && r[0] + r[1] == r[1] + r[0] && r[0] + EuroRange.Zero == r[0])
        .QuickCheckThrowOnFailure();

    [Fact]
    public void A_difference_contains_the_difference_of_any_two_members() => Prop.ForAll(
        ThreeRanges,
        r => (r[0] - r[1]).Contains(r[0].Min - r[1].Max) && (r[0] - r[1]).Contains(r[0].Max - r[1].Min) && (r[0] - r[1]).Contains(r[0].Min - r[1].Min))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Operations_keep_containment() => Prop.ForAll(
        ThreeRanges,
        r =>
        {
            var narrow = EuroRange.Exactly(r[0].Min);
            return (r[0] + r[1]).Contains(narrow + r[1]) && (r[0] - r[1]).Contains(narrow - r[1]) && r[0].Times(3, 7).Contains(narrow.Times(3, 7));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_left_end_by_end_and_the_part_make_the_whole_again() => Prop.ForAll(
        ThreeRanges,
        r => r[0].Min < Euros.Zero || r[0].Less(r[0].Times(75, 100)) + r[0].Times(75, 100) == r[0])
        .QuickCheckThrowOnFailure();

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
}
