namespace Cpts.Rules.Reports.Sections;

/// <summary>An amount with its parts and its origin, so that an unknown amount that is the same on both sides counts as no change.</summary>
/// <remarks>
/// The difference of two independent ranges can be anything between their ends. But where both sides are priced by the same table, at the same size
/// and from the same facts, the same unknown amount is on both sides, and its difference is zero. A sum changes by no more
/// than its parts do, and by no more than its own ends allow. Size 2, prevention: 17 500 € to 20 000 € in year 2 on both
/// sides differ by nothing, not by −2 500 € to +2 500 €.
/// </remarks>
/// <param name="Range">The amount.</param>
/// <param name="Table">The agreement whose table prices it; empty where the size alone decides; null where this is not known.</param>
internal sealed record SharedAmount(EuroRange Range, string? Table)
{
    /// <summary>The terms of the sum; empty when it is a single amount.</summary>
    public IReadOnlyList<(string Key, SharedAmount Amount)> Parts { get; init; } = [];

    /// <summary>A sum of amounts.</summary>
    public static SharedAmount Sum(EuroRange range, IEnumerable<(string Key, SharedAmount Amount)> parts) => new(range, null) { Parts = [.. parts] };

    /// <summary>The change of an amount.</summary>
    /// <param name="before">The amount before; null when there was none.</param>
    /// <param name="after">The amount after; null when there is none.</param>
    /// <param name="sameFacts">Whether both sides have the same facts and the same size.</param>
    public static EuroRange Change(SharedAmount? before, SharedAmount? after, bool sameFacts)
    {
        var (from, to) = (before?.Range ?? default, after?.Range ?? default);
        var parts = (before?.Parts ?? []).Concat(after?.Parts ?? []).Select(part => part.Key).Distinct().ToList();
        if (parts.Count == 0)
        {
            return sameFacts && from == to && (before ?? after)?.Table is { } table && (after ?? before)?.Table == table ? EuroRange.Zero : to - from;
        }

        var added = parts.Aggregate(EuroRange.Zero, (sum, key) => sum + Change(Find(before, key), Find(after, key), sameFacts));
        return EuroRange.Between(Euros.Max(added.Min, (to - from).Min), Euros.Min(added.Max, (to - from).Max));
    }

    private static SharedAmount? Find(SharedAmount? sum, string key) => sum?.Parts.FirstOrDefault(part => part.Key == key).Amount;
}
