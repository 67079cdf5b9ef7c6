using Cpts.Rules.Reports.Comparing;

namespace Cpts.Rules.Reports.Writing.Comparisons;

/// <summary>A comparison as a table for spreadsheets, one change in each row; a value that is not an amount has the same text as minimum and maximum.</summary>
internal static class ComparisonCsv
{
    public static Bilingual[] Columns { get; } =
    [
        new("clé", "id"), new("élément", "label"), new("avant minimum", "beforeMin"), new("avant maximum", "beforeMax"),
        new("après minimum", "afterMin"), new("après maximum", "afterMax"), new("différence minimum", "differenceMin"), new("différence maximum", "differenceMax"),
    ];

    public static void Write(CsvRows rows, Comparison comparison, Language language)
    {
        foreach (var change in comparison.Changes)
        {
            rows.Write([change.Id, change.Label.In(language), .. Ends(change.Before), .. Ends(change.After), .. Ends(change.Difference)]);
        }

        string[] Ends(Value? value) => value switch
        {
            Value.Found found => [FindingText.Of(found.Finding, language), FindingText.Of(found.Finding, language)],
            Value.Amount => rows.Cells(value),
            _ => [.. rows.Cells(value), .. rows.Cells(value)],
        };
    }
}
