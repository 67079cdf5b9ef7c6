using Cpts.Rules.Tool.Comparing;
using Cpts.Rules.Tool.Pages.Comparisons;
using Cpts.Rules.Tool.Report.Html;
using Cpts.Rules.Tool.Writing;

namespace Cpts.Rules.Tool.Report.Chapters;

/// <summary>What changes since an earlier file, or under what is supposed: the same words as those of <c>compare</c>.</summary>
internal sealed class ComparisonChapter(Comparison comparison) : IChapter
{
    private readonly Comparison _comparison = comparison;

    public string Id => "comparison";

    public Bilingual Title { get; } = new("Ce qui change", "What changes");

    public bool IsEmpty => false;

    public void Write(ReportWriter page)
    {
        var content = ComparisonPage.Of(_comparison, page.Wording);
        foreach (var line in content.Summary)
        {
            page.Markup.Open("p");
            page.Cell(line with { Text = ShortText.Of(line.Text, ShortText.LongestMessage) });
            page.Markup.Close();
        }

        HtmlBlocks.Write(page, content.Sections, Id);
    }
}
