using System.Runtime.CompilerServices;

namespace Cpts.Rules;

/// <summary>What is known of an amount: it lies between <see cref="Min"/> and <see cref="Max"/>, both included.</summary>
/// <remarks>
/// The sources do not give every figure. Where they do not, the answer is the range that remains possible, never its
/// midpoint. A range whose two ends are equal is an exact amount.
/// </remarks>
[System.ComponentModel.TypeConverter(typeof(EuroRangeConverter))]
public readonly record struct EuroRange
#if NET
    : IParsable<EuroRange>
#endif
{
    private EuroRange(Euros min, Euros max)
    {
        Min = min;
        Max = max;
    }

    /// <summary>Exactly 0 €.</summary>
    public static EuroRange Zero => default;

    /// <summary>The smallest amount possible; included.</summary>
    public Euros Min { get; }

    /// <summary>The largest amount possible; included.</summary>
    public Euros Max { get; }

    /// <summary>Whether the amount is known exactly: both ends are equal.</summary>
    public bool IsExact => Min == Max;

    /// <summary>Whether the amount is exactly 0 €.</summary>
    public bool IsZero => Min.Cents == 0 && Max.Cents == 0;

    /// <summary>A known amount.</summary>
    /// <param name="amount">The amount; both ends of the range.</param>
    /// <returns>An exact range.</returns>
    public static EuroRange Exactly(Euros amount) => new(amount, amount);

    /// <summary>A known amount in whole euros.</summary>
    /// <param name="euros">Euros.</param>
    /// <returns>An exact range.</returns>
    public static EuroRange Exactly(long euros) => Exactly(Euros.FromEuros(euros));

    /// <summary>An amount of which only the two ends are known, both included.</summary>
    /// <param name="min">The least.</param>
    /// <param name="max">The most.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentException"><paramref name="min"/> is above <paramref name="max"/>.</exception>
    public static EuroRange Between(Euros min, Euros max) =>
        min <= max ? new(min, max) : throw Reversed(min, max);

    /// <summary>An amount between two ends in whole euros, both included.</summary>
    /// <param name="min">The least, in euros.</param>
    /// <param name="max">The most, in euros.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentException"><paramref name="min"/> is above <paramref name="max"/>.</exception>
    public static EuroRange Between(long min, long max) => Between(Euros.FromEuros(min), Euros.FromEuros(max));

    /// <summary>Reads a range as <see cref="ToString"/> writes it, in every culture: <c>75000</c>, or <c>[20000, 35000]</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">It is not a range.</exception>
    public static EuroRange Parse(string text) => TryParse(Guard.NotNull(text, nameof(text)), out var range)
        ? range
        : throw new FormatException($"Not an amount in euros, nor a range [minimum, maximum]: {text}");

    /// <summary>Tries to read a range as <see cref="ToString"/> writes it, in every culture.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The range, or zero when the answer is false.</param>
    /// <returns>Whether the text is a range.</returns>
    public static bool TryParse(string? text, out EuroRange range)
    {
        range = default;
        if (Euros.TryParse(text, out var exact))
        {
            range = Exactly(exact);
            return true;
        }

        if (text is not ['[', .. var inner, ']'] || inner.Split(',') is not [var least, var most]
            || !Euros.TryParse(least.Trim(), out var min) || !Euros.TryParse(most.Trim(), out var max) || min > max)
        {
            return false;
        }

        range = Between(min, max);
        return true;
    }

    /// <summary>Whether an amount is within the range, both ends included.</summary>
    /// <param name="amount">The amount.</param>
    /// <returns>True also for <see cref="Min"/> and <see cref="Max"/>.</returns>
    public bool Contains(Euros amount) => Min <= amount && amount <= Max;

    /// <summary>Whether another range lies within this one.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>True also for the same range.</returns>
    public bool Contains(EuroRange other) => Min <= other.Min && other.Max <= Max;

    /// <summary>The overlap of two ranges; null when they have nothing in common.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>The common part; exact when the ranges touch in one amount.</returns>
    public EuroRange? Intersect(EuroRange other)
    {
        var (min, max) = (Euros.Max(Min, other.Min), Euros.Min(Max, other.Max));
        return min <= max ? new(min, max) : null;
    }

    /// <summary>The range multiplied by a fraction, each end rounded separately to the cent, half away from zero.</summary>
    /// <param name="numerator">How many parts are taken; not negative.</param>
    /// <param name="denominator">How many parts the whole has; strictly positive.</param>
    /// <returns>The range of the part, in euros and cents.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The fraction is negative or has no denominator.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public EuroRange Times(long numerator, long denominator)
    {
        if (numerator < 0)
        {
            throw Negative(numerator);
        }

        var min = Min.Times(numerator, denominator);
        return IsExact ? Exactly(min) : new EuroRange(min, Max.Times(numerator, denominator));
    }

    /// <summary>The remainder after subtracting a part that varies with the whole: the minimum from the minimum, the maximum from the maximum.</summary>
    /// <remarks>
    /// This is not the difference of two independent amounts (that is <c>-</c>): when the fixed part is 72 % of a total
    /// between 100 000 and 125 000, the variable part is 28 000 to 35 000, not 10 000 to 53 000.
    /// </remarks>
    /// <param name="part">The part.</param>
    /// <returns>The range of the remainder.</returns>
    /// <exception cref="ArgumentException">The part varies more than the whole, so it cannot vary with it.</exception>
    public EuroRange Less(EuroRange part) => Between(Min - part.Min, Max - part.Max);

    /// <summary>The remainder after subtracting a part that varies with the whole, even a larger one: the minimum from the minimum,
    /// the maximum from the maximum; the smaller result becomes the minimum.</summary>
    /// <remarks>Entitled to 0 to 30 000 € after an early end, and advanced 0 to 40 000 €: from −10 000 € (to be repaid) to 0.</remarks>
    /// <param name="part">The part.</param>
    /// <returns>The range of the remainder; negative for an amount to be repaid.</returns>
    public EuroRange LessAdvanced(EuroRange part)
    {
        var (min, max) = (Min - part.Min, Max - part.Max);
        return min <= max ? new(min, max) : new(max, min);
    }

    /// <summary>The remainder after subtracting a known part: [Min − part, Max − part].</summary>
    /// <param name="part">The part.</param>
    /// <returns>The range of the remainder.</returns>
    public EuroRange LessExactly(Euros part) => new(Min - part, Max - part);

    /// <summary>The sum of two independent amounts: [a.Min + b.Min, a.Max + b.Max].</summary>
    /// <returns>As wide as both ranges together.</returns>
    public static EuroRange operator +(EuroRange left, EuroRange right) => new(left.Min + right.Min, left.Max + right.Max);

    /// <summary>The difference of two independent amounts: [a.Min − b.Max, a.Max − b.Min].</summary>
    /// <returns>As wide as both ranges together.</returns>
    public static EuroRange operator -(EuroRange left, EuroRange right) => new(left.Min - right.Max, left.Max - right.Min);

    // Kept out of line so that the caller can be inlined.
    private static ArgumentException Reversed(Euros min, Euros max) => new($"The minimum ({min}) is above the maximum ({max}).", nameof(min));

    private static ArgumentOutOfRangeException Negative(long numerator) => new(nameof(numerator), numerator, "A range is multiplied by zero or more.");

    /// <summary>The range in the invariant form: <c>75000</c>, or <c>[20000, 35000]</c>.</summary>
    /// <returns>The text that <see cref="Parse"/> reads.</returns>
    public override string ToString() => IsExact ? Min.ToString() : $"[{Min}, {Max}]";

#if NET
    /// <inheritdoc/>
    static EuroRange IParsable<EuroRange>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<EuroRange>.TryParse(string? s, IFormatProvider? provider, out EuroRange result) => TryParse(s, out result);
#endif
}
