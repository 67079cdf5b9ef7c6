using Cpts.Rules.Communes;
using Cpts.Rules.Territories;

namespace Cpts.Rules.Tool.Report.Portfolio;

/// <summary>A commune, or an arrondissement of Paris, Lyon or Marseille where they do not share one fate.</summary>
/// <param name="Commune">What it is.</param>
/// <param name="Communities">The names of the communities that cover it; empty when none does.</param>
internal sealed record CoveredCommune(Commune Commune, IReadOnlyList<string> Communities)
{
    /// <summary>The communes of a department, by code, each with its communities.</summary>
    public static IReadOnlyList<CoveredCommune> In(Department department, int year, ValueList<NamedTerritory> territories)
    {
        var owners = territories
            .SelectMany(territory => territory.Communes.Distinct(StringComparer.Ordinal).Select(code => (code, territory.Name)))
            .ToLookup(one => one.code, one => one.Name, StringComparer.Ordinal);
        return [.. FrenchCommunes.Default.InDepartment(department.Code, year).SelectMany(Cut)];

        IEnumerable<CoveredCommune> Cut(Commune commune)
        {
            var parts = FrenchCommunes.Default.ArrondissementsOf(commune.Code, year)
                .Select(part => new CoveredCommune(part, [.. owners[commune.Code], .. owners[part.Code]]))
                .ToList();
            return parts.Count > 0 && parts.Exists(part => !part.Communities.SequenceEqual(parts[0].Communities, StringComparer.Ordinal))
                ? parts
                : [new CoveredCommune(commune, parts.Count > 0 ? parts[0].Communities : [.. owners[commune.Code]])];
        }
    }
}
