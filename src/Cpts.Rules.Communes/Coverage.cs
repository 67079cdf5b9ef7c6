using Cpts.Rules.Communes.Territories;
using Cpts.Rules.Internal;
using Cpts.Rules.Territories;

namespace Cpts.Rules.Communes;

/// <summary>A territory with the name of its community.</summary>
/// <param name="Name">The name of the community.</param>
/// <param name="Communes">The INSEE codes of the communes that it covers.</param>
public sealed record NamedTerritory(string Name, ValueList<string> Communes);

/// <summary>How far several communities cover a department or a region, compared with the national target of the whole population (source D4).</summary>
/// <remarks>
/// For inhabitants, each arrondissement of Paris, Lyon or Marseille counts separately; the city is a covered commune when all
/// its arrondissements are covered. In the lists, the city replaces its arrondissements when all of them are in the same
/// communities. Communes outside the area are ignored.
/// </remarks>
public sealed record Coverage
{
    /// <summary>The inhabitants covered out of those of the area, where the source gives a population.</summary>
    public required Share Inhabitants { get; init; }

    /// <summary>The communes covered out of those of the area.</summary>
    public required Share Communes { get; init; }

    /// <summary>Every commune of the area, by code, with the communities that cover it.</summary>
    public required ValueList<CommuneCoverage> ByCommune { get; init; }

    /// <summary>The communes in no community, by code.</summary>
    public ValueList<Commune> InNone => ByCommune.Where(one => one.Territories.Count == 0).Select(one => one.Commune).ToValueList();

    /// <summary>The communes in two or more communities, by code.</summary>
    public ValueList<CommuneCoverage> InSeveral => ByCommune.Where(one => one.Territories.Count > 1).ToValueList();

    /// <summary>What each territory covers in the area, in the order given.</summary>
    public required ValueList<CoveredPart> Territories { get; init; }

    /// <summary>Codes that have no population that year and are not counted: unknown codes, codes of another year, delegated or associated communes.</summary>
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

/// <summary>The communities that cover a commune or an arrondissement.</summary>
/// <param name="Commune">The commune or arrondissement.</param>
/// <param name="Territories">The names of the communities, in the order given; empty when it is in none.</param>
public sealed record CommuneCoverage(Commune Commune, ValueList<string> Territories);

/// <summary>What one territory covers in the area.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Communes">The number of communes, covered in full or in part.</param>
/// <param name="Inhabitants">The number of inhabitants.</param>
public sealed record CoveredPart(string Name, int Communes, int Inhabitants);

/// <summary>A code that has no population.</summary>
/// <param name="Territory">The name of the territory that lists it.</param>
/// <param name="Code">The code as listed.</param>
public sealed record UncountedCode(string Territory, string Code);
