namespace Cpts.Rules;

/// <summary>The populations at which the size changes.</summary>
/// <remarks>Sources S06, S14, D1: size 1 strictly below 40 000, size 4 strictly above 175 000. Exactly 80 000 stands in two
/// published ranges: <see cref="Interpretations.BoundAt80000"/>.</remarks>
public static class SizeThresholds
{
    /// <summary>The first population of size 2: 40 000 inhabitants.</summary>
    public const int Second = 40_000;

    /// <summary>The population that stands in sizes 2 and 3: 80 000 inhabitants.</summary>
    public const int Third = 80_000;

    /// <summary>The last population of size 3: 175 000 inhabitants; size 4 begins one above.</summary>
    public const int LastOfThird = 175_000;

    /// <summary>The three published thresholds, in inhabitants.</summary>
    public static ValueList<int> All { get; } = ValueList.Of(Second, Third, LastOfThird);

    /// <summary>The first population of a size: 175 001 for size 4, 0 for size 1.</summary>
    /// <param name="size">The size.</param>
    /// <param name="sizeAt80000">The size of exactly 80 000 inhabitants: size 2 or 3.</param>
    /// <exception cref="ArgumentOutOfRangeException">The size is not defined.</exception>
    public static int First(SizeBand size, SizeBand sizeAt80000) => size switch
    {
        SizeBand.Size1 => 0,
        SizeBand.Size2 => Second,
        SizeBand.Size3 => FirstOfThird(sizeAt80000),
        SizeBand.Size4 => LastOfThird + 1,
        _ => throw new ArgumentOutOfRangeException(nameof(size), size, "Not a defined size."),
    };

    /// <summary>The first population of size 3: 80 000, or one above where 80 000 is read as size 2.</summary>
    internal static int FirstOfThird(SizeBand sizeAt80000) => sizeAt80000 == SizeBand.Size3 ? Third : Third + 1;
}
