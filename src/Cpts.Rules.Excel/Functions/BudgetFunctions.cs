using Cpts.Rules.Excel.Results;
using Cpts.Rules.Reports.Sections;

namespace Cpts.Rules.Excel.Functions;

/// <summary>The annual amounts, before any contract states its own.</summary>
internal static class BudgetFunctions
{
    private static readonly Bilingual Total = new("Total", "total");

    private static readonly string[] Amounts = ["fixed", "variable", "total"];

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
                "total (by default), fixed or variable; min or max, alone or after the part, where the amount is only a range"),
                IsOptional: true),
            Parameters.Readings,
            Parameters.Members,
            Parameters.AgreementFiles),
        AmountOf);

    public static WorksheetFunction Lines { get; } = new("CPTS_BUDGET_DETAIL", "CPTS_BUDGET_LINES",
        new("Le budget annuel, ligne par ligne : un tableau.", "The annual budget, line by line: a table."),
        ValueList.Of(Parameters.Population, Parameters.Missions, Parameters.Date, Parameters.Readings, Parameters.Members, Parameters.AgreementFiles),
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

    private static object[,] TableOf(Call call, AnnualBudget.Answer budget) => Table.Of(
        call.Language,
        BudgetListing.Of(
            budget.Lines,
            new Item("total", Total)
            {
                ["line"] = Total,
                ["fixed"] = budget.Fixed,
                ["variable"] = budget.Variable,
                ["total"] = budget.Total,
                ["hypothesis"] = Datum.Of(budget.Lines.Any(line => line.Hypothesis), default, default),
            }),
        Amounts,
        "line", "kind", "fixed", "variable", "total", "status", "sources", "hypothesis");
}
