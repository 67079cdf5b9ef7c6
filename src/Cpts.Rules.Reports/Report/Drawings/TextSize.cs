namespace Cpts.Rules.Reports.Report.Drawings;

/// <summary>The approximate room that a text takes in a drawing, precise enough to place labels.</summary>
/// <remarks>No font is measured, since the reader's browser chooses it. Labels are placed with a margin that covers common fonts.</remarks>
internal static class TextSize
{
    private const double OfEm = 0.56;

    /// <summary>The width of a text, in pixels.</summary>
    public static double Width(string text, double fontSize) => text.Length * OfEm * fontSize;

    /// <summary>A text broken into lines of limited length, at ordinary spaces.</summary>
    public static IReadOnlyList<string> Lines(string text, int longest)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' '))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= longest)
            {
                lines[^1] += " " + word;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }
}
