namespace Cpts.Rules.Reports.Writing;

/// <summary>Payments as a table for spreadsheets, one a row. The names are those of the evaluation document.</summary>
internal sealed class PaymentsCsv(TextWriter output, Language language)
{
    private readonly CsvRows _rows = new(output, language, "scenario", "on", "line", "year", "kind", "min", "max", "dateIsSet");

    /// <summary>Writes the payments of a file; none when it could not be evaluated.</summary>
    public void Write(EvaluatedScenario file)
    {
        foreach (var payment in file.Evaluation?.Answers?.Payments ?? default)
        {
            _rows.Write(
                file.Name ?? "",
                LocalDatePattern.Iso.Format(payment.On),
                payment.Line.Id(),
                payment.Year is { } year ? CsvRows.Number(year) : "",
                PaymentKinds.Words[payment.Kind].Id,
                _rows.Amount(payment.Amount.Min),
                _rows.Amount(payment.Amount.Max),
                payment.DateIsSet ? "true" : "false");
        }
    }
}
