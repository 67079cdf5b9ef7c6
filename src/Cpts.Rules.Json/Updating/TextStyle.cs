using System.Text;

namespace Cpts.Rules.Json.Updating;

/// <summary>The layout of a file, taken from its first member, so that added text looks like the rest.</summary>
/// <param name="NewLine">The line ending.</param>
/// <param name="Unit">One step of indentation.</param>
/// <param name="IsSpaced">Whether a space follows a colon; else the file is minified.</param>
internal sealed record TextStyle(string NewLine, string Unit, bool IsSpaced)
{
    private const string DefaultUnit = "  ";

    /// <summary>The space inside the braces of a short object and after its commas, if any.</summary>
    public string Blank => IsSpaced ? " " : "";

    public static TextStyle Of(ReadOnlySpan<byte> utf8, TextNode root)
    {
        var feed = utf8.IndexOf((byte)'\n');
        var newLine = feed < 0 && utf8.IndexOf((byte)'\r') >= 0 ? "\r" : feed > 0 && utf8[feed - 1] == (byte)'\r' ? "\r\n" : "\n";
        var first = root.Children[0];
        var between = utf8.Slice(first.Start, first.ValueStart - first.Start);
        var unit = Trivia.BeginsLine(utf8, first.Start) ? Indentation(utf8, first.Start) : DefaultUnit;
        var outer = Indentation(utf8, root.Start);
        var isDeeper = unit.Length > outer.Length && unit.StartsWith(outer, StringComparison.Ordinal);
        return new TextStyle(newLine, isDeeper ? unit.Substring(outer.Length) : DefaultUnit, Trivia.IsSpace(between[between.Length - 1]));
    }

    /// <summary>The indentation of the line that contains a byte.</summary>
    public static string Indentation(ReadOnlySpan<byte> utf8, int at)
    {
        var line = utf8.Slice(0, at).LastIndexOfAny((byte)'\r', (byte)'\n') + 1;
        var blanks = utf8.Slice(line, Trivia.BlanksAfter(utf8.Slice(0, at), line) - line);
        return Encoding.UTF8.GetString(blanks.ToArray());
    }
}
