using System.Text;
using Cpts.Rules.Reports.Calendar;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Cpts.Rules.Reports.Tests.Calendar;

public class ContentLinesTests
{
    [Fact]
    public void A_line_of_75_octets_is_not_folded() => Assert.Equal("N:" + new string('a', 73) + "\r\n", Written("N", new string('a', 73)));

    [Fact]
    public void A_line_of_76_octets_is_folded_after_75() =>
        Assert.Equal("N:" + new string('a', 73) + "\r\n a\r\n", Written("N", new string('a', 74)));

    [Fact]
    public void The_blank_that_folds_counts_among_the_75_octets() =>
        Assert.Equal("N:" + new string('a', 73) + "\r\n " + new string('b', 74) + "\r\n c\r\n", Written("N", new string('a', 73) + new string('b', 74) + "c"));

    [Theory]
    [InlineData("\\n")]
    [InlineData("\\,")]
    [InlineData("\\\\")]
    public void A_fold_never_falls_inside_an_escape(string escape)
    {
        for (var blank = 0; blank < 5; blank++)
        {
            var written = Written("N", new string('a', 69 + blank) + escape + "b");

            Assert.Contains(escape, written, StringComparison.Ordinal);
            Assert.All(written.Split("\r\n"), line => Assert.InRange(line.Length, 0, 75));
        }
    }

    [Theory]
    [InlineData("é", 2)]
    [InlineData("€", 3)]
    [InlineData("🏥", 4)]
    public void A_fold_never_falls_inside_a_character(string letter, int octets)
    {
        for (var blank = 0; blank < 5; blank++)
        {
            var lines = Written("N", new string('a', 70 + blank) + letter + letter).Split("\r\n");

            Assert.All(lines, line => Assert.True(Encoding.UTF8.GetByteCount(line) <= ContentLines.MostOctets));
            Assert.Equal(octets * 2, Encoding.UTF8.GetByteCount(string.Concat(lines.Select(line => line.TrimStart(' '))).Replace("a", "", StringComparison.Ordinal)[2..]));
        }
    }

    [Property(Arbitrary = [typeof(Texts)], MaxTest = 500, EndSize = 300)]
    public bool Unfolding_any_line_gives_the_text_back_and_no_line_is_longer_than_75_octets(string text)
    {
        var written = Written("SUMMARY", text);
        return written.EndsWith("\r\n", StringComparison.Ordinal)
            && string.Equals(written.Replace("\r\n ", "", StringComparison.Ordinal), $"SUMMARY:{text}\r\n", StringComparison.Ordinal)
            && written.Split("\r\n").All(line => Encoding.UTF8.GetByteCount(line) <= ContentLines.MostOctets);
    }

    private static string Written(string name, string value)
    {
        using var output = new MemoryStream();
        new ContentLines(output).Write(name, value);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output.ToArray());
    }

    private static class Texts
    {
        public static Arbitrary<string> OfAnyWidth() =>
            Gen.Elements("a", ",", "é", "œ", "€", "’", "\u00A0", "\u202F", "日", "🏥", "e\u0301").ListOf().Select(letters => string.Concat(letters)).ToArbitrary();
    }
}
