namespace Cpts.Rules.Reports.Writing;

/// <summary>Payments as a table for spreadsheets, one a row. The names are those of the evaluation document.</summary>
internal sealed class PaymentsCsv(TextWriter output, Language language)
{
    private readonly CsvRows _rows = new(output, language, "scenario", "on", "line", "year", "kind", "min", "max", "dateIsSet");

    /// <summary>Writes the payments of a file; none when it could not be evaluated.</summary>
    public void Write(EvaluatedScenario file)
    {
        foreach (var payment in PaymentsListing.Of(file.Evaluation?.Answers).Items)
        {
            _rows.Write([file.Name ?? "", .. PaymentsListing.Columns.SelectMany(field => _rows.Cells(payment[field].Value))]);
        }
    }
}
