namespace Cpts.Rules.Reports.Writing;

/// <summary>The payments of evaluations as one table, a row for each.</summary>
internal static class PaymentsCsv
{
    public static string[] Columns { get; } = ["scenario", "on", "line", "year", "kind", "min", "max", "dateIsSet"];

    public static void Write(CsvRows rows, EvaluatedScenario file)
    {
        foreach (var payment in PaymentsListing.Of(file.Evaluation?.Answers).Items)
        {
            rows.Write([ShortText.Of(file.Name ?? ""), .. PaymentsListing.Columns.SelectMany(field => rows.Cells(payment[field].Value))]);
        }
    }
}
