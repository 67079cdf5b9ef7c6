namespace Cpts.Rules.Reports.Workbooks.Sheets;

/// <summary>The payments, with cells for the money received.</summary>
internal sealed class ScheduleSheet
{
    private static readonly Bilingual Name = new("Échéancier", "Schedule");
    private static readonly Bilingual Title = new("Versements attendus", "Expected payments");
    private static readonly Bilingual Note = new(
        "Notez en jaune le jour et le montant reçus : l’écart se calcule. Un écart négatif : il manque une somme.",
        "Enter the day and the amount received in the yellow cells: the difference is calculated. A negative difference means that money is missing.");

    private static readonly Bilingual Sum = new("Total", "Total");
    private static readonly Bilingual Yes = new("oui", "yes");
    private static readonly Bilingual No = new("non", "no");

    private static readonly Bilingual[] Heads =
    [
        new("Date", "Date"), new("Contrat", "Contract"), new("Année", "Year"), new("Ligne", "Line"), new("Versement", "Payment"), new("Attendu min", "Expected min"), new("Attendu max", "Expected max"),
        new("Jour fixé", "Day is set"), new("Reçu le", "Received on"), new("Reçu", "Received"), new("Écart min", "Difference min"), new("Écart max", "Difference max"),
    ];

    private readonly int _first;
    private readonly int _last;

    public ScheduleSheet(Answers answers, Wording wording)
    {
        Sheet = new Sheet(wording.Text(Name), 12, 10, 8, 24, 22, 16, 16, 10, 12, 16, 16, 16);
        Sheet.Add(new SheetCell(wording.Text(Title), Look.Title));
        Sheet.Add(new SheetCell(wording.Text(Note), Look.Note));
        Sheet.Heads(SheetCell.Heads(wording, Heads));
        _first = Sheet.Next;
        foreach (var payment in answers.Payments)
        {
            var row = SpreadsheetPackage.Number(Sheet.Next);
            Sheet.Add(
                (LocalDate?)payment.On, payment.Contract, payment.Year, wording.Name(payment.Line), wording.Text(PaymentKinds.Words[payment.Kind].Name), (Euros?)payment.Amount.Min, (Euros?)payment.Amount.Max,
                wording.Text(payment.DateIsSet ? Yes : No), new SheetCell(null, Look.FillDate), new SheetCell(null, Look.FillEuros),
                SheetCell.Of($"IF(J{row}=\"\",\"\",ROUND(J{row}-G{row},2))", null), SheetCell.Of($"IF(J{row}=\"\",\"\",ROUND(J{row}-F{row},2))", null));
        }

        _last = Math.Max(_first, Sheet.Next - 1);
        var sums = answers.Payments.Aggregate(EuroRange.Zero, (sum, payment) => sum + payment.Amount);
        Sheet.Add(
            new SheetCell(wording.Text(Sum), Look.Total), new SheetCell(null, Look.Total), new SheetCell(null, Look.Total), new SheetCell(null, Look.Total), new SheetCell(null, Look.Total),
            SumOf('F', sums.Min), SumOf('G', sums.Max), new SheetCell(null, Look.Total), new SheetCell(null, Look.Total), SumOf('J', Euros.Zero), new SheetCell(null, Look.Total), new SheetCell(null, Look.Total));
    }

    public Sheet Sheet { get; }

    /// <summary>The cells of a column, for formulas in another sheet.</summary>
    public string Column(char column) => Sheet.At($"${column}${_first}:${column}${_last}");

    private SheetCell SumOf(char column, Euros sum) => SheetCell.Of($"ROUND(SUM({column}{_first}:{column}{_last}),2)", sum.ToDecimal(), Look.TotalEuros);
}
