using static Cpts.Rules.Sources;

namespace Cpts.Rules;

/// <summary>The lower bound of a size.</summary>
/// <param name="Size">The size.</param>
/// <param name="First">The smallest population of that size: 175 001 for size 4.</param>
/// <param name="Published">The population given in the texts: 175 000, since size 4 is strictly above it.</param>
public readonly record struct SizeBound(SizeBand Size, int First, int Published);

/// <summary>The populations at which the size changes, in inhabitants.</summary>
/// <remarks>Size 1 strictly below 40 000, size 4 strictly above 175 000. Exactly 80 000 is in two published ranges:
/// <see cref="Interpretations.BoundAt80000"/>.</remarks>
public sealed class SizeThresholds
{
    private readonly SizeBound[] _bounds;
    private readonly int _open;

    private SizeThresholds(SizeBound[] bounds, int open, ValueList<Source> sources)
    {
        _bounds = bounds;
        _open = open;
        Sources = sources;
    }

    /// <summary>The published thresholds: 40 000, 80 000 and 175 000 inhabitants.</summary>
    public static SizeThresholds Published { get; } = new(
        [new(SizeBand.Size2, 40_000, 40_000), new(SizeBand.Size3, 80_000, 80_000), new(SizeBand.Size4, 175_001, 175_000)], 1, [S06, S14, D1]);

    /// <summary>The sources of the thresholds.</summary>
    public ValueList<Source> Sources { get; }

    /// <summary>The lower bounds of sizes 2 and above, in order; size 1 begins at 0.</summary>
    public ValueList<SizeBound> Bounds => new(_bounds);

    /// <summary>The bound that is in two published ranges; null when there is none.</summary>
    public SizeBound? OpenBound => _open < 0 ? null : _bounds[_open];

    /// <summary>Creates the thresholds of another agreement.</summary>
    /// <param name="second">The smallest population of size 2.</param>
    /// <param name="third">The smallest population of size 3; it is in that range only.</param>
    /// <param name="lastOfThird">The largest population of size 3; size 4 begins one above it.</param>
    /// <param name="sources">The sources of the thresholds.</param>
    /// <returns>The thresholds.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The three populations are not at least 1 and strictly ascending.</exception>
    /// <exception cref="ArgumentException">A source is null.</exception>
    public static SizeThresholds Of(int second, int third, int lastOfThird, ValueList<Source> sources) =>
        second < 1 ? throw new ArgumentOutOfRangeException(nameof(second), second, "Size 2 begins at 1 inhabitant or more.")
        : third <= second ? throw new ArgumentOutOfRangeException(nameof(third), third, "Size 3 begins above size 2.")
        : lastOfThird < third || lastOfThird == int.MaxValue ? throw new ArgumentOutOfRangeException(nameof(lastOfThird), lastOfThird, "Size 3 ends where it begins, or above, and size 4 begins one above.")
        : new([new(SizeBand.Size2, second, second), new(SizeBand.Size3, third, third), new(SizeBand.Size4, lastOfThird + 1, lastOfThird)], -1, Guard.NoNulls(sources, nameof(sources)));

    /// <summary>The size of a population: 39 999 is size 1, 40 000 size 2, 175 000 size 3, 175 001 size 4.</summary>
    /// <param name="population">Inhabitants; not negative.</param>
    /// <param name="sizeAtOpenBound">The size to use for exactly 80 000 inhabitants: <see cref="SizeBand.Size3"/> unless another reading is chosen.</param>
    /// <returns>Size 1 to 4.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The population is negative.</exception>
    public SizeBand SizeOf(int population, SizeBand sizeAtOpenBound = SizeBand.Size3)
    {
        for (var i = _bounds.Length - 1; i >= 0; i--)
        {
            if (population >= FirstAt(i, sizeAtOpenBound))
            {
                return _bounds[i].Size;
            }
        }

        return population >= 0 ? SizeBand.Size1 : throw Negative(population);
    }

    /// <summary>The smallest population of a size: 175 001 for size 4, 0 for size 1.</summary>
    /// <param name="size">The size.</param>
    /// <param name="sizeAtOpenBound">The size to use for exactly 80 000 inhabitants: size 2 or 3.</param>
    /// <returns>Inhabitants.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The size is not defined.</exception>
    public int First(SizeBand size, SizeBand sizeAtOpenBound = SizeBand.Size3)
    {
        for (var i = 0; i < _bounds.Length; i++)
        {
            if (_bounds[i].Size == size)
            {
                return FirstAt(i, sizeAtOpenBound);
            }
        }

        return size == SizeBand.Size1 ? 0 : throw new ArgumentOutOfRangeException(nameof(size), size, "Not a defined size.");
    }

    // When the open bound is read as the smaller size, the larger size begins one above it.
    private int FirstAt(int index, SizeBand sizeAtOpenBound) =>
        index == _open && sizeAtOpenBound != _bounds[index].Size ? _bounds[index].First + 1 : _bounds[index].First;

    // Kept out of line so that the caller can be inlined.
    private static ArgumentOutOfRangeException Negative(int population) => new(nameof(population), population, "A population must not be negative.");
}
