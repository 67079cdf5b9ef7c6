using Cpts.Rules.Territories;

namespace Cpts.Rules.Communes.Territories;

/// <summary>The communes of an area, each divided into the units that a territory can cover separately: its arrondissements, or the commune itself.</summary>
internal sealed class CoverageMap
{
    private readonly Place[] _places;
    private readonly Dictionary<string, Unit[]> _units = new(StringComparer.Ordinal);

    private CoverageMap(FrenchCommunes communes, ValueList<Commune> area, int year)
    {
        _places = [.. area.Select(commune => new Place(commune, communes.ArrondissementsOf(commune.Code, year)))];
        foreach (var place in _places)
        {
            _units[place.Commune.Code] = place.Units;
            foreach (var unit in place.Units)
            {
                _units[unit.Commune.Code] = [unit];
            }
        }
    }

    /// <summary>Determines which territories cover the communes of an area.</summary>
    public static Coverage Cover(FrenchCommunes communes, ValueList<Commune> area, int year, ValueList<NamedTerritory> territories)
    {
        var map = new CoverageMap(communes, area, year);
        var uncounted = new List<UncountedCode>();
        for (var owner = 0; owner < territories.Count; owner++)
        {
            foreach (var code in territories[owner].Communes.Where(code => !map.Claim(code, owner) && communes.PopulationOf(code, year) is null))
            {
                uncounted.Add(new UncountedCode(territories[owner].Name, code));
            }
        }

        return map.Read(territories, uncounted.ToValueList());
    }

    private bool Claim(string code, int owner)
    {
        if (!_units.TryGetValue(code, out var units))
        {
            return false;
        }

        Array.ForEach(units, unit => unit.Add(owner));
        return true;
    }

    private Coverage Read(ValueList<NamedTerritory> territories, ValueList<UncountedCode> uncounted)
    {
        var all = _places.SelectMany(place => place.Units).ToArray();
        return new Coverage
        {
            Inhabitants = new Share(all.Where(unit => unit.Owners.Count > 0).Sum(unit => (long)unit.Inhabitants), all.Sum(unit => (long)unit.Inhabitants)),
            Communes = new Share(_places.Count(place => Array.TrueForAll(place.Units, unit => unit.Owners.Count > 0)), _places.Length),
            ByCommune = _places.SelectMany(place => place.Parts())
                .Select(part => new CommuneCoverage(part.Commune, part.Owners.Select(owner => territories[owner].Name).ToValueList()))
                .ToValueList(),
            Territories = territories.Select((territory, owner) => PartOf(territory.Name, owner)).ToValueList(),
            Uncounted = uncounted,
        };
    }

    private CoveredPart PartOf(string name, int owner)
    {
        var places = _places.Where(place => Array.Exists(place.Units, unit => unit.Owners.Contains(owner))).ToArray();
        return new CoveredPart(
            name,
            places.Length,
            places.SelectMany(place => place.Units).Where(unit => unit.Owners.Contains(owner)).Sum(unit => unit.Inhabitants));
    }

    /// <summary>A unit that a territory can cover, and the territories that cover it.</summary>
    private sealed class Unit(Commune commune)
    {
        public Commune Commune { get; } = commune;

        /// <summary>The indexes of the territories, ascending and distinct.</summary>
        public List<int> Owners { get; } = [];

        public int Inhabitants => Commune.Population ?? 0;

        public void Add(int owner)
        {
            if (!Owners.Contains(owner))
            {
                Owners.Add(owner);
            }
        }
    }

    /// <summary>A commune and its units.</summary>
    private sealed class Place(Commune commune, ValueList<Commune> arrondissements)
    {
        public Commune Commune { get; } = commune;

        public Unit[] Units { get; } = arrondissements.Count > 0
            ? [.. arrondissements.Select(arrondissement => new Unit(arrondissement))]
            : [new Unit(commune)];

        /// <summary>The units with their owners, or the commune itself when all units have the same owners.</summary>
        public IEnumerable<(Commune Commune, List<int> Owners)> Parts()
        {
            var owners = Units[0].Owners;
            return Array.TrueForAll(Units, unit => unit.Owners.SequenceEqual(owners))
                ? [(Commune, owners)]
                : Units.Select(unit => (unit.Commune, unit.Owners));
        }
    }
}
