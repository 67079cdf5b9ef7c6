using Cpts.Rules.Excel.Results;
using Cpts.Rules.Facts;
using Cpts.Rules.Territories;

namespace Cpts.Rules.Excel.Functions;

/// <summary>Which size, and how many inhabitants.</summary>
internal static class SizeFunctions
{
    private const int InseeCodeLength = 5;

    private static readonly Bilingual LargestSize = new(
        "Taille 4 : il n’y a pas de taille au-dessus.",
        "Size 4: there is no size above it.");

    public static WorksheetFunction Size { get; } = new("CPTS_TAILLE", "CPTS_SIZE",
        new("La taille d’un territoire, de 1 à 4.", "The size of a territory, from 1 to 4."),
        ValueList.Of(Parameters.Population, Parameters.Readings),
        SizeOf)
    { ForEachCell = true };

    public static WorksheetFunction InhabitantsMissing { get; } = new("CPTS_HABITANTS_MANQUANTS", "CPTS_INHABITANTS_MISSING",
        new("Les habitants qui manquent pour atteindre la taille au-dessus ; #N/A à la taille 4.", "The inhabitants missing to reach the next size; #N/A at size 4."),
        ValueList.Of(Parameters.Population, Parameters.Readings),
        InhabitantsMissingOf)
    { ForEachCell = true };

    public static WorksheetFunction Population { get; } = new("CPTS_POPULATION", "CPTS_INHABITANTS",
        new("La population légale d’un territoire donné par ses communes.", "The legal population of a territory given by its communes."),
        ValueList.Of(
            new Parameter("communes", "communes", new(
                "les codes INSEE : une plage ou un texte ; 1001 est lu 01001",
                "the INSEE codes: a range or a text; 1001 is read 01001")),
            Parameters.Year with
            {
                Meaning = new("l’année des populations : 2019, ou de 2022 à 2026", "the year of the populations: 2019, or 2022 to 2026"),
            }),
        PopulationOf);

    private static object? SizeOf(Call call)
    {
        var population = call.Population(0);
        var readings = call.Readings(1);
        return call.Answer(() => (int)SizeThresholds.Published.SizeOf(population, readings.BoundAt80000));
    }

    private static object? InhabitantsMissingOf(Call call)
    {
        var population = call.Population(0);
        var readings = call.Readings(1);
        return call.Answer(() => SizeRanking.InhabitantsMissing(SizeThresholds.Published, population, readings.BoundAt80000)
            ?? call.Refuse(CellError.NotAvailable, LargestSize));
    }

    private static object? PopulationOf(Call call)
    {
        var codes = call.RequiredList(0);
        var year = call.Year(1);
        return call.Answer(() => Rulebook.Evaluate(call, TerritoryOf(codes, year), Law.Default.Start)?.Answers!.Territory.Population);
    }

    /// <summary>A scenario of communes only. The year is given, so the day does not matter; it only needs an agreement.</summary>
    private static Scenario TerritoryOf(IEnumerable<string> codes, int year) => new()
    {
        Territory = new TerritoryFacts { Communes = codes.Select(InseeCode).ToValueList(), PopulationYear = year },
    };

    /// <summary>Excel takes the zero off the codes of the departments 01 to 09 when they are typed as numbers.</summary>
    private static string InseeCode(string text) => text.All(char.IsAsciiDigit) ? text.PadLeft(InseeCodeLength, '0') : text.ToUpperInvariant();
}
