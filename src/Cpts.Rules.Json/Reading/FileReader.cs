using System.Text.Json;
using Cpts.Rules.Json.Forms;
using Cpts.Rules.Json.Locating;

namespace Cpts.Rules.Json.Reading;

/// <summary>Reads the files of every format.</summary>
internal static class FileReader
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The number of bytes of the byte order mark; 0 without one.</summary>
    public static int MarkOf(ReadOnlySpan<byte> utf8) => utf8.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;

    /// <summary>Reads a file. No input throws an exception.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="firstLine">The number of the first line.</param>
    /// <param name="form">The form of the whole file.</param>
    /// <param name="make">Makes the document from the file, the value read and the problems.</param>
    public static TDocument Read<T, TDocument>(
        ReadOnlyMemory<byte> utf8, int firstLine, ObjectJson<T> form, Func<FileText, T?, IReadOnlyList<Problem>, TDocument> make)
    {
        var text = utf8.Slice(MarkOf(utf8.Span));
        var file = new FileText(text, firstLine);
        if (TextProblem.Of(utf8.Span, text.Span) is { } problem)
        {
            return make(file, default, [problem]);
        }

        try
        {
            var cursor = new Cursor(text.Span, stackalloc Frame[Cursor.Frames]);
            cursor.ReadRoot();
            form.TryRead(ref cursor, out var read);
            cursor.Read();
            return make(file, read, cursor.Problems);
        }
        catch (JsonException exception)
        {
            var slips = SlipReader.Of(text.Span, TextProblem.Of(exception, text.Span), out var meant);
            return make(file, default, meant is null ? slips : [.. slips, .. ProblemsBeside(meant, text.Span, form)]);
        }
        catch (UnreadableException exception)
        {
            return make(file, default, [exception.Problem]);
        }
    }

    /// <summary>The other problems of a file with typing errors, found by reading the corrected text, in which each byte keeps its place.</summary>
    private static List<Problem> ProblemsBeside<T>(byte[] meant, ReadOnlySpan<byte> text, ObjectJson<T> form)
    {
        List<Problem> found;
        try
        {
            var cursor = new Cursor(meant, stackalloc Frame[Cursor.Frames]);
            cursor.ReadRoot();
            form.TryRead(ref cursor, out _);
            cursor.Read();
            found = [.. cursor.Problems];
        }
        catch (Exception exception) when (exception is JsonException or UnreadableException)
        {
            return [];
        }

        var placed = PointerSearch.Offsets(meant, [.. found.Where(problem => problem.Offset == Problem.AtItsPath).Select(problem => problem.Finding.Path)]);
        var (next, places) = (0, new List<Problem>());
        foreach (var problem in found)
        {
            var offset = problem.Offset == Problem.AtItsPath ? placed[next++] : problem.Offset;
            while (offset > 0 && (text[offset] & 0xC0) == 0x80)
            {
                offset--;
            }

            places.Add(problem with { Offset = offset });
        }

        return places;
    }
}
