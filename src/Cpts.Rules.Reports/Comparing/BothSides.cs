namespace Cpts.Rules.Reports.Comparing;

/// <summary>The same part of two evaluations: nothing, one thing or several on each side.</summary>
/// <param name="Before">The part before.</param>
/// <param name="After">The part after.</param>
internal readonly record struct BothSides<T>(IEnumerable<T> Before, IEnumerable<T> After)
{
    /// <summary>A part of each thing.</summary>
    public BothSides<TPart> Select<TPart>(Func<T, TPart> read) => new(Before.Select(read), After.Select(read));

    /// <summary>A part of each thing that has it.</summary>
    public BothSides<TPart> SelectSome<TPart>(Func<T, TPart?> read)
        where TPart : struct => SelectMany(thing => read(thing) is { } part ? [part] : Array.Empty<TPart>());

    /// <summary>Several parts of each thing.</summary>
    public BothSides<TPart> SelectMany<TPart>(Func<T, IEnumerable<TPart>> read) => new(Before.SelectMany(read), After.SelectMany(read));

    /// <summary>The things of both sides, side by side when they have the same key; in the order of the keys.</summary>
    public IEnumerable<(TKey Key, BothSides<T> Things)> By<TKey>(Func<T, TKey> key, IComparer<TKey>? order = null)
        where TKey : notnull
    {
        var before = Before.ToLookup(key);
        var after = After.ToLookup(key);
        return before.Select(group => group.Key)
            .Union(after.Select(group => group.Key))
            .Order(order)
            .Select(shared => (shared, new BothSides<T>(before[shared], after[shared])));
    }
}
