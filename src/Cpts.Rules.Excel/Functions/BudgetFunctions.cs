using Cpts.Rules.Excel.Results;

namespace Cpts.Rules.Excel.Functions;

/// <summary>How much a year, before any contract states its own amounts.</summary>
internal static class BudgetFunctions
{
    private static readonly Bilingual NotPublished = new(
        "Ce montant n’est pas publié : il est compris entre {0} et {1}. Demandez « min » ou « max ».",
        "This amount is not published: it lies between {0} and {1}. Ask for \"min\" or \"max\".");

    public static WorksheetFunction Amount { get; } = new("CPTS_BUDGET", "CPTS_ANNUAL_AMOUNT",
        new("Le montant annuel : fonctionnement et missions choisies, en euros.", "The annual amount: operating and the missions chosen, in euros."),
        ValueList.Of(
            Parameters.Population,
            Parameters.Missions,
            Parameters.Date,
            new Parameter("part", "part", new(
                "total (si rien n’est dit), fixe ou variable ; min ou max, seuls ou après la part, quand le montant n’est qu’une fourchette",
                "total (when nothing is said), fixed or variable; min or max, alone or after the part, where the amount is only a range"),
                IsOptional: true),
            Parameters.Readings),
        AmountOf);

    public static WorksheetFunction Lines { get; } = new("CPTS_BUDGET_DETAIL", "CPTS_BUDGET_LINES",
        new("Le budget annuel, ligne par ligne : un tableau.", "The annual budget, line by line: a table."),
        ValueList.Of(Parameters.Population, Parameters.Missions, Parameters.Date, Parameters.Readings),
        LinesOf);

    private static object? AmountOf(Call call)
    {
        var asked = AnnualBudget.Read(call, readings: 4);
        var choice = call.Word(3, Words.Amounts);
        return call.Answer(() => asked.Evaluate(call) is { } budget ? Wanted(call, choice, budget) : null);
    }

    private static object? Wanted(Call call, AmountChoice choice, AnnualBudget.Answer budget)
    {
        var amount = choice.Share switch
        {
            AmountShare.Fixed => budget.Fixed,
            AmountShare.Variable => budget.Variable,
            _ => budget.Total,
        };
        return choice.Of(amount) is { } known
            ? CellValue.Of(known)
            : call.Refuse(CellError.NotAvailable, NotPublished, amount.Min, amount.Max);
    }

    private static object? LinesOf(Call call)
    {
        var asked = AnnualBudget.Read(call, readings: 3);
        return call.Answer(() => asked.Evaluate(call) is { } budget ? TableOf(call, budget) : null);
    }

    private static object[,] TableOf(Call call, AnnualBudget.Answer budget)
    {
        var table = new Table(call.Language,
            new("Ligne", "line"), new("Nature", "kind"),
            new("Fixe min", "fixed min"), new("Fixe max", "fixed max"),
            new("Variable min", "variable min"), new("Variable max", "variable max"),
            new("Total min", "total min"), new("Total max", "total max"),
            new("Statut", "status"), new("Sources", "sources"), new("Hypothèse", "hypothesis"));
        var terms = Terms.In(call.Language);
        foreach (var line in budget.Lines)
        {
            AddRow(terms.Of(line.Line), terms.Of(line.Kind), line.Fixed, line.Variable, line.Total, terms.Of(line.Status), string.Join(", ", line.Sources), line.Hypothesis);
        }

        AddRow(terms.Total, CellValue.Blank, budget.Fixed, budget.Variable, budget.Total, CellValue.Blank, CellValue.Blank, budget.Lines.Any(line => line.Hypothesis));
        return table.ToArray();

        void AddRow(string name, string kind, EuroRange fixedPart, EuroRange variable, EuroRange total, string status, string sources, bool hypothesis) => table.Add(
            name, kind,
            CellValue.Of(fixedPart.Min), CellValue.Of(fixedPart.Max),
            CellValue.Of(variable.Min), CellValue.Of(variable.Max),
            CellValue.Of(total.Min), CellValue.Of(total.Max),
            status, sources, CellValue.Of(hypothesis));
    }
}
