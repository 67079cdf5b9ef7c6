using Cpts.Rules.Reports.Report.Html;

namespace Cpts.Rules.Reports.Tests.Report.Html;

public class MarkupTests
{
    [Fact]
    public void Blocks_are_on_lines_of_their_own_and_inline_elements_are_not()
    {
        var markup = new Markup();
        markup.Open("ul").Open("li").Text("see ").Leaf("a", "S07", ("href", "#S07")).Text(".").Close().Close();

        Assert.Equal("<ul>\n<li>see <a href=\"#S07\">S07</a>.</li>\n</ul>", markup.ToString());
    }

    [Fact]
    public void Attributes_are_escaped_and_those_without_a_value_left_out()
    {
        var markup = new Markup();
        markup.Empty("input", ("title", "a \"b\" <c>"), ("class", null), ("checked", ""));

        Assert.Equal("<input title=\"a &quot;b&quot; &lt;c&gt;\" checked=\"\"/>", markup.ToString());
    }

    [Fact]
    public void A_page_with_an_open_element_is_refused()
    {
        var markup = new Markup();
        markup.Open("p").Text("a");

        Assert.Throws<InvalidOperationException>(markup.ToString);
    }
}
