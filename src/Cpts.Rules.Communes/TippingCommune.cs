using Cpts.Rules.Internal;
using Cpts.Rules.Territories;

namespace Cpts.Rules.Communes;

/// <summary>Whether a commune joins or leaves a territory.</summary>
public enum TerritoryMove
{
    /// <summary>It joins the territory.</summary>
    Added,

    /// <summary>It leaves the territory.</summary>
    LeftOut,
}

/// <summary>A commune whose addition or removal alone changes the size of a territory.</summary>
/// <param name="Commune">The commune or arrondissement.</param>
/// <param name="Move">Whether it joins or leaves.</param>
/// <param name="Population">The inhabitants of the territory afterwards.</param>
/// <param name="SizeBand">Its size afterwards.</param>
public sealed record TippingCommune(Commune Commune, TerritoryMove Move, int Population, SizeBand SizeBand)
{
    /// <summary>Every commune whose addition or removal alone changes the size of a territory. Communes of the same departments may be added.</summary>
    /// <remarks>An arrondissement is tried as well as its city, as long as no inhabitant is counted twice. The last commune of a
    /// territory is never removed.</remarks>
    /// <param name="communes">The populations.</param>
    /// <param name="territory">The INSEE codes of the territory; each counts once.</param>
    /// <param name="year">The year of the populations.</param>
    /// <param name="sizeAt80000">The size to use for exactly 80 000 inhabitants, where that bound is open.</param>
    /// <param name="sizes">The thresholds of the agreement; null for the published ones.</param>
    /// <returns>First the additions, then the removals; in each, the least populous first, then by code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="communes"/> is null.</exception>
    /// <exception cref="ArgumentException">A code has no population in that year.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year has no table.</exception>
    public static ValueList<TippingCommune> Of(FrenchCommunes communes, ValueList<string> territory, int year, SizeBand sizeAt80000 = SizeBand.Size3, SizeThresholds? sizes = null)
    {
        Guard.NotNull(communes, nameof(communes));
        var own = territory.Distinct(StringComparer.Ordinal)
            .Select(code => communes.Find(code, year).Commune is { Population: not null } commune
                ? commune
                : throw new ArgumentException($"\"{code}\" has no population in {Invariant.Year(year)}.", nameof(territory)))
            .ToArray();
        var codes = new HashSet<string>(own.Select(commune => commune.Code), StringComparer.Ordinal);
        var population = own.Sum(commune => commune.Population!.Value);
        sizes ??= SizeThresholds.Published;
        var size = sizes.SizeOf(population, sizeAt80000);

        var added = Neighbours(communes, own, codes, year)
            .Select(commune => After(commune, TerritoryMove.Added, population + commune.Population!.Value));
        var leftOut = own.Where(_ => own.Length > 1)
            .Select(commune => After(commune, TerritoryMove.LeftOut, population - commune.Population!.Value));
        return added.Concat(leftOut)
            .Where(tipping => tipping.SizeBand != size)
            .OrderBy(tipping => tipping.Move)
            .ThenBy(tipping => tipping.Commune.Population)
            .ThenBy(tipping => tipping.Commune.Code, StringComparer.Ordinal)
            .ToValueList();

        TippingCommune After(Commune commune, TerritoryMove move, int inhabitants) => new(commune, move, inhabitants, sizes.SizeOf(inhabitants, sizeAt80000));
    }

    /// <summary>The communes and arrondissements that could be added: those of the territory's departments that have no inhabitants in common with it.</summary>
    private static IEnumerable<Commune> Neighbours(FrenchCommunes communes, Commune[] own, HashSet<string> codes, int year)
    {
        var cities = new HashSet<string>(own.Select(commune => commune.PartOf).OfType<string>(), StringComparer.Ordinal);
        return own.Select(commune => communes.DepartmentOf(commune.Code)!.Code)
            .Distinct(StringComparer.Ordinal)
            .SelectMany(department => communes.InDepartment(department, year))
            .Where(commune => !codes.Contains(commune.Code))
            .SelectMany(commune => communes.ArrondissementsOf(commune.Code, year)
                .Where(arrondissement => !codes.Contains(arrondissement.Code))
                .Concat(cities.Contains(commune.Code) ? [] : [commune]))
            .Where(commune => commune.Population is not null);
    }
}
