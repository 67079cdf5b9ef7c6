namespace Cpts.Rules.Reports.Report.Drawings;

/// <summary>How much room a text takes in a drawing, near enough to place labels.</summary>
/// <remarks>No font is measured: the font is the reader's. Labels are placed with a margin that covers the common ones.</remarks>
internal static class TextSize
{
    private const double OfEm = 0.56;

    /// <summary>The width of a text, in pixels.</summary>
    public static double Width(string text, double fontSize) => text.Length * OfEm * fontSize;

    /// <summary>A text on lines of at most so many characters, broken at ordinary spaces.</summary>
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
