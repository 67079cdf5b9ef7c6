using Cpts.Rules.Reports.Comparing;
using Cpts.Rules.Reports.Pages.Comparisons;
using Cpts.Rules.Reports.Report.Html;

namespace Cpts.Rules.Reports.Report.Chapters;

/// <summary>What changes since an earlier file, or under a supposition, in the same words as <c>compare</c>.</summary>
internal sealed class ComparisonChapter(Comparison comparison) : IChapter
{
    private readonly Comparison _comparison = comparison;

    public string Id => "comparison";

    public Bilingual Title { get; } = new("Ce qui change", "What changes");

    public bool IsEmpty => false;

    public void Write(ReportPage page)
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
