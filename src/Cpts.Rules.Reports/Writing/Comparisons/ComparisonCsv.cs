using Cpts.Rules.Reports.Comparing;

namespace Cpts.Rules.Reports.Writing.Comparisons;

/// <summary>A comparison as a table for spreadsheets, one change a row; what is not an amount has the same text as min and max.</summary>
internal static class ComparisonCsv
{
    public static void Write(TextWriter output, Comparison comparison, Language language)
    {
        var rows = new CsvRows(output, language, "id", "label", "beforeMin", "beforeMax", "afterMin", "afterMax", "differenceMin", "differenceMax");
        foreach (var change in comparison.Changes)
        {
            rows.Write([change.Id, change.Label.In(language), .. Ends(change.Before), .. Ends(change.After), .. Ends(change.Difference)]);
        }

        string[] Ends(Value? value) => value switch
        {
            Value.Amount amount => [rows.Amount(amount.Range.Min), rows.Amount(amount.Range.Max)],
            Value.Count count => [CsvRows.Number(count.Number), CsvRows.Number(count.Number)],
            Value.Day day => [LocalDatePattern.Iso.Format(day.Date), LocalDatePattern.Iso.Format(day.Date)],
            Value.Word word => [word.Id, word.Id],
            Value.Found found => [found.Finding.Message(language), found.Finding.Message(language)],
            _ => ["", ""],
        };
    }
}
