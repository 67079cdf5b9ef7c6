using Cpts.Rules.Communes.Data;

namespace Cpts.Rules.Communes.Search;

/// <summary>Finds codes by the names that they have or had.</summary>
internal sealed class NameIndex
{
    private readonly ILookup<string, int> _codes;
    private readonly ILookup<(char First, int Length), string> _keys;
    private readonly NameStore _names;

    public NameIndex(int count, NameStore names)
    {
        _names = names;
        _codes = Enumerable.Range(0, count)
            .SelectMany(index => NamesOf(index).Select(name => (Key: PlaceName.WithoutArticle(PlaceName.Key(name)), Index: index)))
            .Where(entry => entry.Key.Length > 0)
            .ToLookup(entry => entry.Key, entry => entry.Index, StringComparer.Ordinal);
        _keys = _codes.ToLookup(codes => (codes.Key[0], codes.Key.Length), codes => codes.Key);
    }

    /// <summary>The codes with a name; where none has it exactly, those that have it but for the article.</summary>
    public IEnumerable<int> Named(string key)
    {
        var named = _codes[PlaceName.WithoutArticle(key)];
        var exactly = named.Where(index => NamesOf(index).Any(name => PlaceName.Key(name) == key)).ToArray();
        return exactly.Length > 0 ? exactly : named;
    }

    /// <summary>The codes whose name is one typing error away; the first letter must be right.</summary>
    public IEnumerable<int> Near(string key)
    {
        var name = PlaceName.WithoutArticle(key);
        return name.Length == 0
            ? []
            : Enumerable.Range(name.Length - 1, 3)
                .SelectMany(length => _keys[(name[0], length)])
                .Where(candidate => Typo.Separates(candidate, name))
                .SelectMany(candidate => _codes[candidate]);
    }

    private IEnumerable<string> NamesOf(int index) => _names.Others(index).Select(other => other.Name).Append(_names.Latest(index));
}
