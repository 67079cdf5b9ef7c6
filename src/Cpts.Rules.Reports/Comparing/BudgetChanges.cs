namespace Cpts.Rules.Reports.Comparing;

/// <summary>What differs in the annual amounts.</summary>
internal static class BudgetChanges
{
    private static readonly Bilingual Fixed = new("{0}, part fixe", "{0}, fixed part");
    private static readonly Bilingual Variable = new("{0}, part variable", "{0}, variable part");
    private static readonly Bilingual Total = new("{0}", "{0}");
    private static readonly Bilingual Kind = new("{0}, sorte de ligne", "{0}, kind of line");
    private static readonly Bilingual Status = new("{0}, provenance", "{0}, basis");
    private static readonly Bilingual Core = new("Fonctionnement et missions socles", "Operating and core missions");
    private static readonly Bilingual Maximum = new("Fonctionnement et toutes les missions", "Operating and all missions");
    private static readonly Bilingual Chosen = new("Fonctionnement et missions du contrat", "Operating and missions of the contract");

    public static void Add(ChangeList changes, BothSides<Budget> budgets)
    {
        const ChangeGroup Group = ChangeGroup.Budget;
        foreach (var (line, sides) in budgets.SelectMany(budget => budget.Lines).By(line => line.Line))
        {
            var id = "budget/lines/" + line.Id();
            changes.Amount(Group, id + "/total", Name(Total, line), sides.Select(side => side.Total));
            changes.Amount(Group, id + "/fixed", Name(Fixed, line), sides.Select(side => side.Fixed));
            changes.Amount(Group, id + "/variable", Name(Variable, line), sides.Select(side => side.Variable));
            changes.Name(Group, id + "/kind", Name(Kind, line), sides.Select(side => side.Kind), LineKinds.Words);
            changes.Word(Group, id + "/status", Name(Status, line), sides.Select(side => AmountStatuses.Words[side.Status]).Select(term => (term.Id, term.Short)));
        }

        changes.Amount(Group, "budget/core", Core, budgets.Select(budget => budget.Core));
        changes.Amount(Group, "budget/maximum", Maximum, budgets.Select(budget => budget.Maximum));
        changes.Amount(Group, "budget/chosen", Chosen, budgets.SelectSome(budget => budget.Chosen));
    }

    private static Bilingual Name(Bilingual template, Line line) => Filled.Of(template, line);
}
