namespace Cpts.Rules.Batch;

/// <summary>The annual totals of many territories at once, from the tables that price one: <see cref="Funding.AnnualTotal"/>.</summary>
/// <remarks>Nothing is allocated. Amounts are in cents: a range is the two columns, equal where the amount is known.</remarks>
public static class AnnualTotals
{
    /// <summary>Operating and the core missions of an agreement.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="sizes">The sizes, 1 to 4, from <see cref="SizeBands.Classify"/>.</param>
    /// <param name="minCents">Where the least goes, cents a year; at least as many places as sizes.</param>
    /// <param name="maxCents">Where the most goes, cents a year; at least as many places as sizes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="agreement"/> is null.</exception>
    /// <exception cref="ArgumentException">A column is too short.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A size is not 1 to 4; the columns are then not to be used.</exception>
    public static void Core(Agreement agreement, ReadOnlySpan<byte> sizes, Span<long> minCents, Span<long> maxCents) =>
        Same(agreement, Guard.NotNull(agreement, nameof(agreement)).CoreMissions, sizes, minCents, maxCents);

    /// <summary>Operating and all missions of an agreement.</summary>
    /// <inheritdoc cref="Core"/>
    public static void Maximum(Agreement agreement, ReadOnlySpan<byte> sizes, Span<long> minCents, Span<long> maxCents) =>
        Same(agreement, Guard.NotNull(agreement, nameof(agreement)).Missions, sizes, minCents, maxCents);

    /// <summary>Operating and the missions that each territory chose; one that the agreement does not pay adds nothing.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="sizes">The sizes, 1 to 4, from <see cref="SizeBands.Classify"/>.</param>
    /// <param name="missions">The missions of each territory; as many as sizes.</param>
    /// <param name="minCents">Where the least goes, cents a year; at least as many places as sizes.</param>
    /// <param name="maxCents">Where the most goes, cents a year; at least as many places as sizes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="agreement"/> is null.</exception>
    /// <exception cref="ArgumentException">A column is too short.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A size is not 1 to 4; the columns are then not to be used.</exception>
    public static void Chosen(Agreement agreement, ReadOnlySpan<byte> sizes, ReadOnlySpan<MissionSet> missions, Span<long> minCents, Span<long> maxCents)
    {
        Guard.NotNull(agreement, nameof(agreement));
        if (missions.Length != sizes.Length)
        {
            throw new ArgumentException($"There are {missions.Length} sets of missions for {sizes.Length} sizes.", nameof(missions));
        }

        minCents = Column(minCents, sizes.Length, nameof(minCents));
        maxCents = Column(maxCents, sizes.Length, nameof(maxCents));
        for (var i = 0; i < sizes.Length; i++)
        {
            var total = agreement.At(SizeAt(i, sizes)).AnnualTotal(missions[i]);
            minCents[i] = total.Min.Cents;
            maxCents[i] = total.Max.Cents;
        }
    }

    private static void Same(Agreement agreement, MissionSet missions, ReadOnlySpan<byte> sizes, Span<long> minCents, Span<long> maxCents)
    {
        minCents = Column(minCents, sizes.Length, nameof(minCents));
        maxCents = Column(maxCents, sizes.Length, nameof(maxCents));
        for (var i = 0; i < sizes.Length; i++)
        {
            var total = agreement.At(SizeAt(i, sizes)).AnnualTotal(missions);
            minCents[i] = total.Min.Cents;
            maxCents[i] = total.Max.Cents;
        }
    }

    private static Span<long> Column(Span<long> cents, int length, string parameter) => cents.Length >= length
        ? cents[..length]
        : throw new ArgumentException($"{length} totals do not fit in {cents.Length} places.", parameter);

    private static SizeBand SizeAt(int index, ReadOnlySpan<byte> sizes) => sizes[index] is >= 1 and <= 4
        ? (SizeBand)sizes[index]
        : throw new ArgumentOutOfRangeException(nameof(sizes), sizes[index], "A size is 1 to 4.");
}
