using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Cpts.Rules.Tests;

public class EurosTests
{
    [Theory]
    [InlineData(1, 75, 100, 1)] // 0.75 cent
    [InlineData(2, 75, 100, 2)] // 1.5 cents: half goes away from zero
    [InlineData(-2, 75, 100, -2)]
    [InlineData(2, 1, 4, 1)] // 0.5 cent
    [InlineData(-2, 1, 4, -1)]
    [InlineData(1, 1, 3, 0)]
    [InlineData(2, 1, 3, 1)]
    [InlineData(9_000_000, 293, 365, 7_224_658)] // 72 246.575…
    public void A_fraction_is_rounded_to_the_cent_half_away_from_zero(long cents, long numerator, long denominator, long expected) =>
        Assert.Equal(Euros.FromCents(expected), Euros.FromCents(cents).Times(numerator, denominator));

    [Property(Arbitrary = [typeof(Billions)])]
    public void A_fraction_equals_exact_decimal_rounding(int cents, int numerator, int denominator)
    {
        var (over, under) = (numerator % 1000, Math.Abs(denominator % 1000) + 1);

        Assert.Equal(decimal.Round((decimal)cents * over / under, 0, MidpointRounding.AwayFromZero), Euros.FromCents(cents).Times(over, under).Cents);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("50000", 5_000_000)]
    [InlineData("147246.58", 14_724_658)]
    [InlineData("-0.01", -1)]
    [InlineData("90000000000000000", 9_000_000_000_000_000_000)]
    [InlineData("-90000000000000000", -9_000_000_000_000_000_000)]
    public void Decimal_euros_are_read_exactly(string text, long cents) =>
        Assert.Equal(cents, Euros.FromDecimal(decimal.Parse(text, CultureInfo.InvariantCulture)).Cents);

    [Theory]
    [InlineData("0.001")]
    [InlineData("10.005")]
    [InlineData("90000000000000001")]
    [InlineData("-90000000000000001")]
    public void A_third_decimal_or_too_many_digits_are_refused(string text)
    {
        var euros = decimal.Parse(text, CultureInfo.InvariantCulture);

        Assert.False(Euros.TryFromDecimal(euros, out var amount));
        Assert.Equal(Euros.Zero, amount);
        Assert.Equal("euros", Assert.Throws<ArgumentOutOfRangeException>(() => Euros.FromDecimal(euros)).ParamName);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_fraction_has_a_positive_denominator(long denominator) =>
        Assert.Equal("denominator", Assert.Throws<ArgumentOutOfRangeException>(() => Euros.FromEuros(1).Times(1, denominator)).ParamName);

    [Fact]
    public void Overflow_is_an_exception_never_another_amount()
    {
        Assert.Throws<OverflowException>(() => Euros.FromEuros(long.MaxValue));
        Assert.Throws<OverflowException>(() => Euros.FromCents(long.MaxValue) + Euros.FromCents(1));
        Assert.Throws<OverflowException>(() => Euros.FromCents(long.MaxValue).Times(2, 1));
    }

    [Theory]
    [InlineData(5_418_494, "54184.94")]
    [InlineData(5_418_490, "54184.9")]
    [InlineData(5_418_400, "54184")]
    [InlineData(-1, "-0.01")]
    [InlineData(0, "0")]
    public void The_invariant_form_has_no_trailing_zeros(long cents, string text) => Assert.Equal(text, Euros.FromCents(cents).ToString());

    [Fact]
    public void Amounts_are_ordered_by_their_cents()
    {
        var (less, more) = (Euros.FromCents(1), Euros.FromCents(2));

        Assert.True(less < more && less <= more && more > less && more >= less);
        Assert.True(less <= Euros.FromCents(1) && less >= Euros.FromCents(1));
        Assert.Equal(less, Euros.Min(less, more));
        Assert.Equal(more, Euros.Max(less, more));
        Assert.Equal(-1, Math.Sign(((IComparable)less).CompareTo(more)));
        Assert.Equal(1, ((IComparable)less).CompareTo(null));
        Assert.Throws<ArgumentException>(() => ((IComparable)less).CompareTo(1m));
    }

    private static class Billions
    {
        public static Arbitrary<int> Numbers() => Gen.Choose(-1_000_000_000, 1_000_000_000).ToArbitrary();
    }
}
