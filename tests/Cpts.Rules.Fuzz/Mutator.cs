using System.Text;

namespace Cpts.Rules.Fuzz;

/// <summary>Generates inputs from seed files: mostly well-formed files with changed values, sometimes random bytes.</summary>
internal sealed class Mutator(IReadOnlyList<byte[]> seeds, int seed)
{
    private const int MostChanges = 4;
    private const int MostBytes = 1 << 17;

    private readonly Random _chance = new(seed);
    private readonly IReadOnlyList<Pieces> _seeds = [.. seeds.Select(Pieces.Of)];

    /// <summary>The next input.</summary>
    public byte[] Next()
    {
        if (_chance.Next(50) == 0)
        {
            return AnyBytes(_chance.Next(2_000));
        }

        var pieces = AnySeed();
        for (var left = _chance.Next(1, MostChanges + 1); left > 0; left--)
        {
            var changed = Change(pieces);
            pieces = changed.Length <= MostBytes ? Pieces.Of(changed) : pieces;
        }

        return pieces.Bytes;
    }

    private byte[] Change(Pieces pieces) => _chance.Next(24) switch
    {
        < 8 => pieces.Replace(_chance.Next(pieces.Values.Count), Encoding.UTF8.GetBytes(HostileValues.Any(_chance))),
        < 12 => pieces.Replace(_chance.Next(pieces.Values.Count), AnyValue(AnySeed())),
        < 19 => pieces.Replace(_chance.Next(pieces.Values.Count), AnyValue(pieces)),
        19 => pieces.Repeat(_chance.Next(pieces.Values.Count), _chance.Next(1, 40)),
        20 or 21 => pieces.Remove(_chance.Next(pieces.Values.Count)),
        22 => Flip(pieces.Bytes),
        _ => Cut(pieces.Bytes),
    };

    private byte[] AnyValue(Pieces pieces) => pieces.Value(_chance.Next(pieces.Values.Count));

    private Pieces AnySeed() => _seeds[_chance.Next(_seeds.Count)];

    private byte[] AnyBytes(int count)
    {
        var bytes = new byte[count];
        _chance.NextBytes(bytes);
        return bytes;
    }

    /// <summary>Flips one bit.</summary>
    private byte[] Flip(byte[] bytes)
    {
        var flipped = (byte[])bytes.Clone();
        if (flipped.Length > 0)
        {
            flipped[_chance.Next(flipped.Length)] ^= (byte)(1 << _chance.Next(8));
        }

        return flipped;
    }

    /// <summary>Removes a range of bytes, or everything after a position.</summary>
    private byte[] Cut(byte[] bytes)
    {
        var from = _chance.Next(bytes.Length + 1);
        var until = _chance.Next(3) == 0 ? bytes.Length : Math.Min(bytes.Length, from + _chance.Next(20));
        return [.. bytes[..from], .. bytes[until..]];
    }
}
