using System.Text.Json;

namespace Cpts.Rules.Fuzz;

/// <summary>A file and the positions of its values, as far as it can be read, so that mutations keep its structure.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Values">The start and end of each value; members include their names. At least one.</param>
internal sealed record Pieces(byte[] Bytes, IReadOnlyList<Range> Values)
{
    private static readonly JsonReaderOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 1_000 };

    public static Pieces Of(byte[] bytes)
    {
        var values = new List<Range>();
        var open = new Stack<int>();
        var reader = new Utf8JsonReader(bytes, Lenient);
        try
        {
            while (reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.StartObject or JsonTokenType.StartArray:
                        open.Push((int)reader.TokenStartIndex);
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        values.Add(open.Pop()..(int)reader.BytesConsumed);
                        break;
                    case not JsonTokenType.PropertyName:
                        values.Add((int)reader.TokenStartIndex..(int)reader.BytesConsumed);
                        break;
                }
            }
        }
        catch (JsonException)
        {
            // The values read before the fault are kept.
        }

        return new Pieces(bytes, values.Count > 0 ? values : [0..bytes.Length]);
    }

    /// <summary>The bytes of a value.</summary>
    public byte[] Value(int index) => Bytes[Values[index]];

    /// <summary>The file with other bytes in place of a value.</summary>
    public byte[] Replace(int index, byte[] other) => [.. Bytes[..Values[index].Start], .. other, .. Bytes[Values[index].End..]];

    /// <summary>The file with a value repeated, separated by commas.</summary>
    public byte[] Repeat(int index, int times) =>
        Replace(index, [.. Enumerable.Repeat<byte[]>([.. Value(index), (byte)','], times).SelectMany(piece => piece), .. Value(index)]);

    /// <summary>The file without a value.</summary>
    public byte[] Remove(int index) => Replace(index, []);
}
