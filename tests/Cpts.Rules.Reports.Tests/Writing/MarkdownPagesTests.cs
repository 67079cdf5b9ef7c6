using Cpts.Rules.Reports.Pages;
using Cpts.Rules.Reports.Writing;

namespace Cpts.Rules.Reports.Tests.Writing;

public class MarkdownPagesTests
{
    [Fact]
    public void Texts_of_files_are_shown_and_not_interpreted()
    {
        var page = new Page("<b>A|B</b> *x* _y_ `z` [l](u) \\ & \u001B", [], []);

        Assert.Equal("# \\<b\\>A\\|B\\</b\\> \\*x\\* \\_y\\_ \\`z\\` \\[l\\](u) \\\\ \\& \uFFFD\n", Text(page));
    }

    [Fact]
    public void Tables_have_aligned_columns_and_bold_totals()
    {
        var table = new Table([new("Line"), new("Amount", Side.Right)], [Row.Group("G"), Row.Of("a", new Cell("de 1", Tone.Plain, "à 2")), Row.Total("Sum", "2")]);

        Assert.Equal(
            """
            # T

            ## S

            | Line | Amount |
            | :-- | --: |
            | **G** |  |
            | a | de 1 à 2 |
            | **Sum** | **2** |

            """.ReplaceLineEndings("\n"),
            Text(new Page("T", [], [new Section("S", table)])));
    }

    private static string Text(Page page)
    {
        using var text = new StringWriter { NewLine = "\n" };
        new MarkdownPages(text).Write(page);
        return text.ToString();
    }
}
