namespace Cpts.Rules;

/// <summary>The size (taille) of a territory, from its population: what the annual amounts depend on.</summary>
/// <remarks>Sources S06, S14, D1. The bounds are in <see cref="Law.SizeThresholds"/>; there is no least population, and
/// the scale is the same overseas.</remarks>
public enum SizeBand : byte
{
    /// <summary>Strictly below 40 000 inhabitants.</summary>
    Size1 = 1,

    /// <summary>From 40 000 (included) to 80 000 inhabitants; exactly 80 000 is an interpretation.</summary>
    Size2 = 2,

    /// <summary>From 80 000 to 175 000 inhabitants, 175 000 included; exactly 80 000 is an interpretation.</summary>
    Size3 = 3,

    /// <summary>Strictly above 175 000 inhabitants.</summary>
    Size4 = 4,
}
