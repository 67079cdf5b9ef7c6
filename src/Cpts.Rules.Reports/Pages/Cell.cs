namespace Cpts.Rules.Reports.Pages;

/// <summary>A text in a place, with the way in which it is meant to be seen.</summary>
/// <param name="Text">The text, on one line.</param>
/// <param name="Tone">How it is meant to be seen.</param>
/// <param name="Second">The rest of a text that may be split into two lines where one is too wide: « à 35 000 » after « de 20 000 ».</param>
internal readonly record struct Cell(string Text, Tone Tone = Tone.Plain, string? Second = null)
{
    /// <summary>Nothing.</summary>
    public static Cell Empty => new("");

    /// <summary>The whole text on one line.</summary>
    public string Whole => Second is null ? Text : $"{Text} {Second}";

    public static implicit operator Cell(string text) => new(text);

    public override string ToString() => Whole;
}
