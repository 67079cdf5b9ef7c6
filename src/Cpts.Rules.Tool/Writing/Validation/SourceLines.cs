namespace Cpts.Rules.Tool.Writing.Validation;

/// <summary>The lines of a file, to show one of them with a caret.</summary>
/// <param name="utf8">The file.</param>
internal sealed class SourceLines(ReadOnlyMemory<byte> utf8)
{
    /// <summary>The maximum number of characters shown of a line; in a longer line, those around the caret.</summary>
    private const int Most = 100;

    private readonly ReadOnlyMemory<byte> _utf8 = utf8;
    private List<int>? _starts;

    // The place shown last: the next place in the same line is mostly after it.
    private (int Line, int Column, int Byte) _last;

    /// <summary>Where each line begins; computed once.</summary>
    private List<int> Starts
    {
        get
        {
            if (_starts is null)
            {
                var text = _utf8.Span;
                _starts = [text.StartsWith("\uFEFF"u8) ? "\uFEFF"u8.Length : 0];
                for (var feed = text.IndexOf((byte)'\n'); feed >= 0;)
                {
                    _starts.Add(feed + 1);
                    var next = text[(feed + 1)..].IndexOf((byte)'\n');
                    feed = next < 0 ? -1 : feed + 1 + next;
                }
            }

            return _starts;
        }
    }

    /// <summary>The part of a line around a position; null when the file has no such line, or when the line is blank.</summary>
    public Excerpt? Show(FilePosition position)
    {
        if (position.Line > Starts.Count)
        {
            return null;
        }

        var start = Starts[position.Line - 1];
        var end = position.Line == Starts.Count ? _utf8.Length : Starts[position.Line] - 1;
        while (end > start && _utf8.Span[end - 1] is (byte)'\r')
        {
            end--;
        }

        var caret = ByteOf(position, start, end);
        var from = Back(caret, start, Most);
        var until = Forward(caret, end, Most);
        var text = Decode(from, until);
        var before = Decode(from, caret).Length;
        if (string.IsNullOrWhiteSpace(text) && from == start && until == end)
        {
            return null;
        }

        var first = text.Length <= Most ? 0 : Math.Clamp(before - (Most / 2), 0, text.Length - Most);
        first -= first > 0 && char.IsLowSurrogate(text[first]) ? 1 : 0;
        var last = Math.Min(first + Most, text.Length);
        last -= last < text.Length && char.IsLowSurrogate(text[last]) ? 1 : 0;
        var shown = PlainText.Safe(text[first..last]);
        return new Excerpt(shown, PlainText.Width(shown[..(before - first)]));
    }

    /// <summary>The byte of a column, in UTF-16 units from 1; the end of the line for a column beyond it.</summary>
    private int ByteOf(FilePosition position, int start, int end)
    {
        var text = _utf8.Span;
        var (column, at) = _last.Line == position.Line && _last.Column <= position.Column ? (_last.Column, _last.Byte) : (1, start);
        while (column < position.Column && at < end)
        {
            column += text[at] >= 0xF0 ? 2 : 1;
            at = Forward(at, end, 1);
        }

        _last = (position.Line, column, at);
        return at;
    }

    /// <summary>The byte a number of characters further on, or the end.</summary>
    private int Forward(int at, int end, int characters)
    {
        var text = _utf8.Span;
        for (; characters > 0 && at < end; characters--)
        {
            do
            {
                at++;
            }
            while (at < end && (text[at] & 0xC0) == 0x80);
        }

        return at;
    }

    /// <summary>The byte a number of characters earlier, or the start.</summary>
    private int Back(int at, int start, int characters)
    {
        var text = _utf8.Span;
        for (; characters > 0 && at > start; characters--)
        {
            do
            {
                at--;
            }
            while (at > start && (text[at] & 0xC0) == 0x80);
        }

        return at;
    }

    private string Decode(int from, int until) => Encoding.UTF8.GetString(_utf8.Span[from..until]).Replace('\t', ' ');
}

/// <summary>A part of a line.</summary>
/// <param name="Text">The part.</param>
/// <param name="Caret">The number of columns before the place to mark.</param>
internal readonly record struct Excerpt(string Text, int Caret);
