namespace Cpts.Rules.Batch;

/// <summary>The sizes of many territories at once, from the same thresholds as for one; meant for columns of data.</summary>
public static class SizeBands
{
    /// <summary>Determines the sizes of populations: 39 999 is 1, 40 000 is 2, 175 000 is 3, 175 001 is 4.</summary>
    /// <param name="populations">Inhabitants; none negative.</param>
    /// <param name="sizes">Receives the sizes, 1 to 4, each at the index of its population; at least as long as <paramref name="populations"/>.
    /// Later elements are not changed.</param>
    /// <param name="sizeAt80000">The size to use for exactly 80 000 inhabitants: <see cref="SizeBand.Size3"/> unless another reading is chosen.</param>
    /// <param name="thresholds">The thresholds of the agreement (<see cref="Agreement.Sizes"/>); null for the published ones.</param>
    /// <exception cref="ArgumentException">There are fewer sizes than populations.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A population is negative; the contents of <paramref name="sizes"/> are then undefined.</exception>
    public static void Classify(ReadOnlySpan<int> populations, Span<byte> sizes, SizeBand sizeAt80000 = SizeBand.Size3, SizeThresholds? thresholds = null)
    {
        if (sizes.Length < populations.Length)
        {
            throw new ArgumentException($"{populations.Length} populations do not fit in {sizes.Length} sizes.", nameof(sizes));
        }

        thresholds ??= SizeThresholds.Published;
        for (var i = 0; i < populations.Length; i++)
        {
            sizes[i] = (byte)thresholds.SizeOf(populations[i], sizeAt80000);
        }
    }
}
