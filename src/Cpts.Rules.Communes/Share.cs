namespace Cpts.Rules.Communes;

/// <summary>A part of a whole, kept exact: 24 communes of 24.</summary>
/// <param name="Part">The part; from 0 to the whole, both included.</param>
/// <param name="Whole">The whole; not negative.</param>
public readonly record struct Share(long Part, long Whole)
{
    /// <summary>Whether nothing is missing.</summary>
    public bool IsComplete => Part == Whole;

    /// <summary>The part in per cent, cut (not rounded) to a number of decimals, so that 100 is said of the whole alone:
    /// 889 678 of 889 679 is 99.99. Null when the whole is 0.</summary>
    /// <param name="decimals">How many decimals; from 0 to 10.</param>
    /// <returns>From 0 to 100.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals is out of its bounds.</exception>
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
