namespace Cpts.Rules.Reports.Writing;

/// <summary>Lets through the first findings of each code and counts the others: what is wrong a hundred thousand times over
/// is one thing to correct, and no long list.</summary>
/// <param name="most">How many of one code go through.</param>
internal sealed class FewOfEach(int most)
{
    /// <summary>How many findings of one code people read.</summary>
    public const int ForPeople = 100;

    /// <summary>How many findings of one code and file stand in a document for programs.</summary>
    public const int ForPrograms = 1000;

    private static readonly Bilingual AndMore = new("et {0} autres {1}", "and {0} more {1}");

    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>What did not go through: each code with how many, in the order in which the codes came.</summary>
    public IEnumerable<(string Code, int Count)> Left => _seen.Where(pair => pair.Value > most).Select(pair => (pair.Key, pair.Value - most));

    /// <summary>« et 99 900 autres CPTS9003 ».</summary>
    public static Bilingual Words(string code, int count) => AndMore.With(count, code);

    /// <summary>Whether a finding of a code goes through.</summary>
    public bool Takes(string code)
    {
        var count = _seen.TryGetValue(code, out var seen) ? seen + 1 : 1;
        _seen[code] = count;
        return count <= most;
    }
}
