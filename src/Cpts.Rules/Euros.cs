using System.Globalization;
using System.Runtime.CompilerServices;

namespace Cpts.Rules;

/// <summary>An amount of money in euros, held as a whole number of cents.</summary>
/// <remarks>
/// <para>Amounts are exact: additions lose nothing and every multiplication rounds once, to the cent, half away from
/// zero (as invoices do), so that 75 % of 0.02 € is 0.02 € and 75 % of −0.02 € is −0.02 €.</para>
/// <para>Operations throw <see cref="OverflowException"/> beyond about ±92 million billion euros.</para>
/// </remarks>
[System.ComponentModel.TypeConverter(typeof(EurosConverter))]
public readonly record struct Euros : IComparable<Euros>, IComparable
#if NET
    , IParsable<Euros>
#endif
{
    private Euros(long cents) => Cents = cents;

    /// <summary>No money: 0 €.</summary>
    public static Euros Zero => default;

    /// <summary>The amount in cents: 5 418 494 for 54 184.94 €.</summary>
    public long Cents { get; }

    /// <summary>An amount from a whole number of cents: <c>FromCents(150)</c> is 1.50 €.</summary>
    /// <param name="cents">Cents; negative for a loss.</param>
    /// <returns>The amount.</returns>
    public static Euros FromCents(long cents) => new(cents);

    /// <summary>An amount from whole euros: <c>FromEuros(50_000)</c> is 50 000 €.</summary>
    /// <param name="euros">Euros; negative for a loss.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="OverflowException">The amount does not fit.</exception>
    public static Euros FromEuros(long euros) => new(checked(euros * 100));

    /// <summary>An amount from a decimal number of euros: <c>FromDecimal(147246.58m)</c>.</summary>
    /// <param name="euros">Euros with at most two decimals.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are more than two decimals, or too many digits:
    /// a third decimal is never rounded away silently.</exception>
    public static Euros FromDecimal(decimal euros) =>
        TryFromDecimal(euros, out var amount)
            ? amount
            : throw new ArgumentOutOfRangeException(nameof(euros), euros, "An amount has at most two decimals and fits in 64 bits of cents.");

    /// <summary>Tries to make an amount from a decimal number of euros.</summary>
    /// <param name="euros">Euros.</param>
    /// <param name="amount">The amount, or zero when the answer is false.</param>
    /// <returns>False when there are more than two decimals or too many digits.</returns>
    public static bool TryFromDecimal(decimal euros, out Euros amount)
    {
        amount = default;
        if (euros is < -90_000_000_000_000_000m or > 90_000_000_000_000_000m)
        {
            return false;
        }

        var cents = euros * 100m;
        if (cents != decimal.Truncate(cents))
        {
            return false;
        }

        amount = new Euros((long)cents);
        return true;
    }

    /// <summary>Reads an amount as <see cref="ToString"/> writes it, in every culture: <c>54184.94</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">It is not an amount with at most two decimals.</exception>
    public static Euros Parse(string text) => TryParse(Guard.NotNull(text, nameof(text)), out var amount)
        ? amount
        : throw new FormatException($"Not an amount in euros with at most two decimals: {text}");

    /// <summary>Tries to read an amount as <see cref="ToString"/> writes it, in every culture.</summary>
    /// <param name="text">The text.</param>
    /// <param name="amount">The amount, or zero when the answer is false.</param>
    /// <returns>Whether the text is an amount with at most two decimals.</returns>
    public static bool TryParse(string? text, out Euros amount)
    {
        amount = default;
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var euros)
            && TryFromDecimal(euros, out amount);
    }

    /// <summary>The amount as a decimal number of euros: 54184.94.</summary>
    /// <returns>Euros, with at most two decimals.</returns>
    public decimal ToDecimal() => Cents / 100m;

    /// <summary>The amount multiplied by a fraction, rounded to the cent, half away from zero.</summary>
    /// <param name="numerator">The numerator: 293 days.</param>
    /// <param name="denominator">The denominator: 365 days. Strictly positive.</param>
    /// <returns>The rounded product: 90 000 € × 293 / 365 = 72 246.58 €.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="denominator"/> is zero or negative.</exception>
    /// <exception cref="OverflowException">The product does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // Lets the JIT turn a constant denominator into a multiplication.
    public Euros Times(long numerator, long denominator)
    {
        if (denominator <= 0)
        {
            throw NotPositive(denominator);
        }

        var product = Cents * numerator;
        var quotient = product / denominator;
        var rest = product - (quotient * denominator);
        var awayFromZero = rest == 0 || Math.Abs(rest) < denominator - Math.Abs(rest) ? 0 : Math.Sign(product);
        return new Euros(quotient + awayFromZero);
    }

    // Kept out of line so that the caller can be inlined.
    private static ArgumentOutOfRangeException NotPositive(long denominator) =>
        new(nameof(denominator), denominator, "A fraction has a positive denominator.");

    /// <summary>The smaller of two amounts.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">Another.</param>
    /// <returns>The smaller one.</returns>
    public static Euros Min(Euros left, Euros right) => left.Cents <= right.Cents ? left : right;

    /// <summary>The larger of two amounts.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">Another.</param>
    /// <returns>The larger one.</returns>
    public static Euros Max(Euros left, Euros right) => left.Cents >= right.Cents ? left : right;

    /// <inheritdoc/>
    public int CompareTo(Euros other) => Cents.CompareTo(other.Cents);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Euros other => CompareTo(other),
        _ => throw new ArgumentException("Euros compare with euros only.", nameof(obj)),
    };

    /// <summary>The amount in the invariant form of the files: <c>54184.94</c>, without trailing zeros.</summary>
    /// <returns>The text that <see cref="Parse"/> reads.</returns>
    public override string ToString() => ToDecimal().ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Adds two amounts, exactly.</summary>
    /// <returns>The sum.</returns>
    public static Euros operator +(Euros left, Euros right) => new(left.Cents + right.Cents);

    /// <summary>Subtracts an amount from another, exactly.</summary>
    /// <returns>The difference; negative when the right amount is the larger one.</returns>
    public static Euros operator -(Euros left, Euros right) => new(left.Cents - right.Cents);

    /// <summary>The opposite amount.</summary>
    /// <returns>The amount with the other sign.</returns>
    public static Euros operator -(Euros amount) => new(-amount.Cents);

    /// <summary>Whether the left amount is strictly below the right one.</summary>
    /// <returns>Whether it is so.</returns>
    public static bool operator <(Euros left, Euros right) => left.Cents < right.Cents;

    /// <summary>Whether the left amount is strictly above the right one.</summary>
    /// <returns>Whether it is so.</returns>
    public static bool operator >(Euros left, Euros right) => left.Cents > right.Cents;

    /// <summary>Whether the left amount is at most the right one.</summary>
    /// <returns>Whether it is so.</returns>
    public static bool operator <=(Euros left, Euros right) => left.Cents <= right.Cents;

    /// <summary>Whether the left amount is at least the right one.</summary>
    /// <returns>Whether it is so.</returns>
    public static bool operator >=(Euros left, Euros right) => left.Cents >= right.Cents;

#if NET
    /// <inheritdoc/>
    static Euros IParsable<Euros>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<Euros>.TryParse(string? s, IFormatProvider? provider, out Euros result) => TryParse(s, out result);
#endif
}
