using System.Text;

namespace Cpts.Rules.Json.Updating;

/// <summary>Changes to a text by byte offsets; all other bytes stay unchanged.</summary>
internal sealed class TextEdits
{
    private readonly List<Edit> _edits = [];

    /// <summary>Replaces some bytes with a text.</summary>
    public void Replace(int start, int end, string text) => _edits.Add(new Edit(start, end, Encoding.UTF8.GetBytes(text)));

    /// <summary>Removes some bytes; the same bytes may be removed twice.</summary>
    public void Remove(int start, int end) => Replace(start, end, "");

    /// <summary>Inserts a text before a byte; texts inserted at the same byte keep the order of the calls.</summary>
    public void Insert(int at, string text) => Replace(at, at, text);

    /// <summary>The text with all changes applied.</summary>
    public byte[] ApplyTo(ReadOnlySpan<byte> utf8)
    {
        using var result = new MemoryStream(utf8.Length + 1024);
        var at = 0;
        foreach (var edit in _edits.OrderBy(edit => edit.Start))
        {
            if (edit.Start > at)
            {
                Write(result, utf8.Slice(at, edit.Start - at));
            }

            Write(result, edit.Text);
            at = Math.Max(at, edit.End);
        }

        Write(result, utf8.Slice(at));
        return result.ToArray();
    }

    private static void Write(MemoryStream result, ReadOnlySpan<byte> bytes)
    {
#if NET
        result.Write(bytes);
#else
        result.Write(bytes.ToArray(), 0, bytes.Length);
#endif
    }

    private readonly record struct Edit(int Start, int End, byte[] Text);
}
