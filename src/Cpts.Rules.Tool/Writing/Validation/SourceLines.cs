namespace Cpts.Rules.Tool.Writing.Validation;

/// <summary>The lines of a file, to show one of them with a caret.</summary>
internal sealed class SourceLines(ReadOnlyMemory<byte> utf8)
{
    /// <summary>How much of a line is shown; of a longer one, the part around the caret.</summary>
    private const int Most = 100;

    private readonly ReadOnlyMemory<byte> _utf8 = utf8;

    /// <summary>The line of a position; null when the file has no such line, or nothing is there.</summary>
    public Excerpt? Show(FilePosition position)
    {
        var rest = _utf8.Span;
        for (var line = 1; line < position.Line; line++)
        {
            var feed = rest.IndexOf((byte)'\n');
            if (feed < 0)
            {
                return null;
            }

            rest = rest[(feed + 1)..];
        }

        var end = rest.IndexOf((byte)'\n');
        var text = Encoding.UTF8.GetString(end < 0 ? rest : rest[..end]).TrimEnd('\r').TrimStart('\uFEFF').Replace('\t', ' ');
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var caret = Math.Min(position.Column - 1, text.Length);
        var first = text.Length <= Most ? 0 : Math.Clamp(caret - (Most / 2), 0, text.Length - Most);
        var shown = PlainText.Safe(text.Substring(first, Math.Min(Most, text.Length - first)));
        return new Excerpt(shown, PlainText.Width(shown[..(caret - first)]));
    }
}

/// <summary>A part of a line.</summary>
/// <param name="Text">The part.</param>
/// <param name="Caret">How many columns are before the place that is meant.</param>
internal readonly record struct Excerpt(string Text, int Caret);
