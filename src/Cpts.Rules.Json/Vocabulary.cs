using System.Text.Json;
using Cpts.Rules.Json.Reading;

namespace Cpts.Rules.Json;

/// <summary>The names that files use for the values of an enumeration. Case counts.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class Vocabulary<T>
    where T : struct, Enum
{
    private readonly T[] _values;
    private readonly JsonEncodedText[] _encoded;

    internal Vocabulary(Bilingual noun, params (string Id, T Value)[] entries)
    {
        Noun = noun;
        _values = new T[entries.Length];
        _encoded = new JsonEncodedText[entries.Length];
        var ids = new string[entries.Length];

        // A loop, and no query: one of each enumeration would be compiled when the program starts.
        for (var i = 0; i < entries.Length; i++)
        {
            (ids[i], _values[i]) = entries[i];
            _encoded[i] = JsonEncodedText.Encode(ids[i]);
        }

        Ids = ids.ToValueList();
        Table = new NameTable(Ids);
    }

    /// <summary>The names, in the order of the enumeration.</summary>
    public ValueList<string> Ids { get; }

    /// <summary>What the names name, for messages.</summary>
    internal Bilingual Noun { get; }

    internal NameTable Table { get; }

    /// <summary>The name of a value: <c>accessToCare</c>.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value has no name in files.</exception>
    public string Id(T value) => Ids[IndexOf(value)];

    /// <summary>Finds the value of a name.</summary>
    /// <param name="id">The name, as it is written in files.</param>
    /// <param name="value">The value, or the default when the answer is false.</param>
    /// <returns>False when nothing has that name.</returns>
    public bool TryFind(string id, out T value) => TryAt(Table.Find(id), out value);

    internal bool TryFind(ReadOnlySpan<byte> id, out T value) => TryAt(Table.Find(id), out value);

    internal JsonEncodedText Encoded(T value) => _encoded[IndexOf(value)];

    private bool TryAt(int index, out T value)
    {
        value = index < 0 ? default : _values[index];
        return index >= 0;
    }

    private int IndexOf(T value)
    {
        for (var i = 0; i < _values.Length; i++)
        {
            if (EqualityComparer<T>.Default.Equals(_values[i], value))
            {
                return i;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, $"No name in files for this {typeof(T).Name}.");
    }
}
