using System.Collections;

namespace Cpts.Rules;

/// <summary>The words for the values of an enumeration: the identifiers in files, the names that people read, and the terms that files accept.</summary>
/// <remarks>Each vocabulary is declared next to its enumeration. Everything that names a value takes the name from it: file formats, pages, the report,
/// worksheet functions. Words are looked up by value, never by the number of the member.</remarks>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class Vocabulary<T> : IReadOnlyList<Term<T>>
    where T : struct, Enum
{
    private readonly Term<T>[] _terms;
    private readonly Dictionary<string, T> _french = new(StringComparer.Ordinal);

    internal Vocabulary(Bilingual noun, params Term<T>[] terms)
    {
        Noun = noun;
        _terms = terms;
        foreach (var term in terms)
        {
            foreach (var accepted in term.Accepted)
            {
                _french[FoldedText.Of(accepted)] = term.Value;
            }
        }
    }

    /// <summary>What each value is, for use in messages: « une mission », "a mission".</summary>
    public Bilingual Noun { get; }

    /// <summary>The identifiers, in the order of the vocabulary.</summary>
    public ValueList<string> Ids => [.. _terms.Select(term => term.Id)];

    /// <summary>How many values have words.</summary>
    public int Count => _terms.Length;

    /// <summary>The words at an index, from 0 to <see cref="Count"/> exclusive.</summary>
    /// <param name="index">The index.</param>
    public Term<T> this[int index] => _terms[index];

    /// <summary>The words for a value.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value has no words: it is not defined, or is not in this vocabulary.</exception>
    public Term<T> this[T value]
    {
        get
        {
            foreach (var term in _terms)
            {
                if (EqualityComparer<T>.Default.Equals(term.Value, value))
                {
                    return term;
                }
            }

            throw new ArgumentOutOfRangeException(nameof(value), value, $"Not a defined {typeof(T).Name}.");
        }
    }

    /// <summary>Whether the vocabulary has words for a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>True when it has.</returns>
    public bool Contains(T value) => Array.Exists(_terms, term => EqualityComparer<T>.Default.Equals(term.Value, value));

    /// <summary>Finds the value that a word means: an identifier exactly, or a French term in any case, with or without accents.</summary>
    /// <param name="word">The word: <c>accessToCare</c>, « Accès aux soins », <c>acces aux soins</c>.</param>
    /// <param name="value">The value, or the default when the answer is false.</param>
    /// <returns>False when the word means none of the values.</returns>
    public bool TryFind(string word, out T value)
    {
        foreach (var term in _terms)
        {
            if (string.Equals(term.Id, word, StringComparison.Ordinal))
            {
                value = term.Value;
                return true;
            }
        }

        return _french.TryGetValue(FoldedText.Of(word), out value);
    }

    /// <summary>The value that a word means: an identifier exactly, or a French term in any case, with or without accents.</summary>
    /// <param name="word">The word: <c>accessToCare</c>, « Accès aux soins ».</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="FormatException">The word means none of the values.</exception>
    public T Parse(string word) => TryFind(Guard.NotNull(word, nameof(word)), out var value)
        ? value
        : throw new FormatException($"Not {Noun.English} ({string.Join(", ", Ids)}): {word}");

    /// <summary>The same words for some of the values only.</summary>
    internal Vocabulary<T> Only(Bilingual noun, params T[] values) => new(noun, [.. values.Select(value => this[value])]);

    /// <inheritdoc/>
    public IEnumerator<Term<T>> GetEnumerator() => ((IEnumerable<Term<T>>)_terms).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _terms.GetEnumerator();
}

/// <summary>The words for one value of an enumeration.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Id">The identifier that files write: <c>accessToCare</c>. Identifiers may be added, but are never renamed.</param>
/// <param name="Name">What people read: « Accès aux soins », "Access to care".</param>
public sealed record Term<T>(T Value, string Id, Bilingual Name)
    where T : struct, Enum
{
    private readonly Bilingual? _short;

    internal Term(T value, string id, string french, string english)
        : this(value, id, new Bilingual(french, english))
    {
    }

    /// <summary>A shorter name where space is limited; <see cref="Name"/> when there is none.</summary>
    public Bilingual Short
    {
        get => _short ?? Name;
        init => _short = value;
    }

    /// <summary>The symbol shown for the value beside amounts and findings; empty when it has none.</summary>
    public string Mark { get; init; } = "";

    /// <summary>The French terms that files accept in place of the identifier, in any case, with or without accents.</summary>
    public ValueList<string> Accepted { get; init; }
}
