namespace Cpts.Rules.Reports.Comparing;

/// <summary>One thing that differs between two evaluations.</summary>
/// <param name="Id">Its path, made of the names used in files: <c>budget/core</c>, <c>paid/2022-03-01</c>, <c>deadlines/missionStart/accessToCare/status</c>.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="Before">The value before; null when there was none.</param>
/// <param name="After">The value after; null when there is none.</param>
/// <param name="Known">What is known about the difference of two amounts beyond the amounts themselves: see <see cref="SharedAmount"/>.</param>
internal sealed record Change(string Id, Bilingual Label, Value? Before, Value? After, EuroRange? Known = null)
{
    /// <summary>After less before, for amounts and whole numbers; null for the rest.</summary>
    /// <remarks>
    /// Two ranges are two independent amounts, unless more is known: [after.Min − before.Max, after.Max − before.Min], as
    /// for the gain of the next size; exact when both are. An amount that is missing on one side counts as zero there.
    /// </remarks>
    public Value? Difference => (Before, After) switch
    {
        _ when Known is { } known => new Value.Amount(known),
        (Value.Amount before, Value.Amount after) => new Value.Amount(after.Range - before.Range),
        (Value.Amount before, null) => new Value.Amount(EuroRange.Zero - before.Range),
        (null, Value.Amount after) => after,
        (Value.Count before, Value.Count after) => new Value.Count(after.Number - before.Number),
        _ => null,
    };
}

/// <summary>What differs in one section of two evaluations: the difference of two lists of items, by their paths.</summary>
/// <param name="Title">The title of the section.</param>
/// <param name="IsDetail">Whether the section is for programs only.</param>
/// <param name="Changes">What differs.</param>
internal sealed record ChangedSection(Bilingual Title, bool IsDetail, ValueList<Change> Changes)
{
    /// <summary>Compares a section of two evaluations.</summary>
    /// <param name="before">The section of the first.</param>
    /// <param name="after">The section of the second.</param>
    /// <param name="sameFacts">Whether unknown amounts that are equal on both sides are the same amount.</param>
    public static ChangedSection Of(Listing before, Listing after, bool sameFacts)
    {
        var (old, young) = (before.Items.ToDictionary(item => item.Key), after.Items.ToDictionary(item => item.Key));
        var fields = before.Fields.Where(field => field.Change is not null).OrderBy(field => field.ChangeOrder).ToList();
        var changes =
            from item in before.Items.Concat(after.Items.Where(item => !old.ContainsKey(item.Key))).OrderBy(item => item.Rank, StringComparer.Ordinal)
            from field in fields
            let gone = old.TryGetValue(item.Key, out var left) ? left[field.Id] : default
            let come = young.TryGetValue(item.Key, out var here) ? here[field.Id] : default
            where !Equals(gone.Value, come.Value)
            select new Change(
                item.IsValue ? item.Key : $"{item.Key}/{field.Id}",
                field.Change!.Value.With(item.Name),
                gone.Value,
                come.Value,
                gone.Shared is null && come.Shared is null ? null : SharedAmount.Change(gone.Shared, come.Shared, sameFacts));
        return new ChangedSection(before.Title, before.IsDetail, changes.ToValueList());
    }
}
