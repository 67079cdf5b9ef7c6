using Cpts.Rules.Reports.Report.Drawings;

namespace Cpts.Rules.Reports.Report.Chapters;

/// <summary>The cash flow of the community over the contract.</summary>
internal sealed class CashChapter(Answers answers, LocalDate asOf) : IChapter
{
    private static readonly Bilingual SoFar = new("Attendu jusqu’au {0} : {1}. À venir ensuite : {2}.", "Expected by {0}: {1}. To come after it: {2}.");

    private readonly CashFlow _cash = CashFlow.Of(answers.Payments, answers.Years, asOf);
    private readonly LocalDate _asOf = asOf;

    public string Id => "cash";

    public Bilingual Title { get; } = new("Trésorerie attendue", "Expected cash");

    public bool IsEmpty => _cash.Days.Count == 0;

    public void Write(ReportPage page)
    {
        new CashCurve(_cash.Days, _asOf, page.Wording).Write(page);
        page.Paragraph(page.Say(SoFar, _asOf, _cash.Received, _cash.ToCome), "variable");
        page.SourceLine(Sources.S04, Sources.S08);
    }
}
