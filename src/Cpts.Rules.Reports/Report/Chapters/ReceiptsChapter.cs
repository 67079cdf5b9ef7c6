using Cpts.Rules.Reports.Report.Html;

namespace Cpts.Rules.Reports.Report.Chapters;

/// <summary>What was received compared with what was expected, by date and in total.</summary>
internal sealed class ReceiptsChapter(Answers answers, Scenario scenario, LocalDate asOf) : IChapter
{
    private static readonly Bilingual Caption = new("Attendu et reçu par date, en euros", "Expected and received by date, in euros");

    public string Id => "receipts";

    public Bilingual Title { get; } = new("Attendu et reçu", "Expected and received");

    public bool IsEmpty => answers.Reconciliation is null;

    public void Write(ReportPage page)
    {
        page.Paragraph(page.Say(ReceiptsListing.Owed(answers.Reconciliation!, asOf)), "stand");
        HtmlTable.Write(page, "receipts-table", Caption, ReceiptsListing.Of(scenario, answers, asOf), ("on", "date", null), ("expected", "amount", null), ("received", "amount", null), ("balance", "amount", null), ("note", null, null));
    }
}
