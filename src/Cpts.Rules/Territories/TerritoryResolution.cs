namespace Cpts.Rules.Territories;

/// <summary>The population that a scenario states, or why it states none.</summary>
/// <param name="Population">Inhabitants, strictly positive; null exactly when something is wrong.</param>
/// <param name="PopulationYear">The year of the populations: the table's when they come from communes, else what the file says.</param>
/// <param name="YearWithoutTable">The year that was asked for and has no table of communes; else null. The message that says so belongs to the rules of form.</param>
/// <param name="Findings">CPTS1001, CPTS1003 and CPTS1004, in the order of the list of communes.</param>
internal readonly record struct TerritoryResolution(int? Population, int? PopulationYear, int? YearWithoutTable, ValueList<Finding> Findings)
{
    /// <summary>A population that can be used.</summary>
    public static TerritoryResolution Of(int population, int? year) => new(population, year, null, []);

    /// <summary>No population, and why.</summary>
    public static TerritoryResolution Faulty(IEnumerable<Finding> findings, int? yearWithoutTable = null) =>
        new(null, null, yearWithoutTable, findings.ToValueList());
}
