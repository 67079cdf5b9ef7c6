namespace Cpts.Rules.Communes;

/// <summary>An exact part of a whole: 24 of 24 communes.</summary>
/// <param name="Part">The part; from 0 to the whole, both included.</param>
/// <param name="Whole">The whole; not negative.</param>
public readonly record struct Share(long Part, long Whole)
{
    /// <summary>Whether the part is the whole.</summary>
    public bool IsComplete => Part == Whole;

    /// <summary>The part in per cent, truncated (not rounded) to a number of decimals, so that only the whole gives 100:
    /// 889 678 of 889 679 gives 99.99. Null when the whole is 0.</summary>
    /// <param name="decimals">The number of decimals, from 0 to 10.</param>
    /// <returns>From 0 to 100.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals is out of bounds.</exception>
    public decimal? PerCent(int decimals = 2)
    {
        if (decimals is < 0 or > 10)
        {
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "From 0 to 10 decimals.");
        }

        var unit = 1m;
        for (var i = 0; i < decimals; i++)
        {
            unit *= 10;
        }

        return Whole == 0 ? null : decimal.Truncate(Part * 100m * unit / Whole) / unit;
    }
}
