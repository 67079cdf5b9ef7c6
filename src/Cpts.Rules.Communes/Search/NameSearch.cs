using Cpts.Rules.Territories;

namespace Cpts.Rules.Communes.Search;

/// <summary>Finds communes by the beginning of their names, as people type them.</summary>
internal sealed class NameSearch
{
    private readonly string[] _keys;
    private readonly Commune[] _communes;

    /// <summary>Prepares the names of a year; this is slow, so it should be done once.</summary>
    /// <param name="communes">The communes.</param>
    public NameSearch(IEnumerable<Commune> communes)
    {
        _communes = [.. communes.Where(commune => commune.Population is not null)];
        _keys = [.. _communes.Select(commune => PlaceName.WithoutArticle(PlaceName.Key(commune.Name)))];
    }

    /// <summary>The communes whose name, or a word of it, begins with a text: exact matches first, then the most populous first.</summary>
    /// <param name="text">What was typed: a name, or the beginning of an INSEE code.</param>
    /// <param name="count">The maximum number of results.</param>
    public IReadOnlyList<Commune> Starting(string text, int count)
    {
        var key = PlaceName.WithoutArticle(PlaceName.Key(text));
        if (key.Length < 2)
        {
            return [];
        }

        var isCode = char.IsDigit(key[0]);
        var within = " " + key;
        var found = new List<(int Rank, Commune Commune)>();
        for (var i = 0; i < _keys.Length; i++)
        {
            var rank = isCode ? _communes[i].Code.StartsWith(key, StringComparison.OrdinalIgnoreCase) ? 1 : 3
                : !_keys[i].Contains(key, StringComparison.Ordinal) ? 3
                : _keys[i].Length == key.Length ? 0
                : _keys[i].StartsWith(key, StringComparison.Ordinal) ? 1
                : _keys[i].Contains(within, StringComparison.Ordinal) ? 2
                : 3;
            if (rank < 3)
            {
                found.Add((rank, _communes[i]));
            }
        }

        return [.. found.OrderBy(one => one.Rank).ThenByDescending(one => one.Commune.Population).Take(count).Select(one => one.Commune)];
    }
}
