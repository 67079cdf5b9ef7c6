using Cpts.Rules.Communes.Data;

namespace Cpts.Rules.Communes.Search;

/// <summary>Finds codes by their current or former names.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, Entry> _entries;
    private readonly Lazy<ILookup<(char First, int Length), string>> _keys;
    private readonly NameStore _names;

    public NameIndex(int count, NameStore names)
    {
        _names = names;
        _entries = new Dictionary<string, Entry>(count, StringComparer.Ordinal);
        for (var index = 0; index < count; index++)
        {
            Add(names.Latest(index), index);
            foreach (var other in names.Others(index))
            {
                Add(other.Name, index);
            }
        }

        _keys = new(() => _entries.Keys.ToLookup(key => (key[0], key.Length)));
    }

    /// <summary>The codes with a name; if there is no exact match, those whose name differs only by the article.</summary>
    public IEnumerable<int> Named(string key)
    {
        var named = With(PlaceName.WithoutArticle(key));
        var exactly = named.Where(index => NamesOf(index).Any(name => PlaceName.Key(name) == key)).ToArray();
        return exactly.Length > 0 ? exactly : named;
    }

    /// <summary>The codes whose name differs by one typing error; the first letter must be correct.</summary>
    public IEnumerable<int> Near(string key)
    {
        var name = PlaceName.WithoutArticle(key);
        return name.Length == 0
            ? []
            : Enumerable.Range(name.Length - 1, 3)
                .SelectMany(length => _keys.Value[(name[0], length)])
                .Where(candidate => Typo.Separates(candidate, name))
                .SelectMany(With);
    }

    private void Add(string name, int index)
    {
        var key = PlaceName.WithoutArticle(PlaceName.Key(name));
        if (key.Length > 0)
        {
            _entries.TryGetValue(key, out var others);
            _entries[key] = new Entry(index, others);
        }
    }

    private int[] With(string key)
    {
        var indices = new List<int>();
        for (var entry = _entries.TryGetValue(key, out var last) ? last : null; entry is not null; entry = entry.Next)
        {
            indices.Add(entry.Index);
        }

        return [.. indices.Distinct()];
    }

    private IEnumerable<string> NamesOf(int index) => _names.Others(index).Select(other => other.Name).Append(_names.Latest(index));

    /// <summary>A code, linked to the other codes with the same key.</summary>
    private sealed record Entry(int Index, Entry? Next);
}
