namespace Cpts.Rules.Batch;

/// <summary>The sizes of many territories at once, from the thresholds that rank one; made for columns of data.</summary>
public static class SizeBands
{
    /// <summary>Ranks populations into sizes: 39 999 is 1, 40 000 is 2, 175 000 is 3, 175 001 is 4.</summary>
    /// <param name="populations">Inhabitants; none negative.</param>
    /// <param name="sizes">Where the sizes go, 1 to 4, each at the place of its population; at least as many places. What is
    /// beyond the populations is left as it is.</param>
    /// <param name="sizeAt80000">The size of exactly 80 000 inhabitants: <see cref="SizeBand.Size3"/> unless another reading is chosen.</param>
    /// <param name="thresholds">The thresholds of the agreement (<see cref="Agreement.Sizes"/>); those that are published when it is null.</param>
    /// <exception cref="ArgumentException">There are fewer sizes than populations.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A population is negative; the sizes are then not to be used.</exception>
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
