using Cpts.Rules.Excel.Cells;
using Cpts.Rules.Excel.Results;
using Cpts.Rules.Facts;
using Cpts.Rules.Territories;
using NodaTime;

namespace Cpts.Rules.Excel.Functions;

/// <summary>Sizes and populations.</summary>
internal static class SizeFunctions
{
    private const int InseeCodeLength = 5;

    private static readonly Bilingual LargestSize = new(
        "Taille 4 : il n’y a pas de taille au-dessus.",
        "Size 4: there is no size above it.");

    public static WorksheetFunction Size { get; } = new("CPTS_TAILLE", "CPTS_SIZE",
        new("La taille d’un territoire, de 1 à 4.", "The size of a territory, from 1 to 4."),
        ValueList.Of(Parameters.Population, Parameters.Readings, DateOfAgreement, Parameters.AgreementFiles),
        SizeOf)
    { ForEachCell = true };

    public static WorksheetFunction InhabitantsMissing { get; } = new("CPTS_HABITANTS_MANQUANTS", "CPTS_INHABITANTS_MISSING",
        new("Les habitants qui manquent pour atteindre la taille au-dessus ; #N/A à la taille 4.", "The inhabitants missing to reach the next size; #N/A at size 4."),
        ValueList.Of(Parameters.Population, Parameters.Readings, DateOfAgreement, Parameters.AgreementFiles),
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

    private static Parameter DateOfAgreement => Parameters.Date.Optional() with
    {
        Meaning = new(
            "la date d’appréciation, qui choisit l’accord dont valent les seuils ; si rien n’est dit, les seuils publiés",
            "the evaluation date, which chooses the agreement whose thresholds apply; by default, the published ones"),
    };

    private static object? SizeOf(Call call) => Answered(call, (scale, population, readings) => (int)scale.SizeOf(population, readings.BoundAt80000));

    private static object? InhabitantsMissingOf(Call call) => Answered(call, (scale, population, readings) =>
        SizeRanking.InhabitantsMissing(scale, population, readings.BoundAt80000) ?? call.Refuse(CellError.NotAvailable, LargestSize));

    private static object? Answered(Call call, Func<SizeThresholds, int, Interpretations, object?> answer)
    {
        var population = call.Population(0);
        var readings = call.Readings(1);
        var asOf = call.OptionalDate(2);
        var law = call.Law(3);
        return call.Answer(() => Scale(call, law, asOf, readings) is { } scale ? answer(scale, population, readings) : null);
    }

    private static SizeThresholds? Scale(Call call, Law law, LocalDate? asOf, Interpretations readings)
    {
        if (asOf is not { } day)
        {
            return SizeThresholds.Published;
        }

        var agreement = law.InForceOn(day, readings);
        if (agreement is null)
        {
            call.Refuse(CellError.NotAvailable, CellMessages.NoAgreement, day);
        }

        return agreement?.Sizes;
    }

    private static object? PopulationOf(Call call)
    {
        var codes = call.RequiredList(0);
        var year = call.Year(1);
        return call.Answer(() => Rulebook.Evaluate(call, Law.Default, TerritoryOf(codes, year), Law.Default.Start)?.Answers!.Territory.Population);
    }

    /// <summary>A scenario with communes only. The year is given, so any evaluation date with an agreement in force will do.</summary>
    private static Scenario TerritoryOf(IEnumerable<string> codes, int year) => new()
    {
        Territory = new TerritoryFacts { Communes = codes.Select(InseeCode).ToValueList(), PopulationYear = year },
    };

    /// <summary>Excel drops the leading zero of the codes of departments 01 to 09 when they are typed as numbers.</summary>
    private static string InseeCode(string text) => text.All(char.IsAsciiDigit) ? text.PadLeft(InseeCodeLength, '0') : text.ToUpperInvariant();
}
