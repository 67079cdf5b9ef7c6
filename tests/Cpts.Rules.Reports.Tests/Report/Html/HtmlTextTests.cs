using System.Text;
using Cpts.Rules.Reports.Report.Html;

namespace Cpts.Rules.Reports.Tests.Report.Html;

public class HtmlTextTests
{
    [Theory]
    [InlineData("<script>alert(\"1\" & '2')</script>", "&lt;script&gt;alert(&quot;1&quot; &amp; '2')&lt;/script&gt;")]
    [InlineData("&lt;", "&amp;lt;")]
    [InlineData("L’été à Saint-Étienne, 437\u202F500\u00A0€", "L’été à Saint-Étienne, 437\u202F500\u00A0€")]
    [InlineData("مجتمع 😀", "مجتمع 😀")]
    public void Markup_characters_become_text_and_all_others_stay(string text, string expected) => Assert.Equal(expected, Escaped(text));

    [Theory]
    [InlineData("a\0b")]
    [InlineData("a\nb")]
    [InlineData("a\u001Bb")]
    [InlineData("a\u0085b")]
    [InlineData("a\u2028b")]
    [InlineData("a\u202Eb")]
    [InlineData("a\u2066b")]
    [InlineData("a\uFFFEb")]
    public void Control_and_direction_characters_are_replaced(string text) => Assert.Equal("a\uFFFDb", Escaped(text));

    [Fact]
    public void A_lone_surrogate_is_replaced() => Assert.Equal("a\uFFFDb", Escaped("a" + '\uD83D' + "b"));

    private static string Escaped(string text)
    {
        var output = new StringBuilder();
        HtmlText.Append(output, text);
        return output.ToString();
    }
}
