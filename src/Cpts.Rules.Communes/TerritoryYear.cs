using Cpts.Rules.Internal;
using Cpts.Rules.Territories;

namespace Cpts.Rules.Communes;

/// <summary>The population of a fixed list of codes in one year, for comparing years.</summary>
/// <param name="Year">The year in which the populations are in force.</param>
/// <param name="Population">The sum, in inhabitants; null when a code has no population that year.</param>
/// <param name="Missing">The codes without a population that year, in the order given.</param>
/// <param name="InFormerLimits">The communes whose figure in that year is for their former boundaries, so that the sum may be too low or too high.</param>
public sealed record TerritoryYear(int Year, int? Population, ValueList<string> Missing, ValueList<Commune> InFormerLimits)
{
    /// <summary>The population of a territory in every year.</summary>
    /// <remarks>The codes are looked up in each year's table: a commune that grew by a merger also grows here.</remarks>
    /// <param name="communes">The populations.</param>
    /// <param name="territory">The INSEE codes of the territory; each counts once.</param>
    /// <returns>One item for each year that has a table, ascending.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="communes"/> is null.</exception>
    public static ValueList<TerritoryYear> AllOf(FrenchCommunes communes, ValueList<string> territory) =>
        Guard.NotNull(communes, nameof(communes)).Years.Select(year => In(communes, territory, year)).ToValueList();

    private static TerritoryYear In(FrenchCommunes communes, ValueList<string> territory, int year)
    {
        var found = territory.Distinct(StringComparer.Ordinal).Select(code => (Code: code, communes.Find(code, year).Commune)).ToArray();
        var missing = found.Where(one => one.Commune?.Population is null).Select(one => one.Code).ToValueList();
        return new TerritoryYear(
            year,
            missing.Count == 0 ? found.Sum(one => one.Commune!.Population!.Value) : null,
            missing,
            found.Select(one => one.Commune).OfType<Commune>().Where(commune => commune.InFormerLimits).ToValueList());
    }
}
