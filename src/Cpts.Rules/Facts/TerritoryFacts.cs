using Cpts.Rules.Facts.Shapes;

namespace Cpts.Rules.Facts;

/// <summary>The territory, given by its population or by its communes; exactly one of the two.</summary>
public sealed record TerritoryFacts
{
    /// <summary>The population, in inhabitants; strictly positive.</summary>
    public int? Population { get; init; }

    /// <summary>The INSEE codes of the communes covered: <c>97411</c>, <c>2A004</c>.</summary>
    public ValueList<string>? Communes { get; init; }

    /// <summary>The year of the legal populations.</summary>
    public int? PopulationYear { get; init; }

    /// <summary>The department of the seat, on which the local civil code and the holidays depend: <c>974</c>, <c>67</c>, <c>2A</c>.</summary>
    public string? SeatDepartment { get; init; }

    internal static Shape<TerritoryFacts> Shape { get; } = new Shape<TerritoryFacts>("territory", "Territory", new("Le territoire : soit sa population, soit ses communes, jamais les deux (CPTS1001).", "The territory: either its population or its communes, never both (CPTS1001)."), new())
        .Optional("population", Kinds.Integer, x => x.Population, (x, v) => x with { Population = v }, "Population", new("Les habitants des communes couvertes (population légale), au moins 1 (CPTS1001).", "The inhabitants of the communes covered (population légale), at least 1 (CPTS1001)."), "[174793]")
        .Optional("communes", Kinds.ListOf(Kinds.Text), x => x.Communes, (x, v) => x with { Communes = v },
            "Communes", new("Les codes INSEE des communes couvertes, chacun une fois (CPTS1003, CPTS1004).", "The INSEE codes of the communes covered, each once (CPTS1003, CPTS1004)."), """[["97403", "97416", "97422"]]""")
        .Optional("populationYear", Kinds.Integer, x => x.PopulationYear, (x, v) => x with { PopulationYear = v },
            "Year of the populations", new("L’année des populations légales. Avec des communes : par défaut la dernière table qui n’est pas postérieure à la date d’appréciation ; une année sans table est refusée (CPTS9003).", "The year of the legal populations. With communes: by default the latest table that is not after the evaluation date; a year without a table is refused (CPTS9003)."), "[2026]")
        .Optional("seatDepartment", Kinds.Department, x => x.SeatDepartment, (x, v) => x with { SeatDepartment = v },
            "Department of the seat", new Bilingual("Le département du siège : il décide du droit local des associations ({0}) et des jours fériés. Absent : les jours fériés nationaux.", "The department of the seat, on which the local law of associations ({0}) and the holidays depend. When absent: the national holidays.").With(string.Join(", ", LocalLaw.Departments)), """["974", "67", "2A"]""");
}
