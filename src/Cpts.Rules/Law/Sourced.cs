namespace Cpts.Rules;

/// <summary>What the texts say, with the sources and how it follows from them.</summary>
/// <example>The advance of 75 % of a fixed part: the value 75, sources S04 and S08.</example>
/// <typeparam name="T">A figure, a date, a list.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Sources">The sources that say so.</param>
/// <param name="How">What the value is, or how it follows from the sources; null when the sources state it as it is.</param>
public readonly record struct Sourced<T>(T Value, ValueList<Source> Sources, Bilingual? How = null)
{
    /// <summary>The value alone, for arithmetic.</summary>
    /// <param name="sourced">A value with its sources.</param>
    /// <returns>The value.</returns>
    public static implicit operator T(Sourced<T> sourced) => sourced.Value;

    /// <summary>The value alone.</summary>
    /// <returns>The value.</returns>
    public T ToValue() => Value;
}
