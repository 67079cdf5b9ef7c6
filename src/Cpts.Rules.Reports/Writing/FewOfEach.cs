namespace Cpts.Rules.Reports.Writing;

/// <summary>Keeps the first findings of each code and counts the others: an error repeated a hundred thousand times
/// is one thing to correct and does not need a long list.</summary>
/// <param name="most">How many findings of each code are kept.</param>
internal sealed class FewOfEach(int most)
{
    /// <summary>How many findings of each code are shown to people.</summary>
    public const int ForPeople = 100;

    /// <summary>How many findings of each code are written for each file in a document for programs.</summary>
    public const int ForPrograms = 1000;

    private static readonly Bilingual AndMore = new("et {0} autres {1}", "and {0} more {1}");

    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>The codes with findings that were not kept, and how many, in the order in which the codes first occurred.</summary>
    public IEnumerable<(string Code, int Count)> Left => _seen.Where(pair => pair.Value > most).Select(pair => (pair.Key, pair.Value - most));

    /// <summary>« et 99 900 autres CPTS9003 ».</summary>
    public static Bilingual Words(string code, int count) => AndMore.With(count, code);

    /// <summary>Counts a finding of a code and tells whether to keep it.</summary>
    public bool Takes(string code)
    {
        var count = _seen.TryGetValue(code, out var seen) ? seen + 1 : 1;
        _seen[code] = count;
        return count <= most;
    }
}
