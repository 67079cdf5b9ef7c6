using Cpts.Rules.Funding;

namespace Cpts.Rules.Batch;

/// <summary>The annual totals of many territories at once, from the same tables as <see cref="AnnualTotal"/>.</summary>
/// <remarks>Amounts are in cents; a range takes two columns, which are equal where the amount is known. The number of members is not
/// known here, so size 4 under avenant-2 gives a range.</remarks>
public static class AnnualTotals
{
    /// <summary>The annual total of operating and some missions, the same missions for every territory.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="missions">The missions: <see cref="Agreement.CoreMissions"/>, <see cref="Agreement.Missions"/> or others.</param>
    /// <param name="sizes">The sizes, 1 to 4, from <see cref="SizeBands.Classify"/>.</param>
    /// <param name="minCents">Receives the minimums, in cents a year; at least as long as <paramref name="sizes"/>.</param>
    /// <param name="maxCents">Receives the maximums, in cents a year; at least as long as <paramref name="sizes"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="agreement"/> is null.</exception>
    /// <exception cref="ArgumentException">A column is too short.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A size is not 1 to 4; the contents of the columns are then undefined.</exception>
    public static void Of(Agreement agreement, MissionSet missions, ReadOnlySpan<byte> sizes, Span<long> minCents, Span<long> maxCents)
    {
        var totals = Sizes.Words.ToDictionary(term => (byte)term.Value, term => AnnualTotal.Of(agreement, term.Value, missions));
        minCents = Column(minCents, sizes.Length, nameof(minCents));
        maxCents = Column(maxCents, sizes.Length, nameof(maxCents));
        for (var i = 0; i < sizes.Length; i++)
        {
            var total = totals.TryGetValue(sizes[i], out var known) ? known : throw new ArgumentOutOfRangeException(nameof(sizes), sizes[i], "A size is 1 to 4.");
            minCents[i] = total.Min.Cents;
            maxCents[i] = total.Max.Cents;
        }
    }

    private static Span<long> Column(Span<long> cents, int length, string parameter) => cents.Length >= length
        ? cents.Slice(0, length)
        : throw new ArgumentException($"{length} totals do not fit in {cents.Length} places.", parameter);
}
