using Cpts.Rules.Reports.Report.Drawings;
using Cpts.Rules.Reports.Report.Html;

namespace Cpts.Rules.Reports.Report.Chapters;

/// <summary>The annual amounts: a bar for each line, and the same amounts in a table with the sources of each figure.</summary>
internal sealed class BudgetChapter(Budget budget, ContractFacts? contract) : IChapter
{
    private static readonly Bilingual Caption = new("Montants annuels, en euros", "Annual amounts, in euros");
    private static readonly Bilingual Line = new("Ligne", "Line");
    private static readonly Bilingual Status = new("Origine", "Origin");
    private static readonly Bilingual Origin = new("Sources", "Sources");
    private static readonly Bilingual CrisisNote = new(
        "Crise sanitaire : fixe, la première rédaction du plan (ses mises à jour annuelles valent la moitié) ; variable, seulement l’année d’une crise reconnue par l’ARS.",
        "Health crisis: fixed, the first drafting of the plan (its yearly updates are worth half); variable, only in a year of a crisis recognised by the ARS.");

    private readonly Budget _budget = budget;
    private readonly ContractFacts? _contract = contract;

    public string Id => "budget";

    public Bilingual Title { get; } = new("Budget annuel", "Annual budget");

    public bool IsEmpty => false;

    private MissionSet? Contract => _contract is null ? null : _contract.MissionSet();

    public void Write(ReportPage page)
    {
        new BudgetBars(_budget, Contract, page.Wording).Write(page);
        WriteTable(page);
        page.Paragraph(Legend(page), "remark");
        if (_budget.Lines.Any(line => line.Line == Rules.Line.HealthCrisis))
        {
            page.Paragraph(page.Say(CrisisNote), "remark");
        }
    }

    private void WriteTable(ReportPage page) => HtmlTable.Write(
        page,
        "budget-table",
        Caption,
        BudgetListing.Of(_budget, Contract ?? MissionSet.Empty),
        ("line", null, Line),
        ("fixed", "amount", null),
        ("variable", "amount variable", null),
        ("total", "amount variable", null),
        ("origin", null, Status),
        ("cited", null, Origin));

    private string Legend(ReportPage page)
    {
        var meanings = _budget.Lines.Select(line => line.Status).Distinct().Order()
            .Select(status => $"{AmountStatuses.Words[status].Mark}\u00A0{page.Say(AmountStatuses.Words[status].Name)}");
        var hypothesis = _budget.Lines.Any(line => line.Hypothesis) ? [$"{Marks.Hypothesis}\u00A0{page.Say(Marks.HypothesisMeaning)}"] : Array.Empty<string>();
        return string.Join(" · ", meanings.Concat(hypothesis));
    }
}
