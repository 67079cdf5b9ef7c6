using Cpts.Rules.Reports.Territories;

namespace Cpts.Rules.Reports.Writing.Territories;

/// <summary>The years of territories as one table: the population and the size of each, and the distances to the other sizes.</summary>
internal static class TerritoryCsv
{
    public static Bilingual[] Columns { get; } =
    [
        new("territoire", "territory"), new("année", "year"), new("population", "population"), new("taille", "sizeBand"),
        new("habitants manquants", "inhabitantsMissing"), new("perte qui change la taille", "inhabitantsAbove"),
        new("communes sans population", "missing"), new("communes dans leurs anciennes limites", "inFormerLimits"),
    ];

    public static void Write(CsvRows rows, TerritoryStudy study)
    {
        foreach (var year in study.Answers?.Years ?? default)
        {
            var population = year.Populations.Population;
            var bound = study.Answers!.Interpretations.BoundAt80000;
            var sizes = study.Answers.Evaluation.Agreement.Sizes;
            rows.Write(
                study.Name ?? "",
                CsvRows.Number(year.Populations.Year),
                Number(population),
                Number((int?)year.Size),
                Number(population is { } below ? SizeRanking.InhabitantsMissing(sizes, below, bound) : null),
                Number(population is { } above ? SizeRanking.InhabitantsAbove(sizes, above, bound) : null),
                string.Join(' ', year.Populations.Missing),
                string.Join(' ', year.Populations.InFormerLimits.Select(commune => commune.Code)));
        }
    }

    private static string Number(int? number) => number is { } value ? CsvRows.Number(value) : "";
}
