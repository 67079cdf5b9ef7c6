using System.Text;

namespace Cpts.Rules.Json.Updating;

/// <summary>Changes to a text, each at its bytes; what no change touches stays as it is.</summary>
internal sealed class TextEdits
{
    private readonly List<Edit> _edits = [];

    /// <summary>Puts a text in the place of some bytes.</summary>
    public void Replace(int start, int end, string text) => _edits.Add(new Edit(start, end, Encoding.UTF8.GetBytes(text)));

    /// <summary>Takes some bytes away; they may be named twice.</summary>
    public void Remove(int start, int end) => Replace(start, end, "");

    /// <summary>Puts a text before a byte; texts at the same byte stand in the order of the calls.</summary>
    public void Insert(int at, string text) => Replace(at, at, text);

    /// <summary>The text with every change.</summary>
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
