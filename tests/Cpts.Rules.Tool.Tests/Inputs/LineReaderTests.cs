using System.Text;
using Cpts.Rules.Tool.Inputs;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Cpts.Rules.Tool.Tests.Inputs;

public class LineReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a\n", "a")]
    [InlineData("a\nb", "a|b")]
    [InlineData("a\r\n\n\r\nb\n", "a|||b")]
    [InlineData("\n", "|")]
    [InlineData("abcdef\nb", "abcd|b")]
    [InlineData("abcdefghijklmnop", "abcd")]
    public void Lines_end_with_a_line_feed_and_are_cut_at_the_limit(string text, string lines)
    {
        var expected = text == "\n" ? [""] : lines.Length == 0 ? [] : lines.Split('|');

        Assert.Equal(expected, Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), 4));
    }

    [Property]
    public bool Lines_are_the_same_however_the_bytes_arrive(string?[] texts, PositiveInt size)
    {
        var lines = texts.Select(text => new string([.. (text ?? "").Where(character => character is >= ' ' and <= 'z')])).ToArray();
        var bytes = Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));
        return lines.SequenceEqual(Read(new Trickle(bytes, 1 + (size.Get % 7)), 1000));
    }

    [Fact]
    public void A_long_line_between_short_ones_is_cut_and_the_next_is_whole()
    {
        var text = $"a\n{new string('x', 200_000)}\nb\n";

        Assert.Equal(["a", new string('x', 1000), "b"], Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), 1000));
    }

    private static List<string> Read(Stream stream, int most)
    {
        var reader = new LineReader(stream, most);
        var lines = new List<string>();
        while (reader.TryRead(out var line))
        {
            lines.Add(Encoding.UTF8.GetString(line.Span));
            Assert.Equal(lines.Count, reader.Number);
        }

        return lines;
    }

    /// <summary>A stream that returns a few bytes at a time, as pipes do.</summary>
    private sealed class Trickle(byte[] bytes, int size) : MemoryStream(bytes)
    {
        private readonly int _size = size;

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, _size));
    }
}
