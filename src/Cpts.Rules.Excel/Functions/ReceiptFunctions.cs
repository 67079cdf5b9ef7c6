using Cpts.Rules.Excel.Results;
using Cpts.Rules.Facts;
using Cpts.Rules.Payments;

namespace Cpts.Rules.Excel.Functions;

/// <summary>The money received, compared with the money due.</summary>
internal static class ReceiptFunctions
{
    public static WorksheetFunction Reconcile { get; } = new("CPTS_RAPPROCHEMENT", "CPTS_RECONCILIATION",
        new(
            "Ce qui a été reçu, comparé à ce qui était dû : un tableau d’une ligne ; un écart négatif dit qu’il manque une somme.",
            "What was received against what was due: a table of one row; a negative difference says that money is missing."),
        ValueList.Of(
            new Parameter("versements", "payments", new("le tableau de CPTS_ECHEANCIER, ou la plage qu’il remplit", "the table of CPTS_SCHEDULE, or the range that it fills")),
            new Parameter("recettes", "receipts", new("une plage : date, montant, note", "a range: date, amount, note")),
            Parameters.Date),
        ReconciliationOf);

    private static object? ReconciliationOf(Call call)
    {
        var payments = Payments(call);
        var receipts = Receipts(call);
        var asOf = call.Date(2);
        return call.Answer(() =>
        {
            var (expected, received, difference) = Reconciliation.Of(receipts, payments, asOf)!;
            var table = new Table(
                call.Language,
                new("Attendu min", "expected min"), new("Attendu max", "expected max"), new("Reçu", "received"), new("Écart min", "difference min"), new("Écart max", "difference max"));
            table.Add(CellValue.Of(expected.Min), CellValue.Of(expected.Max), CellValue.Of(received), CellValue.Of(difference.Min), CellValue.Of(difference.Max));
            return table.ToArray();
        });
    }

    /// <summary>The days and amounts of a schedule; its other columns are ignored.</summary>
    private static ValueList<Payment> Payments(Call call)
    {
        var payments = new List<Payment>();
        foreach (var row in RequiredRows(call, 0, new("Date", "on"), new("Ligne", "line"), new("Année", "year"), new("Nature", "kind"), new("Montant min", "min"), new("Montant max", "max"), new("Date fixée", "date is set"), new("Contrat", "contract")))
        {
            if (row.RequiredDate(0) is { } day && row.SignedAmount(4) is { } min && row.SignedAmount(5) is { } max)
            {
                payments.Add(new Payment(day, default, null, null, default, EuroRange.Between(Euros.Min(min, max), Euros.Max(min, max)), DateIsSet: true));
            }
        }

        return payments.ToValueList();
    }

    private static ValueList<Receipt> Receipts(Call call)
    {
        var receipts = new List<Receipt>();
        foreach (var row in RequiredRows(call, 1, new("Date", "date"), new("Montant", "amount"), new("Note", "note")))
        {
            if (row.RequiredDate(0) is { } day && row.RequiredAmount(1) is { } amount)
            {
                receipts.Add(new Receipt(day, amount));
            }
        }

        return receipts.ToValueList();
    }

    private static IReadOnlyList<Call.Row> RequiredRows(Call call, int index, params Bilingual[] columns)
    {
        var rows = call.Rows(index, columns);
        if (rows.Count == 0)
        {
            call.RequiredList(index);
        }

        return rows;
    }
}
