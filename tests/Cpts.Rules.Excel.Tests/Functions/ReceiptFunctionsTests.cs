namespace Cpts.Rules.Excel.Tests.Functions;

public sealed class ReceiptFunctionsTests
{
    private static readonly object?[,] Receipts = Sheet.Rows(["Date", "Montant"], ["2022-01-15", 74_000d], [44_629d, 50_000d]);

    [Fact]
    public void Payments_count_before_the_date_and_receipts_up_to_it()
    {
        Assert.Equal([["Attendu min", "Attendu max", "Reçu", "Écart min", "Écart max"], [75_000d, 75_000d, 74_000d, -1_000d, -1_000d]], Sheet.Table(Sheet.AddIn().CPTS_RAPPROCHEMENT(Due(), Receipts, "2022-03-01")));
        Assert.Equal([75_000d, 147_246.58, 124_000d, -23_246.58, 49_000d], Sheet.Table(Sheet.AddIn().CPTS_RECONCILIATION(Due(), Receipts, "2022-03-09"))[1]);
    }

    [Fact]
    public void Amounts_to_be_repaid_count_too() => Assert.Equal(
        [-50d, 100d, 0d, -100d, 50d],
        Sheet.Table(Sheet.AddIn().CPTS_RECONCILIATION(Sheet.Rows(["2022-01-01", null, null, null, -50d, 100d]), Sheet.Rows(["2022-06-01", 1d]), "2022-02-01"))[1]);

    [Fact]
    public void Tables_without_rows_are_refused()
    {
        Assert.Equal(Sheet.Value, Sheet.ErrorOf(Sheet.AddIn().CPTS_RAPPROCHEMENT(Due(), null, "2022-03-01")));
        Assert.Equal(Sheet.Value, Sheet.ErrorOf(Sheet.AddIn().CPTS_RAPPROCHEMENT(null, Receipts, "2022-03-01")));
        Assert.Equal(Sheet.Value, Sheet.ErrorOf(Sheet.AddIn().CPTS_RAPPROCHEMENT(Due(), Receipts, null)));
    }

    private static object? Due() => Sheet.AddIn().CPTS_ECHEANCIER(174_793, "2021-12-19", Sheet.Rows(["accessToCare", "2022-03-01"]), null, null, null, null, null, null, null, null);
}
