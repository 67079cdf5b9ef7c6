namespace Cpts.Rules.Territories;

/// <summary>The population of a territory, or why there is none.</summary>
/// <param name="Population">Inhabitants, strictly positive; null exactly when something is wrong.</param>
/// <param name="PopulationYear">The year of the populations: that of the table when they come from communes, else the year that the file gives.</param>
/// <param name="YearWithoutTable">The requested year, when it has no table of communes; else null. The rules of form report it.</param>
/// <param name="Findings">CPTS1001, CPTS1003 and CPTS1004, in the order of the list of communes.</param>
internal readonly record struct TerritoryResolution(int? Population, int? PopulationYear, int? YearWithoutTable, ValueList<Finding> Findings)
{
    /// <summary>A population that can be used.</summary>
    public static TerritoryResolution Of(int population, int? year) => new(population, year, null, []);

    /// <summary>No population, and why.</summary>
    public static TerritoryResolution Faulty(IEnumerable<Finding> findings, int? yearWithoutTable = null) =>
        new(null, null, yearWithoutTable, findings.ToValueList());
}
