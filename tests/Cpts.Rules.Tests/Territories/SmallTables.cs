using Cpts.Rules.Territories;

namespace Cpts.Rules.Tests.Territories;

/// <summary>Two small tables, of 2019 and 2026, with one case of each kind.</summary>
internal sealed class SmallTables : ICommunePopulations
{
    private static readonly Commune Austral = new("97422", "Le Tampon", 83_000, null);
    private static readonly Commune Denis = new("97411", "Saint-Denis", 155_000, null);
    private static readonly Commune OtherDenis = new("93066", "Saint-Denis", 149_000, null);
    private static readonly Commune Lyon = new("69123", "Lyon", 519_127, null);
    private static readonly Commune Lyon1 = new("69381", "Lyon 1er Arrondissement", 29_000, "69123");
    private static readonly Commune Essarts = new("85084", "Essarts-en-Bocage", 6_851, null);
    private static readonly Commune Delegated = new("85030", "Boulogne", null, "85084");
    private static readonly Commune Destroyed = new("55039", "Beaumont-en-Verdunois", 0, null);
    private static readonly Commune Uninhabited = new("98412", "Archipel des Kerguelen", null, null);

    public ValueList<int> Years => [2019, 2026];

    /// <summary>The years that were asked for, in order.</summary>
    public List<int> Asked { get; } = [];

    public CommuneLookup Find(string code, int year)
    {
        Asked.Add(year);
        return code switch
        {
            "97422" => Found(year == 2019 ? Austral with { Population = 78_000 } : Austral),
            "97411" => Found(Denis),
            "69123" => Found(Lyon),
            "69381" => Found(Lyon1),
            "85084" => Found(Essarts),
            "85030" => Found(Delegated) with { ReplacedBy = [Essarts] },
            "85031" => Found(Delegated) with { ReplacedBy = [Essarts, Lyon] },
            "55039" => Found(Destroyed),
            "98412" => Found(Uninhabited),
            "26219" => new(null, [Essarts, Lyon], []) { FormerName = "Mureils" },
            "26220" => new(null, [Essarts], []),
            "26221" => new(null, [Essarts, Lyon], []),
            "26222" => new(null, [], []) { FormerName = "Mureils" },
            "974" => new(null, [], []) { Department = "La Réunion" },
            "La Réunion" => new(null, [], [Denis]) { Department = "La Réunion" },
            "Saint-Denis et La Réunion" => new(null, [], [Denis, OtherDenis]) { Department = "La Réunion" },
            "Saint-Denis" => new(null, [], [Denis, OtherDenis]),
            "Le Tampon" => new(null, [], [Austral]),
            _ => new(null, [], []),
        };
    }

    private static CommuneLookup Found(Commune commune) => new(commune, [], []);
}
