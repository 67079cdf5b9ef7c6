using Cpts.Rules.Reports.Report.Drawings;
using Cpts.Rules.Reports.Report.Figures;

namespace Cpts.Rules.Reports.Report.Chapters;

/// <summary>The cash of the community over the contract.</summary>
internal sealed class CashChapter(Answers answers, LocalDate asOf) : IChapter
{
    private static readonly Bilingual SoFar = new("Versé au {0} : {1}. À venir : {2}.", "Paid by {0}: {1}. To come: {2}.");

    private readonly Answers _answers = answers;
    private readonly IReadOnlyList<CashPoint> _points = CashCourse.Of(answers.Payments, answers.Years);
    private readonly LocalDate _asOf = asOf;

    public string Id => "cash";

    public Bilingual Title { get; } = new("Trésorerie", "Cash");

    public bool IsEmpty => _points.Count == 0;

    public void Write(ReportPage page)
    {
        new CashCurve(_points, _asOf, page.Wording).Write(page.Markup);
        var cash = CashFlow.Of(_answers.Payments, _answers.Years, _asOf);
        page.Paragraph(page.Say(SoFar, _asOf, cash.Received, cash.ToCome), "variable");
        page.SourceLine(Sources.S04, Sources.S08);
    }
}
