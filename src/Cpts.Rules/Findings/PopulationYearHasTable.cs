using Cpts.Rules.Facts;

namespace Cpts.Rules.Findings;

/// <summary>CPTS9003: the requested year has a table of legal populations, when the territory is given by its communes.</summary>
internal static class PopulationYearHasTable
{
    private static readonly Bilingual Message = new(
        "Aucune table de populations légales pour {0} ; les années connues sont {1}.",
        "There is no table of legal populations for {0}; the known years are {1}.");

    public static Finding Broken(int year, ValueList<int> years) =>
        FactRules.WrongValue.At("/territory/populationYear", Message, Invariant.Year(year), string.Join(", ", years.Select(Invariant.Year)));
}
