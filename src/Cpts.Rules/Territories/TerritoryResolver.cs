using Cpts.Rules.Facts;

namespace Cpts.Rules.Territories;

/// <summary>Determines the population of a territory: the one stated, or the sum of the legal populations of its communes.</summary>
/// <remarks>Sources S08, S14, S24. The default year is the latest one with a table, not after the year of the evaluation date:
/// 2019 on 21 November 2021, since the tables of 2020 and 2021 are not available.</remarks>
internal static class TerritoryResolver
{
    /// <summary>Resolves a territory on a date.</summary>
    /// <param name="facts">The territory, as the scenario states it.</param>
    /// <param name="asOf">The evaluation date.</param>
    /// <param name="tables">The legal populations; null when no scenario is given by communes.</param>
    /// <exception cref="InvalidOperationException">The territory is given by communes and there are no tables.</exception>
    public static TerritoryResolution Resolve(TerritoryFacts facts, LocalDate asOf, ICommunePopulations? tables) => facts.Communes switch
    {
        { } codes => Sum(codes, facts, asOf, tables ?? throw new InvalidOperationException("A territory given by communes needs their legal populations: pass them to the evaluator.")),
        null when facts.Population is not { } => TerritoryResolution.Faulty([PopulationRule.Missing()]),
        null when facts.Population <= 0 => TerritoryResolution.Faulty([PopulationRule.NotPositive(facts.Population.Value)]),
        null => TerritoryResolution.Of(facts.Population.Value, facts.PopulationYear),
    };

    private static TerritoryResolution Sum(ValueList<string> codes, TerritoryFacts facts, LocalDate asOf, ICommunePopulations tables)
    {
        var findings = new List<Finding>();
        if (facts.Population is not null)
        {
            findings.Add(PopulationRule.GivenTwice());
        }
        else if (codes.Count == 0)
        {
            findings.Add(PopulationRule.EmptyList());
        }

        if (TableYear(facts.PopulationYear, asOf, tables) is not { } year)
        {
            return TerritoryResolution.Faulty(findings, facts.PopulationYear ?? asOf.Year);
        }

        var sum = CommuneList.Read(codes, year, tables, facts.SeatDepartment, findings);
        if (findings.Count == 0 && sum == 0)
        {
            findings.Add(PopulationRule.NobodyLivesThere(year));
        }

        return findings.Count == 0
            ? TerritoryResolution.Of((int)sum, year)
            : TerritoryResolution.Faulty(findings);
    }

    private static int? TableYear(int? asked, LocalDate asOf, ICommunePopulations tables)
    {
        int? latest = null;
        foreach (var year in tables.Years)
        {
            if (asked is null ? year <= asOf.Year : year == asked)
            {
                latest = year;
            }
        }

        return latest;
    }
}
