using System.Text.Json;
using Cpts.Rules.Json.Reading;

namespace Cpts.Rules.Json.Updating;

/// <summary>The section <c>expect</c> in the text of a file, and its new content.</summary>
/// <param name="utf8">The text.</param>
/// <param name="actual">The new content, in the form of <c>expect</c>.</param>
internal sealed class ExpectSection(ReadOnlyMemory<byte> utf8, JsonElement actual)
{
    private const string Name = "expect";
    private const string Findings = "/expect/findings";

    private readonly ReadOnlyMemory<byte> _utf8 = utf8;
    private readonly JsonElement _actual = actual;
    private readonly TextNode _root = TextNode.Read(utf8.Span);
    private readonly TextEdits _edits = new();
    private readonly Dictionary<TextNode, HashSet<TextNode>> _removed = [];
    private readonly Dictionary<TextNode, Dictionary<string, JsonElement>> _members = [];
    private TextStyle? _style;

    private TextStyle Style => _style ??= TextStyle.Of(_utf8.Span, _root);

    /// <summary>The text with the complete section, for a file that has none or an empty one.</summary>
    public byte[] Complete()
    {
        var style = Style;
        var root = new ListEdit(_utf8, _root, style);
        if (_root.Child(Name) is not { } section)
        {
            var indentation = root.IsOnLines ? root.Indentation : null;
            root.Add(_edits, [ValueText.Member(Name, ValueText.OfSection(_actual, style, indentation), style)]);
        }
        else if (IsCommented(section))
        {
            // The section is empty except for comments, which are kept.
            new ListEdit(_utf8, section, style).Add(_edits, [.. _actual.EnumerateObject().Select(member => ValueText.Member(member.Name, ValueText.Of(member.Value, style), style))]);
        }
        else
        {
            var indentation = root.IsOnLines ? TextStyle.Indentation(_utf8.Span, section.Start) : null;
            _edits.Replace(section.ValueStart, section.End, ValueText.OfSection(_actual, style, indentation));
        }

        return _edits.ApplyTo(_utf8.Span);
    }

    /// <summary>The text with corrected values at some places of the section.</summary>
    /// <param name="pointers">The JSON pointers of the wrong values.</param>
    public byte[] Correct(IEnumerable<string> pointers)
    {
        foreach (var pointer in pointers)
        {
            Correct(pointer);
        }

        foreach (var pair in _removed)
        {
            new ListEdit(_utf8, pair.Key, Style).Remove(_edits, pair.Value);
        }

        return _edits.ApplyTo(_utf8.Span);
    }

    private bool IsCommented(TextNode section) => _utf8.Span.Slice(section.ValueStart, section.End - section.ValueStart).IndexOf((byte)'/') >= 0;

    private void Correct(string pointer)
    {
        var (parent, node, value) = (_root, _root, (JsonElement?)_actual);
        foreach (var part in pointer.Split('/').Skip(1).Select(JsonPointer.Unescape))
        {
            (parent, node) = (node, node.Child(part)!);
            value = parent == _root ? value
                : value is { ValueKind: JsonValueKind.Object } holder && MembersOf(parent, holder).TryGetValue(part, out var member) ? member
                : null;
        }

        if (value is not { } right)
        {
            Remove(parent, node);
        }
        else if (pointer is Findings)
        {
            Correct(node, [.. right.EnumerateArray().Select(code => code.GetString()!)]);
        }
        else if (node.IsObject && right.ValueKind == JsonValueKind.Object)
        {
            // The amount remains a range, so only its ends change.
            foreach (var end in node.Children)
            {
                _edits.Replace(end.ValueStart, end.End, right.GetProperty(end.Name!).GetRawText());
            }
        }
        else
        {
            _edits.Replace(node.ValueStart, node.End, ValueText.Of(right, Style));
        }
    }

    /// <summary>The members of the new value of a node, cached so that they are enumerated only once.</summary>
    private Dictionary<string, JsonElement> MembersOf(TextNode node, JsonElement holder)
    {
        if (!_members.TryGetValue(node, out var members))
        {
            members = holder.EnumerateObject().ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);
            _members.Add(node, members);
        }

        return members;
    }

    /// <summary>Replaces codes one by one, then adds the remaining new ones or removes the remaining old ones.</summary>
    private void Correct(TextNode list, string[] codes)
    {
        var written = list.Children.ToDictionary(node => node, Code);
        var right = new HashSet<string>(codes, StringComparer.Ordinal);
        var wrong = list.Children.Where(node => !right.Contains(written[node])).ToList();
        var missing = codes.Except(written.Values, StringComparer.Ordinal).Select(code => $"\"{code}\"").ToList();
        var exchanged = Math.Min(wrong.Count, missing.Count);
        for (var i = 0; i < exchanged; i++)
        {
            _edits.Replace(wrong[i].ValueStart, wrong[i].End, missing[i]);
        }

        foreach (var node in wrong.Skip(exchanged))
        {
            Remove(list, node);
        }

        if (missing.Count > exchanged)
        {
            new ListEdit(_utf8, list, Style).Add(_edits, [.. missing.Skip(exchanged)]);
        }
    }

    private void Remove(TextNode parent, TextNode node)
    {
        if (!_removed.TryGetValue(parent, out var nodes))
        {
            _removed.Add(parent, nodes = []);
        }

        nodes.Add(node);
    }

    private string Code(TextNode node)
    {
        using var text = JsonDocument.Parse(_utf8.Slice(node.ValueStart, node.End - node.ValueStart));
        return text.RootElement.GetString()!;
    }
}
