using System.Text;

namespace Cpts.Rules.Json.Reading;

/// <summary>A short list of names, looked up by their UTF-8 bytes without allocating a string.</summary>
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
    /// <param name="guess">The index to try first: most files keep the order of the format, so the name after the previous
    /// one is nearly always right.</param>
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
