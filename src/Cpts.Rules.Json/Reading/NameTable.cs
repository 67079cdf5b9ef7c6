using System.Text;

namespace Cpts.Rules.Json.Reading;

/// <summary>A short list of names, found by their UTF-8 bytes without making a string.</summary>
internal sealed class NameTable
{
    private readonly byte[][] _utf8;

    public NameTable(IReadOnlyList<string> names)
    {
        Names = names;
        _utf8 = [.. names.Select(Encoding.UTF8.GetBytes)];
    }

    public IReadOnlyList<string> Names { get; }

    public int Find(string name) => Find(Encoding.UTF8.GetBytes(name).AsSpan());

    /// <summary>The index of a name, or -1.</summary>
    /// <param name="name">The name in UTF-8.</param>
    /// <param name="guess">Where to look first: files mostly keep the order of the format, so the name after the
    /// last one is nearly always the right one.</param>
    public int Find(ReadOnlySpan<byte> name, int guess = 0)
    {
        for (var i = guess; i < _utf8.Length; i++)
        {
            if (name.SequenceEqual(_utf8[i]))
            {
                return i;
            }
        }

        for (var i = 0; i < guess; i++)
        {
            if (name.SequenceEqual(_utf8[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
