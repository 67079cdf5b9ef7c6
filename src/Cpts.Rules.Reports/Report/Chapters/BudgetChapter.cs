using Cpts.Rules.Reports.Report.Drawings;
using Cpts.Rules.Reports.Report.Html;

namespace Cpts.Rules.Reports.Report.Chapters;

/// <summary>The annual amounts: a bar for each line, and the same in a table with what each figure rests on.</summary>
internal sealed class BudgetChapter(Budget budget, ContractFacts? contract) : IChapter
{
    private static readonly Bilingual Caption = new("Montants annuels, en euros", "Annual amounts, in euros");
    private static readonly Bilingual Line = new("Ligne", "Line");
    private static readonly Bilingual Fixed = new("Fixe", "Fixed");
    private static readonly Bilingual Variable = new("Variable", "Variable");
    private static readonly Bilingual Total = new("Total", "Total");
    private static readonly Bilingual Status = new("Origine", "Origin");
    private static readonly Bilingual Origin = new("Sources", "Sources");
    private static readonly Bilingual Core = new("Fonctionnement et missions socles", "Operating and core missions");
    private static readonly Bilingual Maximum = new("Fonctionnement et toutes les missions", "Operating and all missions");
    private static readonly Bilingual Chosen = new("Fonctionnement et missions du contrat", "Operating and missions of the contract");
    private static readonly Bilingual CrisisNote = new(
        "Crise sanitaire : fixe, la première rédaction du plan (ses mises à jour annuelles valent la moitié) ; variable, seulement l’année d’une crise reconnue par l’ARS.",
        "Health crisis: fixed, the first drafting of the plan (its yearly updates are worth half); variable, only in a year of a crisis recognised by the ARS.");

    private readonly Budget _budget = budget;
    private readonly ContractFacts? _contract = contract;

    public string Id => "budget";

    public Bilingual Title { get; } = new("Budget annuel", "Annual budget");

    public bool IsEmpty => false;

    public void Write(ReportPage page)
    {
        new BudgetBars(_budget, _contract is null ? null : MissionSet.Of([.. _contract.Missions.Select(mission => mission.Mission)]), page.Wording).Write(page.Markup);
        WriteTable(page);
        page.Paragraph(Legend(page), "remark");
        if (_budget.Lines.Any(line => line.Line == Rules.Line.HealthCrisis))
        {
            page.Paragraph(page.Say(CrisisNote), "remark");
        }
    }

    private void WriteTable(ReportPage page)
    {
        var money = new Pages.Money(page.Wording, [.. _budget.Lines.SelectMany(Amounts), _budget.Core, _budget.Maximum, _budget.Chosen ?? EuroRange.Zero]);
        using var table = new HtmlTable(
            page,
            "budget-table",
            page.Say(Caption),
            new(page.Say(Line)),
            new(page.Say(Fixed), "amount"),
            new(page.Say(Variable), "amount variable"),
            new(page.Say(Total), "amount variable"),
            new(page.Say(Status)),
            new(page.Say(Origin)));
        foreach (var line in _budget.Lines)
        {
            table.Row(
                null,
                page.Wording.Name(line.Line),
                money.Cell(line.Fixed),
                money.Cell(line.Variable),
                money.Cell(line.Total),
                $"{AmountStatuses.Words[line.Status].Mark}\u00A0{page.Say(Word(line.Status))}{(line.Hypothesis ? " " + Marks.Hypothesis : "")}",
                new HtmlCell("", line.Sources));
        }

        Sum(Core, _budget.Core, line => line.Kind != LineKind.Optional);
        Sum(Maximum, _budget.Maximum, _ => true);
        if (_budget.Chosen is { } chosen)
        {
            Sum(Chosen, chosen, line => line.Line.Mission() is not { } mission || _contract!.Missions.Any(one => one.Mission == mission));
        }

        void Sum(Bilingual name, EuroRange amount, Func<BudgetLine, bool> isIn) => table.Row(
            "sum",
            page.Say(name),
            "",
            "",
            money.Cell(amount),
            "",
            new HtmlCell("", _budget.Lines.Where(isIn).SelectMany(line => line.Sources).Distinct().OrderBy(source => source.Id, StringComparer.Ordinal)));
    }

    private string Legend(ReportPage page)
    {
        var meanings = _budget.Lines.Select(line => line.Status).Distinct().Order()
            .Select(status => $"{AmountStatuses.Words[status].Mark}\u00A0{page.Say(AmountStatuses.Words[status].Name)}");
        var hypothesis = _budget.Lines.Any(line => line.Hypothesis) ? [$"{Marks.Hypothesis}\u00A0{page.Say(Marks.HypothesisMeaning)}"] : Array.Empty<string>();
        return string.Join(" · ", meanings.Concat(hypothesis));
    }

    private static EuroRange[] Amounts(BudgetLine line) => [line.Fixed, line.Variable, line.Total];

    private static Bilingual Word(AmountStatus status) => status switch
    {
        AmountStatus.Stated => new("énoncé", "stated"),
        AmountStatus.Transcribed => new("relevé", "transcribed"),
        AmountStatus.Derived => new("déduit", "derived"),
        AmountStatus.Bounded => new("borné", "bounded"),
        AmountStatus.Contract => new("du contrat", "of the contract"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a defined status."),
    };
}
