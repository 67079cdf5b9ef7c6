using System.Text.Json;
using Cpts.Rules.Json.Reading;

namespace Cpts.Rules.Json;

/// <summary>The words of a vocabulary as bytes, so that reading and writing allocate no strings.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class Names<T>
    where T : struct, Enum
{
    private readonly Vocabulary<T> _words;
    private readonly NameTable _table;
    private JsonEncodedText[]? _encoded;

    public Names(Vocabulary<T> words)
    {
        _words = words;
        _table = new NameTable(words.Ids);
    }

    /// <summary>The identifiers, in the order of the vocabulary.</summary>
    public IReadOnlyList<string> Ids => _table.Names;

    /// <summary>What each word stands for, for use in messages.</summary>
    public Bilingual Noun => _words.Noun;

    public string Id(T value) => _words[value].Id;

    public bool TryFind(ReadOnlySpan<byte> word, out T value)
    {
        var index = _table.Find(word);
        value = index < 0 ? default : _words[index].Value;
        return index >= 0;
    }

    public JsonEncodedText Encoded(T value)
    {
        var encoded = _encoded ??= [.. _words.Select(term => JsonEncodedText.Encode(term.Id))];
        for (var i = 0; i < encoded.Length; i++)
        {
            if (EqualityComparer<T>.Default.Equals(_words[i].Value, value))
            {
                return encoded[i];
            }
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, $"Not a defined {typeof(T).Name}.");
    }
}
