using Cpts.Rules.Reports.Writing;

namespace Cpts.Rules.Reports.Tests.Writing;

public class PlainTextTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("174\u202F793\u00A0€", 9)]
    [InlineData("RéSO", 4)]
    [InlineData("Re\u0301SO", 4)]
    [InlineData("😀", 2)]
    [InlineData("a\u200Bb", 2)]
    public void Width_counts_what_is_seen(string text, int width) => Assert.Equal(width, PlainText.Width(text));

    [Theory]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("one two three", 8, "one two|three")]
    [InlineData("de 20\u202F000\u00A0€", 5, "de|20\u202F000\u00A0€")]
    [InlineData("unbreakable", 3, "unbreakable")]
    [InlineData("", 10, "")]
    public void Lines_break_at_ordinary_spaces_only(string text, int width, string lines) =>
        Assert.Equal(lines.Split('|'), PlainText.Wrap(text, width));

    [Theory]
    [InlineData("a\u001B[31mb", "a\uFFFD[31mb")]
    [InlineData("a\r\nb\tc", "a\uFFFD\uFFFDb\uFFFDc")]
    [InlineData("a\u202Eb\u2066c\u2028d", "a\uFFFDb\uFFFDc\uFFFDd")]
    [InlineData("a\u0085b", "a\uFFFDb")]
    [InlineData("RéSO 20\u202F000\u00A0€ 😀", "RéSO 20\u202F000\u00A0€ 😀")]
    public void Characters_that_control_a_terminal_are_replaced(string text, string safe) => Assert.Equal(safe, PlainText.Safe(text));
}
