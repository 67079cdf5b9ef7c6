using System.Text.Json;
using Cpts.Rules.Json.Reading;

namespace Cpts.Rules.Json.Locating;

/// <summary>Finds JSON pointers in a text in one pass, which ends when all are found.</summary>
internal static class PointerSearch
{
    /// <summary>The offset of each pointer: the first byte of the member's name or of the element; that of the nearest ancestor when it does not exist.</summary>
    public static int[] Offsets(ReadOnlySpan<byte> utf8, IReadOnlyList<string> pointers)
    {
        var root = new PointerNode();
        var nodes = new PointerNode[pointers.Count];
        var left = 1;
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = root.Add(pointers[i], ref left);
        }

        var reader = new Utf8JsonReader(utf8, Cursor.Options);
        try
        {
            reader.Read();
            root.Found((int)reader.TokenStartIndex, ref left);
            Visit(ref reader, root, ref left);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The rest of the text is not JSON or not Unicode: keep what was found before.
        }

        return Array.ConvertAll(nodes, node => node.Offset);
    }

    private static void Visit(ref Utf8JsonReader reader, PointerNode node, ref int left)
    {
        if (!node.HasChildren)
        {
            reader.Skip();
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (left > 0 && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var offset = (int)reader.TokenStartIndex;
                var child = node.Child(ref reader);
                reader.Read();
                VisitChild(ref reader, child, offset, ref left);
            }
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (var i = 0; left > 0 && reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            {
                VisitChild(ref reader, node.Child(i), (int)reader.TokenStartIndex, ref left);
            }
        }
    }

    private static void VisitChild(ref Utf8JsonReader reader, PointerNode? child, int offset, ref int left)
    {
        if (child is null || child.IsFound)
        {
            reader.Skip();
            return;
        }

        child.Found(offset, ref left);
        Visit(ref reader, child, ref left);
    }
}
