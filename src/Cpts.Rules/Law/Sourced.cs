namespace Cpts.Rules;

/// <summary>A value taken from the texts, with its sources and how it follows from them.</summary>
/// <example>The advance of 75 % of a fixed part: the value 75, sources S04 and S08.</example>
/// <typeparam name="T">The type of the value: a number, a date, a list.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Sources">The sources of the value.</param>
/// <param name="How">What the value is, or how it follows from the sources; null when the sources state it directly.</param>
public readonly record struct Sourced<T>(T Value, ValueList<Source> Sources, Bilingual? How = null)
{
    /// <summary>The value alone, for arithmetic.</summary>
    /// <param name="sourced">The value with its sources.</param>
    /// <returns>The value.</returns>
    public static implicit operator T(Sourced<T> sourced) => sourced.Value;

    /// <summary>The value alone.</summary>
    /// <returns>The value.</returns>
    public T ToValue() => Value;
}
