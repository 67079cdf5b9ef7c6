using Cpts.Rules.Reports.Comparing;

namespace Cpts.Rules.Reports.Writing.Comparisons;

/// <summary>A curve as a table for spreadsheets, one population in each row, including both sides of each jump.</summary>
internal static class CurveCsv
{
    public static Bilingual[] Columns { get; } =
    [
        new("population", "population"), new("taille", "sizeBand"), new("missions socles minimum", "coreMin"), new("missions socles maximum", "coreMax"),
        new("contrat minimum", "chosenMin"), new("contrat maximum", "chosenMax"), new("toutes les missions minimum", "maximumMin"), new("toutes les missions maximum", "maximumMax"),
    ];

    public static void Write(CsvRows rows, PopulationCurve curve)
    {
        foreach (var (population, segment) in curve.Points())
        {
            rows.Write(
                CsvRows.Number(population),
                CsvRows.Number((int)segment.Size),
                rows.Amount(segment.Core.Min),
                rows.Amount(segment.Core.Max),
                rows.Amount(segment.Chosen?.Min),
                rows.Amount(segment.Chosen?.Max),
                rows.Amount(segment.Maximum.Min),
                rows.Amount(segment.Maximum.Max));
        }
    }
}
