namespace Cpts.Rules.Json.Updating;

/// <summary>Removes members or elements from an object or a list, or adds others at its end, and adjusts the commas. Comments are kept.</summary>
internal sealed class ListEdit(ReadOnlyMemory<byte> utf8, TextNode list, TextStyle style)
{
    private readonly ReadOnlyMemory<byte> _utf8 = utf8;
    private readonly TextNode _list = list;
    private readonly TextStyle _style = style;

    /// <summary>Whether members are on lines of their own.</summary>
    public bool IsOnLines => _list.Children.Count > 0
        ? Trivia.BeginsLine(Utf8, _list.Children[0].Start)
        : Utf8.Slice(_list.ValueStart, _list.End - _list.ValueStart).IndexOfAny((byte)'\r', (byte)'\n') >= 0;

    /// <summary>The indentation of an added member, when it is on a line of its own.</summary>
    public string Indentation => IsOnLines && _list.Children.Count > 0
        ? TextStyle.Indentation(Utf8, _list.Children[0].Start)
        : TextStyle.Indentation(Utf8, _list.ValueStart) + _style.Unit;

    private ReadOnlySpan<byte> Utf8 => _utf8.Span;

    /// <summary>Removes some, each with its comma, and with its line when nothing else is on it.</summary>
    public void Remove(TextEdits edits, HashSet<TextNode> removed)
    {
        var kept = _list.Children.FindLast(node => !removed.Contains(node));
        foreach (var node in removed)
        {
            Remove(edits, node, isWithItsBlanks: kept is not null);
        }

        var last = _list.Children[_list.Children.Count - 1];
        if (kept is not null && removed.Contains(last) && Trivia.CommaAfter(Utf8, last.End) < 0)
        {
            // The member that is now last must not keep its comma either.
            var comma = Trivia.CommaAfter(Utf8, kept.End);
            edits.Remove(comma, comma + 1);
        }
    }

    /// <summary>Adds members or elements after the last one.</summary>
    public void Add(TextEdits edits, IReadOnlyList<string> added)
    {
        var last = _list.Children.LastOrDefault();
        var from = last?.End ?? (_list.ValueStart + 1);
        var at = Trivia.SpacesBefore(Utf8, _list.End - 1);
        var isOnLines = IsOnLines || Utf8.Slice(from, _list.End - 1 - from).IndexOfAny((byte)'\r', (byte)'\n') >= 0;
        var separator = isOnLines ? _style.NewLine + Indentation : _style.Blank;
        var endsWithComma = last is not null && Trivia.CommaAfter(Utf8, last.End) >= 0;
        if (last is not null && !endsWithComma)
        {
            edits.Insert(last.End, ",");
        }

        var before = last is null && !isOnLines ? "" : separator;
        edits.Insert(at, before + string.Join("," + separator, added) + (endsWithComma ? "," : ""));
    }

    private void Remove(TextEdits edits, TextNode node, bool isWithItsBlanks)
    {
        var comma = Trivia.CommaAfter(Utf8, node.End);
        var hasCommaBeside = comma >= 0 && Trivia.SpacesBefore(Utf8, comma) <= node.End;
        var end = hasCommaBeside ? comma + 1 : node.End;
        if (Trivia.BeginsLine(Utf8, node.Start) && Trivia.EndsLine(Utf8, end))
        {
            edits.Remove(Trivia.LineEndBefore(Utf8, node.Start), Trivia.BlanksAfter(Utf8, end));
        }
        else if (comma < 0 && isWithItsBlanks)
        {
            edits.Remove(Trivia.BlanksBefore(Utf8, node.Start), end);
        }
        else
        {
            edits.Remove(node.Start, Trivia.BlanksAfter(Utf8, end));
        }

        if (comma >= end)
        {
            edits.Remove(comma, comma + 1);
        }
    }
}
