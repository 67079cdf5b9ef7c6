using Cpts.Rules.Territories;

namespace Cpts.Rules.Communes.Territories;

/// <summary>The communes of an area, each cut into what a territory can cover by itself: its arrondissements, or the commune.</summary>
internal sealed class CoverageMap
{
    private readonly Place[] _places;
    private readonly Dictionary<string, Ground[]> _grounds = new(StringComparer.Ordinal);

    private CoverageMap(FrenchCommunes communes, ValueList<Commune> area, int year)
    {
        _places = [.. area.Select(commune => new Place(commune, communes.ArrondissementsOf(commune.Code, year)))];
        foreach (var place in _places)
        {
            _grounds[place.Commune.Code] = place.Grounds;
            foreach (var ground in place.Grounds)
            {
                _grounds[ground.Commune.Code] = [ground];
            }
        }
    }

    /// <summary>Lays the territories over the communes of an area.</summary>
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
        if (!_grounds.TryGetValue(code, out var grounds))
        {
            return false;
        }

        Array.ForEach(grounds, ground => ground.Add(owner));
        return true;
    }

    private Coverage Read(ValueList<NamedTerritory> territories, ValueList<UncountedCode> uncounted)
    {
        var all = _places.SelectMany(place => place.Grounds).ToArray();
        return new Coverage
        {
            Inhabitants = new Share(all.Where(ground => ground.Owners.Count > 0).Sum(ground => (long)ground.Inhabitants), all.Sum(ground => (long)ground.Inhabitants)),
            Communes = new Share(_places.Count(place => Array.TrueForAll(place.Grounds, ground => ground.Owners.Count > 0)), _places.Length),
            ByCommune = _places.SelectMany(place => place.Parts())
                .Select(part => new CommuneCoverage(part.Commune, part.Owners.Select(owner => territories[owner].Name).ToValueList()))
                .ToValueList(),
            Territories = territories.Select((territory, owner) => PartOf(territory.Name, owner)).ToValueList(),
            Uncounted = uncounted,
        };
    }

    private CoveredPart PartOf(string name, int owner)
    {
        var places = _places.Where(place => Array.Exists(place.Grounds, ground => ground.Owners.Contains(owner))).ToArray();
        return new CoveredPart(
            name,
            places.Length,
            places.SelectMany(place => place.Grounds).Where(ground => ground.Owners.Contains(owner)).Sum(ground => ground.Inhabitants));
    }

    /// <summary>What one territory can cover by itself, and which do.</summary>
    private sealed class Ground(Commune commune)
    {
        public Commune Commune { get; } = commune;

        /// <summary>The territories, by place in their list, ascending and each once.</summary>
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

    /// <summary>A commune and its grounds.</summary>
    private sealed class Place(Commune commune, ValueList<Commune> arrondissements)
    {
        public Commune Commune { get; } = commune;

        public Ground[] Grounds { get; } = arrondissements.Count > 0
            ? [.. arrondissements.Select(arrondissement => new Ground(arrondissement))]
            : [new Ground(commune)];

        /// <summary>The grounds with their owners; the commune in their place when all have the same.</summary>
        public IEnumerable<(Commune Commune, List<int> Owners)> Parts()
        {
            var owners = Grounds[0].Owners;
            return Array.TrueForAll(Grounds, ground => ground.Owners.SequenceEqual(owners))
                ? [(Commune, owners)]
                : Grounds.Select(ground => (ground.Commune, ground.Owners));
        }
    }
}
