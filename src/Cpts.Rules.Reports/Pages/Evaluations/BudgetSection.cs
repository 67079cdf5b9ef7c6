namespace Cpts.Rules.Reports.Pages.Evaluations;

/// <summary>The annual amounts, line by line, with what they rest on.</summary>
internal static class BudgetSection
{
    private static readonly Bilingual Title = new("Budget annuel, en euros", "Annual budget, in euros");
    private static readonly Bilingual Fixed = new("Fixe", "Fixed");
    private static readonly Bilingual Variable = new("Variable", "Variable");
    private static readonly Bilingual Total = new("Total", "Total");
    private static readonly Bilingual Sources = new("Sources", "Sources");
    private static readonly Bilingual CoreMissions = new("Missions socles", "Core missions");
    private static readonly Bilingual OptionalMissions = new("Missions optionnelles", "Optional missions");
    private static readonly Bilingual Core = new("Fonctionnement et missions socles", "Operating and core missions");
    private static readonly Bilingual Maximum = new("Fonctionnement et toutes les missions", "Operating and all missions");
    private static readonly Bilingual Chosen = new("Fonctionnement et missions du contrat", "Operating and missions of the contract");

    public static Section Of(Budget budget, Wording wording)
    {
        var money = new Money(wording, [.. budget.Lines.SelectMany(Amounts), budget.Core, budget.Maximum, budget.Chosen ?? EuroRange.Zero]);
        var rows = new List<Row>();
        foreach (var line in budget.Lines)
        {
            if (line.Kind != LineKind.Operating && (rows.Count == 1 || KindBefore(budget, line) != line.Kind))
            {
                rows.Add(Row.Group(wording.Text(line.Kind == LineKind.Core ? CoreMissions : OptionalMissions)));
            }

            rows.Add(Row.Of(
                wording.Name(line.Line),
                money.Cell(line.Fixed),
                money.Cell(line.Variable),
                money.Cell(line.Total),
                Marks.Of(line.Status) + (line.Hypothesis ? Marks.Hypothesis : ""),
                string.Join(' ', line.Sources)));
        }

        rows.Add(Sum(Core, budget.Core));
        rows.Add(Sum(Maximum, budget.Maximum));
        if (budget.Chosen is { } chosen)
        {
            rows.Add(Sum(Chosen, chosen));
        }

        return new Section(wording.Text(Title), new Table(
            [new(""), new(wording.Text(Fixed), Side.Right), new(wording.Text(Variable), Side.Right), new(wording.Text(Total), Side.Right), new(""), new(wording.Text(Sources))],
            rows));

        Row Sum(Bilingual name, EuroRange amount) => Row.Total(wording.Text(name), "", "", money.Cell(amount), "", "");
    }

    private static EuroRange[] Amounts(BudgetLine line) => [line.Fixed, line.Variable, line.Total];

    private static LineKind? KindBefore(Budget budget, BudgetLine line)
    {
        LineKind? kind = null;
        foreach (var other in budget.Lines)
        {
            if (ReferenceEquals(other, line))
            {
                break;
            }

            kind = other.Kind;
        }

        return kind;
    }
}
