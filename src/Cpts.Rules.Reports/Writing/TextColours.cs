namespace Cpts.Rules.Reports.Writing;

/// <summary>Colours on a terminal, and none anywhere else.</summary>
/// <param name="colours">Whether the text goes to a terminal that supports colours.</param>
internal sealed class TextColours(bool colours)
{
    private readonly bool _colours = colours;

    /// <summary>A text in a tone.</summary>
    public string Paint(string text, Tone tone) => !_colours || tone == Tone.Plain || text.Length == 0
        ? text
        : $"\u001B[{Code(tone)}m{text}\u001B[0m";

    private static string Code(Tone tone) => tone switch
    {
        Tone.Strong => "1",
        Tone.Muted => "2",
        Tone.Good => "32",
        Tone.Caution => "33",
        Tone.Bad => "1;31",
        _ => "0",
    };
}
