using Cpts.Rules.Law;
using Cpts.Rules.Scenarios;
using Cpts.Rules.Tool.Report.Drawings;
using Cpts.Rules.Tool.Report.Figures;
using NodaTime;

namespace Cpts.Rules.Tool.Report.Chapters;

/// <summary>The cash of the community over the contract.</summary>
internal sealed class CashChapter(Answers answers, LocalDate asOf) : IChapter
{
    private static readonly Bilingual SoFar = new(
        "Versé au {0} : {1} garantis, au plus {2}.",
        "Paid by {0}: {1} guaranteed, at most {2}.");

    private static readonly Bilingual SoFarExactly = new("Versé au {0} : {1}.", "Paid by {0}: {1}.");

    private readonly IReadOnlyList<CashPoint> _points = CashCourse.Of(answers.Payments, answers.Years);
    private readonly LocalDate _asOf = asOf;

    public string Id => "cash";

    public Bilingual Title { get; } = new("Trésorerie", "Cash");

    public bool IsEmpty => _points.Count == 0;

    public void Write(ReportWriter page)
    {
        new CashCurve(_points, _asOf, page.Wording).Write(page.Markup);
        var paid = _points.LastOrDefault(point => point.On <= _asOf).Shares;
        page.Paragraph(paid.Whole == paid.Guaranteed
            ? page.Say(SoFarExactly, _asOf, paid.Guaranteed)
            : page.Say(SoFar, _asOf, paid.Guaranteed, paid.Whole));
        page.SourceLine(Sources.S04, Sources.S08);
    }
}
