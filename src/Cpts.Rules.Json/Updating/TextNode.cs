using System.Text.Json;
using Cpts.Rules.Json.Reading;

namespace Cpts.Rules.Json.Updating;

/// <summary>A value of a JSON text, with its byte offsets.</summary>
internal sealed class TextNode(string? name, int start, int valueStart)
{
    private Dictionary<string, TextNode>? _byName;

    /// <summary>The name of the member; null for the whole and for an element of a list.</summary>
    public string? Name { get; } = name;

    /// <summary>The offset of the name, or of the value when there is no name.</summary>
    public int Start { get; } = start;

    /// <summary>The offset of the value.</summary>
    public int ValueStart { get; } = valueStart;

    /// <summary>The offset after the last byte of the value.</summary>
    public int End { get; private set; }

    /// <summary>Whether it is an object.</summary>
    public bool IsObject { get; private set; }

    /// <summary>The members, or the elements.</summary>
    public List<TextNode> Children { get; } = [];

    /// <summary>Reads a text that is known to be valid JSON with comments and trailing commas.</summary>
    public static TextNode Read(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, Cursor.Options);
        reader.Read();
        return Read(ref reader, null, (int)reader.TokenStartIndex);
    }

    /// <summary>The member with a name.</summary>
    public TextNode? Child(string name)
    {
        _byName ??= Children.Where(child => child.Name is not null).ToDictionary(child => child.Name!, StringComparer.Ordinal);
        return _byName.TryGetValue(name, out var child) ? child : null;
    }

    private static TextNode Read(ref Utf8JsonReader reader, string? name, int start)
    {
        var node = new TextNode(name, start, (int)reader.TokenStartIndex) { IsObject = reader.TokenType == JsonTokenType.StartObject };
        if (node.IsObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var (member, at) = (reader.GetString(), (int)reader.TokenStartIndex);
                reader.Read();
                node.Children.Add(Read(ref reader, member, at));
            }
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                node.Children.Add(Read(ref reader, null, (int)reader.TokenStartIndex));
            }
        }

        node.End = (int)reader.BytesConsumed;
        return node;
    }
}
