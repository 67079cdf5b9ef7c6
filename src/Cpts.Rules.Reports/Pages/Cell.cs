namespace Cpts.Rules.Reports.Pages;

/// <summary>A text with the tone in which it is shown.</summary>
/// <param name="Text">The text, on one line.</param>
/// <param name="Tone">The tone in which it is shown.</param>
/// <param name="Second">The second part of a text that may be split into two lines where one is too wide: « à 35 000 » after « de 20 000 ».</param>
internal readonly record struct Cell(string Text, Tone Tone = Tone.Plain, string? Second = null)
{
    /// <summary>An empty cell.</summary>
    public static Cell Empty => new("");

    /// <summary>The whole text on one line.</summary>
    public string Whole => Second is null ? Text : $"{Text} {Second}";

    public static implicit operator Cell(string text) => new(text);

    public override string ToString() => Whole;
}
