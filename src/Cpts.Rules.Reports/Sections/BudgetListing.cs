namespace Cpts.Rules.Reports.Sections;

/// <summary>The annual budget, line by line and in total.</summary>
internal static class BudgetListing
{
    private static readonly Bilingual CoreMissions = new("Missions socles", "Core missions");
    private static readonly Bilingual OptionalMissions = new("Missions optionnelles", "Optional missions");
    private static readonly Bilingual Core = new("Fonctionnement et missions socles", "Operating and core missions");
    private static readonly Bilingual Maximum = new("Fonctionnement et toutes les missions", "Operating and all missions");
    private static readonly Bilingual Chosen = new("Fonctionnement et missions du contrat", "Operating and missions of the contract");

    private static readonly Field[] Fields =
    [
        new("line", new("", "")) { Word = new("ligne", "line") },
        Field.Amount("fixed", new("Fixe", "Fixed")) with { Change = new("{0}, part fixe", "{0}, fixed part"), ChangeOrder = 1, Word = new("fixe", "fixed"), HasRow = true },
        Field.Amount("variable", new("Variable", "Variable")) with { Change = new("{0}, part variable", "{0}, variable part"), ChangeOrder = 1, Word = new("variable", "variable"), HasRow = true },
        Field.Amount("total", new("Total", "Total")) with { Change = new("{0}", "{0}"), Word = new("total", "total"), HasRow = true },
        new("mark", new("", "")),
        new("sources", new("Sources", "Sources")) { Word = new("sources", "sources") },
        new("kind") { Change = new("{0}, sorte de ligne", "{0}, kind of line"), ChangeOrder = 2, Word = new("nature", "kind") },
        new("status") { Change = new("{0}, provenance", "{0}, basis"), ChangeOrder = 2, Word = new("statut", "status") },
        new("origin"),
        new("cited"),
        new("hypothesis") { Word = new("hypothèse", "hypothesis") },
    ];

    /// <summary>The lines of a budget and its sums; no items without a budget.</summary>
    /// <param name="budget">The budget.</param>
    /// <param name="contract">The missions of the contract, for the sources of their sum.</param>
    public static Listing Of(Budget? budget, MissionSet contract = default) => new(
        "budget",
        new("Budget annuel, en euros", "Annual budget, in euros"),
        Fields,
        budget is null ? [] : [.. Lines(budget.Lines), .. Sums(budget, contract)]);

    /// <summary>Some lines of a budget and their sum.</summary>
    public static Listing Of(IReadOnlyList<BudgetLine> lines, Item sum) => new("budget", default, Fields, [.. Lines(lines), sum]);

    private static IEnumerable<Item> Lines(IReadOnlyList<BudgetLine> lines) => lines.Select((line, i) => new Item("budget/lines/" + line.Line.Id(), Rules.Lines.Words[line.Line].Name)
    {
        Rank = Ranks.Of(line.Line),
        Group = line.Kind == LineKind.Operating || (i > 1 && lines[i - 1].Kind == line.Kind) ? null : line.Kind == LineKind.Core ? CoreMissions : OptionalMissions,
        Word = ShortWords.Of(Rules.Lines.Words[line.Line]),
        Note = ShortWords.Of(AmountStatuses.Words[line.Status]).And(line.Sources.Count == 0 ? "" : $" ({string.Join(", ", line.Sources)})"),
        ["line"] = Datum.Of(Rules.Lines.Words[line.Line]),
        ["fixed"] = line.Fixed,
        ["variable"] = line.Variable,
        ["total"] = line.Total,
        ["mark"] = AmountStatuses.Words[line.Status].Mark + (line.Hypothesis ? Marks.Hypothesis : ""),
        ["sources"] = line.Sources,
        ["origin"] = $"{AmountStatuses.Words[line.Status].Mark}\u00A0{{0}}{(line.Hypothesis ? "\u00A0" + Marks.Hypothesis : "")}".Both().With(AmountStatuses.Words[line.Status].Short),
        ["cited"] = line.Sources,
        ["kind"] = Datum.Of(LineKinds.Words[line.Kind]),
        ["status"] = Datum.Of(AmountStatuses.Words[line.Status].Id, AmountStatuses.Words[line.Status].Short) with { Note = ShortWords.Of(AmountStatuses.Words[line.Status]) },
        ["hypothesis"] = Datum.Of(line.Hypothesis, new("oui", "yes"), new("non", "no")),
    });

    private static IEnumerable<Item> Sums(Budget budget, MissionSet contract)
    {
        yield return Sum("core", Core, new("missions socles", "core"), budget.Core, budget.Lines.Where(line => line.Kind != LineKind.Optional));
        yield return Sum("maximum", Maximum, new("toutes les missions", "maximum"), budget.Maximum, budget.Lines);
        if (budget.Chosen is { } chosen)
        {
            yield return Sum("chosen", Chosen, new("missions du contrat", "chosen"), chosen, budget.Lines.Where(line => line.Line.Mission() is not { } mission || contract.Contains(mission)));
        }
    }

    private static Item Sum(string id, Bilingual name, Bilingual word, EuroRange amount, IEnumerable<BudgetLine> lines) => new("budget/" + id, name)
    {
        Rank = Ranks.Last + id switch { "core" => "1", "maximum" => "2", _ => "3" },
        IsValue = true,
        Kind = RowKind.Total,
        Word = word,
        ["line"] = name,
        ["total"] = amount,
        ["cited"] = lines.SelectMany(line => line.Sources).Distinct().OrderBy(source => source.Id, StringComparer.Ordinal).ToValueList(),
    };
}
