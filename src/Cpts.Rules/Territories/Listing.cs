namespace Cpts.Rules.Territories;

/// <summary>Lists a few communes in a sentence.</summary>
internal static class Listing
{
    /// <summary>All of them: <c>A, B and C</c>.</summary>
    public static Bilingual All(ValueList<Commune> communes) => new(Join(communes, " et "), Join(communes, " and "));

    /// <summary>One of them: <c>A, B or C</c>.</summary>
    public static Bilingual Any(ValueList<Commune> communes) => new(Join(communes, " ou "), Join(communes, " or "));

    private static string Join(ValueList<Commune> communes, string beforeLast)
    {
        var labels = communes.Select(commune => commune.Label).ToArray();
        var last = labels.Length - 1;
        return last < 1
            ? string.Concat(labels)
            : string.Join(", ", labels, 0, last) + beforeLast + labels[last];
    }
}
