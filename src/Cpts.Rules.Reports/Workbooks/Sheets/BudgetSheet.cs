namespace Cpts.Rules.Reports.Workbooks.Sheets;

/// <summary>The annual budget, line by line, with its sums: a known sum can be narrower than the sum of its lines.</summary>
internal static class BudgetSheet
{
    private static readonly Bilingual Name = new("Budget", "Budget");
    private static readonly Bilingual Title = new("Budget annuel", "Annual budget");
    private static readonly Bilingual Note = new("Une somme peut être mieux connue que ses lignes : les totaux sont ceux du moteur.", "A sum can be better known than its lines: the totals are those of the engine.");
    private static readonly Bilingual Sum = new("Somme", "Sum");

    private static readonly string[] Parts = ["fixed", "variable", "total"];

    private static readonly Bilingual[] Heads =
    [
        new("Ligne", "Line"), new("Nature", "Kind"), new("Fixe min", "Fixed min"), new("Fixe max", "Fixed max"), new("Variable min", "Variable min"), new("Variable max", "Variable max"),
        new("Total min", "Total min"), new("Total max", "Total max"), new("D’où vient le montant", "Where the amount comes from"), new("Sources", "Sources"),
    ];

    public static Sheet Of(Answers answers, Wording wording)
    {
        var sheet = new Sheet(wording.Text(Name), 44, 14, 14, 14, 14, 14, 14, 14, 26, 30);
        sheet.Add(new SheetCell(wording.Text(Title), Look.Title));
        sheet.Add(new SheetCell(wording.Text(Note), Look.Note));
        sheet.Heads(SheetCell.Heads(wording, Heads));
        foreach (var item in BudgetListing.Of(answers.Budget).Items)
        {
            var isSum = item.Kind == RowKind.Total;
            sheet.Add(
            [
                new SheetCell(wording.Text(item.Name), isSum ? Look.Total : Look.Plain),
                isSum ? new SheetCell(wording.Text(Sum), Look.Total) : Said(item["kind"], wording),
                .. Parts.SelectMany(field => Ends(item[field], isSum ? Look.TotalEuros : Look.Euros)),
                isSum ? new SheetCell(null, Look.Total) : Said(item["status"], wording),
                new SheetCell(SourceNames.Listed(item["sources"].Sources ?? [], wording.Language), isSum ? Look.Total : Look.Plain),
            ]);
        }

        return sheet;
    }

    private static SheetCell[] Ends(Datum datum, Look look) => datum.Value is Value.Amount amount
        ? [new(amount.Range.Min.ToDecimal(), look), new(amount.Range.Max.ToDecimal(), look)]
        : [new(null, look), new(null, look)];

    private static SheetCell Said(Datum datum, Wording wording) => datum.Value is Value.Word word ? wording.Text(datum.Note ?? word.Text) : null;
}
