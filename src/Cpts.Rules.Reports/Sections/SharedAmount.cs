namespace Cpts.Rules.Reports.Sections;

/// <summary>An amount with what makes it, so that what is not known but the same on two sides changes nothing.</summary>
/// <remarks>
/// Two independent ranges differ by anything between their ends. But where both sides are priced by one table, at one size
/// and from the same facts, the same unknown amount is on both sides, and its difference is zero. A sum changes by no more
/// than its parts do, and by no more than its own ends allow. Size 2, prevention: 17 500 € to 20 000 € in year 2 on both
/// sides differ by nothing, not by −2 500 € to +2 500 €.
/// </remarks>
/// <param name="Range">The amount.</param>
/// <param name="Table">What prices it: an agreement; empty where only the size does; null where nothing is known of it.</param>
internal sealed record SharedAmount(EuroRange Range, string? Table)
{
    /// <summary>What the amount is the sum of; empty when it is one amount.</summary>
    public IReadOnlyList<(string Key, SharedAmount Amount)> Parts { get; init; } = [];

    /// <summary>A sum of amounts.</summary>
    public static SharedAmount Sum(EuroRange range, IEnumerable<(string Key, SharedAmount Amount)> parts) => new(range, null) { Parts = [.. parts] };

    /// <summary>How much an amount changes.</summary>
    /// <param name="before">The amount before; null when it was not there.</param>
    /// <param name="after">The amount after; null when it is not there any more.</param>
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
