using Cpts.Rules.Excel.Cells;

namespace Cpts.Rules.Excel.Functions;

/// <summary>The accepted words of an argument, in both languages, as people type them.</summary>
/// <typeparam name="T">What the words mean.</typeparam>
internal sealed class WordList<T>
    where T : struct
{
    private readonly Entry[] _entries;
    private readonly Dictionary<string, T> _values = new(StringComparer.Ordinal);

    public WordList(params Entry[] entries)
    {
        _entries = entries;
        foreach (var entry in entries)
        {
            foreach (var word in (string[])[entry.Word.French, entry.Word.English, .. entry.Others])
            {
                _values.TryAdd(PlainWord.Of(word), entry.Value);
            }
        }
    }

    /// <summary>The value of an omitted argument.</summary>
    public T First => _entries[0].Value;

    /// <summary>The value of a word; null when it is not in the list.</summary>
    public T? Find(string word) => _values.TryGetValue(PlainWord.Of(word), out var value) ? value : null;

    /// <summary>The word for a value.</summary>
    /// <exception cref="InvalidOperationException">No word has this value.</exception>
    public string Name(T value, Language language) => _entries.First(entry => entry.Value.Equals(value)).Word.In(language);

    /// <summary>The words of one language, for messages.</summary>
    public string Say(Language language) => string.Join(", ", _entries.Select(entry => entry.Word.In(language)));

    /// <summary>A word in both languages, its value, and other ways to write it.</summary>
    internal readonly record struct Entry(Bilingual Word, T Value, params string[] Others);
}
