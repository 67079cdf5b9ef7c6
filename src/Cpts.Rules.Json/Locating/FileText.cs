using Cpts.Rules.Json.Reading;

namespace Cpts.Rules.Json.Locating;

/// <summary>The text of a file, and the lines and columns of its bytes.</summary>
internal sealed class FileText(ReadOnlyMemory<byte> utf8, int firstLine)
{
    public ReadOnlyMemory<byte> Utf8 { get; } = utf8;

    /// <summary>Finds the positions of some bytes in one pass over the text.</summary>
    /// <param name="offsets">The offsets of the bytes, in any order; an offset beyond the end counts as the end.</param>
    public FilePosition[] PositionsOf(IReadOnlyList<int> offsets)
    {
        var text = Utf8.Span;
        var positions = new FilePosition[offsets.Count];
        var (line, column, at) = (firstLine, 1, 0);
        var (inOrder, places) = (offsets.ToArray(), new int[offsets.Count]);
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = i;
        }

        Array.Sort(inOrder, places);
        for (var i = 0; i < places.Length; i++)
        {
            var offset = Math.Min(inOrder[i], text.Length);
            for (var feed = text.Slice(at, offset - at).IndexOf((byte)'\n'); feed >= 0; feed = text.Slice(at, offset - at).IndexOf((byte)'\n'))
            {
                (line, column, at) = (line + 1, 1, at + feed + 1);
            }

            column += Utf8Text.Utf16Length(text.Slice(at, offset - at));
            at = offset;
            positions[places[i]] = new FilePosition(line, column);
        }

        return positions;
    }
}
