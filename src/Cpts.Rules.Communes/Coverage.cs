using Cpts.Rules.Communes.Territories;
using Cpts.Rules.Internal;
using Cpts.Rules.Territories;

namespace Cpts.Rules.Communes;

/// <summary>A territory with its name.</summary>
/// <param name="Name">The name of the community.</param>
/// <param name="Communes">The INSEE codes of what it covers.</param>
public sealed record NamedTerritory(string Name, ValueList<string> Communes);

/// <summary>How far several communities cover a department or a region, against the national target of its whole population (source D4).</summary>
/// <remarks>
/// An arrondissement of Paris, Lyon or Marseille counts by itself for inhabitants; its city is a covered commune when all
/// its arrondissements are. In the lists the city takes their place when all of them share the same fate. Communes
/// outside the area play no part.
/// </remarks>
public sealed record Coverage
{
    /// <summary>The inhabitants covered, of those of the area; where the source gives a population.</summary>
    public required Share Inhabitants { get; init; }

    /// <summary>The communes covered, of those of the area.</summary>
    public required Share Communes { get; init; }

    /// <summary>Every commune of the area, by code, with the communities that it is in.</summary>
    public required ValueList<CommuneCoverage> ByCommune { get; init; }

    /// <summary>What is in no community, by code.</summary>
    public ValueList<Commune> InNone => ByCommune.Where(one => one.Territories.Count == 0).Select(one => one.Commune).ToValueList();

    /// <summary>What is in two communities or more, by code.</summary>
    public ValueList<CommuneCoverage> InSeveral => ByCommune.Where(one => one.Territories.Count > 1).ToValueList();

    /// <summary>What each territory covers in the area, in the order given.</summary>
    public required ValueList<CoveredPart> Territories { get; init; }

    /// <summary>Codes that give no population that year (unknown, of another year, delegated or associated communes): not counted.</summary>
    public required ValueList<UncountedCode> Uncounted { get; init; }

    /// <summary>The coverage of a department in a year.</summary>
    /// <param name="communes">The populations.</param>
    /// <param name="department">The code of the department: <c>974</c>.</param>
    /// <param name="year">The year of the populations.</param>
    /// <param name="territories">The communities.</param>
    /// <returns>The coverage; communes are listed by their codes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="communes"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such department.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year has no table.</exception>
    public static Coverage OfDepartment(FrenchCommunes communes, string department, int year, ValueList<NamedTerritory> territories) =>
        CoverageMap.Cover(communes, Guard.NotNull(communes, nameof(communes)).InDepartment(department, year), year, territories);

    /// <summary>The coverage of a region in a year.</summary>
    /// <param name="communes">The populations.</param>
    /// <param name="region">The code of the region: <c>04</c>.</param>
    /// <param name="year">The year of the populations.</param>
    /// <param name="territories">The communities.</param>
    /// <returns>The coverage; communes are listed by their codes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="communes"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such region.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year has no table.</exception>
    public static Coverage OfRegion(FrenchCommunes communes, string region, int year, ValueList<NamedTerritory> territories) =>
        CoverageMap.Cover(communes, Guard.NotNull(communes, nameof(communes)).InRegion(region, year), year, territories);
}

/// <summary>The communities that a commune or an arrondissement is in.</summary>
/// <param name="Commune">The commune or arrondissement.</param>
/// <param name="Territories">The names of the communities, in the order given; empty when it is in none.</param>
public sealed record CommuneCoverage(Commune Commune, ValueList<string> Territories);

/// <summary>What one territory covers in the area.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Communes">How many communes, whole or in part.</param>
/// <param name="Inhabitants">How many inhabitants.</param>
public sealed record CoveredPart(string Name, int Communes, int Inhabitants);

/// <summary>A code that gives no population.</summary>
/// <param name="Territory">The name of the territory that lists it.</param>
/// <param name="Code">What stands there.</param>
public sealed record UncountedCode(string Territory, string Code);
