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

        string[] Ends(ChangeValue? value) => value switch
        {
            ChangeValue.Amount amount => [rows.Amount(amount.Range.Min), rows.Amount(amount.Range.Max)],
            ChangeValue.Count count => [CsvRows.Number(count.Number), CsvRows.Number(count.Number)],
            ChangeValue.Day day => [LocalDatePattern.Iso.Format(day.Date), LocalDatePattern.Iso.Format(day.Date)],
            ChangeValue.Word word => [word.Id, word.Id],
            ChangeValue.Found found => [found.Finding.Message(language), found.Finding.Message(language)],
            _ => ["", ""],
        };
    }
}
