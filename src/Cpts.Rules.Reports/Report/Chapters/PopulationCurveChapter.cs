using Cpts.Rules.Reports.Comparing;
using Cpts.Rules.Reports.Pages.Comparisons;
using Cpts.Rules.Reports.Report.Drawings;
using Cpts.Rules.Reports.Report.Html;

namespace Cpts.Rules.Reports.Report.Chapters;

/// <summary>The annual amounts by population, with the jumps at the thresholds.</summary>
internal sealed class PopulationCurveChapter(PopulationCurve curve, Evaluation own, Supposition supposition) : IChapter
{
    private readonly PopulationCurve _curve = curve;
    private readonly Evaluation _own = own;
    private readonly Supposition _supposition = supposition;

    public string Id => "population";

    public Bilingual Title { get; } = new("Budget annuel selon la population", "Annual budget by population");

    public bool IsEmpty => _own.Answers is null;

    public void Write(ReportPage page)
    {
        new PopulationCurveDrawing(_curve, _own.Answers!.Territory.Population, page.Wording).Write(page);
        if (SideText.Suppositions(_supposition, page.Wording) is { Length: > 0 } supposed)
        {
            page.Paragraph(supposed);
        }

        HtmlBlocks.Write(page, CurvePage.Of(_curve, _own, _supposition, page.Wording).Sections, Id);
        page.SourceLine(Sources.S06, Sources.S14, Sources.D1);
    }
}
