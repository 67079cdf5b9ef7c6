using Cpts.Rules.Excel.Cells;

namespace Cpts.Rules.Excel.Functions;

/// <summary>The words that an argument may be, in both languages, as people type them.</summary>
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

    /// <summary>What an argument that is left out means.</summary>
    public T First => _entries[0].Value;

    /// <summary>What a word means; null when it is not of the list.</summary>
    public T? Find(string word) => _values.TryGetValue(PlainWord.Of(word), out var value) ? value : null;

    /// <summary>The word of a value.</summary>
    /// <exception cref="InvalidOperationException">No word means the value.</exception>
    public string Name(T value, Language language) => _entries.First(entry => entry.Value.Equals(value)).Word.In(language);

    /// <summary>The words of one language, for messages.</summary>
    public string Say(Language language) => string.Join(", ", _entries.Select(entry => entry.Word.In(language)));

    /// <summary>A word in both languages, what it means, and other ways to write it.</summary>
    internal readonly record struct Entry(Bilingual Word, T Value, params string[] Others);
}
