using Cpts.Rules.Facts.Shapes;

namespace Cpts.Rules.Facts;

/// <summary>The tripartite contract between the community, the ARS and the CPAM, for five years.</summary>
public sealed record ContractFacts
{
    /// <summary>The day of the signature: A0.</summary>
    public required LocalDate Signed { get; init; }

    /// <summary>When the file was complete; null when on the signature.</summary>
    public LocalDate? FileComplete { get; init; }

    /// <summary>The missions of the contract, in the order of the file.</summary>
    public required ValueList<MissionFacts> Missions { get; init; }

    /// <summary>The crisis plan and the crises recognised.</summary>
    public CrisisFacts Crisis { get; init; } = CrisisFacts.None;

    internal static Shape<ContractFacts> Shape { get; } = new Shape<ContractFacts>("contract", "Contract", new("Le contrat tripartite entre la communauté, l’ARS et la CPAM, pour cinq ans.", "The tripartite contract between the community, the ARS and the CPAM, for five years."), new() { Signed = default, Missions = default })
        .Required("signed", Kinds.Date, x => x.Signed, (x, v) => x with { Signed = v }, "Signed", new("Le jour de la signature : les années du contrat partent de là.", "The day of the signature: the contract years start there."), """["2021-12-19"]""")
        .Optional("fileComplete", Kinds.Date, x => x.FileComplete, (x, v) => x with { FileComplete = v },
            "File complete", new("Le jour où le dossier est complet : le fonctionnement de la première année se paie au plus tard des deux. Absent : le jour de la signature.", "The day on which the file is complete: the operating money of the first year is paid on the later of the two. When absent: the day of the signature."), """["2021-12-19"]""")
        .Required("missions", Kinds.ListOf(MissionFacts.Shape), x => x.Missions, (x, v) => x with { Missions = v },
            "Missions", new("Les missions du contrat, chacune une fois (CPTS2002).", "The missions of the contract, each once (CPTS2002)."), """[[{ "mission": "accessToCare", "started": "2022-03-01" }]]""")
        .Usually("crisis", CrisisFacts.Shape, CrisisFacts.None, x => x.Crisis, (x, v) => x with { Crisis = v });
}

/// <summary>One mission of a contract.</summary>
public sealed record MissionFacts
{
    /// <summary>Which mission.</summary>
    public required Mission Mission { get; init; }

    /// <summary>When it started; null while it has not.</summary>
    public LocalDate? Started { get; init; }

    /// <summary>When it was deployed; null while it is not.</summary>
    public LocalDate? Deployed { get; init; }

    /// <summary>The annual amounts written in the contract.</summary>
    public ContractAmounts? Amounts { get; init; }

    /// <summary>The indicators of its variable part.</summary>
    public ValueList<Indicator> Indicators { get; init; }

    internal static Shape<MissionFacts> Shape { get; } = new Shape<MissionFacts>("mission", "Mission", new("Une mission du contrat.", "A mission of the contract."), new() { Mission = default })
        .Required("mission", Kinds.Word(Missions.Words), x => x.Mission, (x, v) => x with { Mission = v },
            "Mission", new("Accès aux soins, parcours pluriprofessionnels, prévention, crises sanitaires (missions socles) ; qualité et pertinence, accompagnement des professionnels (complémentaires).", "Access to care, care pathways, prevention, health crises (core missions); quality of care, support of professionals (optional)."))
        .Optional("started", Kinds.Date, x => x.Started, (x, v) => x with { Started = v }, "Started", new("Le jour où la mission a démarré ; absent : pas encore.", "The day on which the mission started; when absent: not yet."), """["2022-03-01"]""")
        .Optional("deployed", Kinds.Date, x => x.Deployed, (x, v) => x with { Deployed = v }, "Deployed", new("Le jour où la mission est déployée ; absent : pas encore.", "The day on which the mission is deployed; when absent: not yet."), """["2023-01-01"]""")
        .Optional("amounts", ContractAmounts.Shape, x => x.Amounts, (x, v) => x with { Amounts = v })
        .Usually("indicators", Kinds.ListOf(Indicator.Shape), default, x => x.Indicators, (x, v) => x with { Indicators = v },
            "Indicators", new("Les indicateurs de la part variable.", "The indicators of the variable part."), """[[{ "year": 2, "kind": "allOrNothing", "maximum": 26000, "achieved": true }]]""");
}

/// <summary>The annual amounts that a contract states for a mission; they win over the table.</summary>
public sealed record ContractAmounts
{
    /// <summary>The fixed part, euros a year; null when not stated.</summary>
    public Euros? Fixed { get; init; }

    /// <summary>The variable part, euros a year; null when not stated.</summary>
    public Euros? Variable { get; init; }

    internal static Shape<ContractAmounts> Shape { get; } = new Shape<ContractAmounts>("contractAmounts", "Contract amounts", new("Les montants annuels écrits au contrat, en euros ; ils remplacent ceux de l’accord et ne doivent pas le contredire (CPTS3002).", "The annual amounts written in the contract, in euros; they replace those of the agreement and must not contradict it (CPTS3002)."), new())
        .Optional("fixed", Kinds.Amount, x => x.Fixed, (x, v) => x with { Fixed = v }, "Fixed part", new("La part fixe, en euros par an.", "The fixed part, in euros a year."), "[90000]")
        .Optional("variable", Kinds.Amount, x => x.Variable, (x, v) => x with { Variable = v }, "Variable part", new("La part variable, en euros par an.", "The variable part, in euros a year."), "[35000]");
}

/// <summary>The facts that decide the health-crisis mission.</summary>
public sealed record CrisisFacts
{
    /// <summary>Nothing stated.</summary>
    public static CrisisFacts None { get; } = new();

    /// <summary>When the plan was first drafted; null when on the start of the mission.</summary>
    public LocalDate? PlanFirstDrafted { get; init; }

    /// <summary>The contract years, 1 to 5, in which the ARS recognised a crisis.</summary>
    public ValueList<int> RecognisedYears { get; init; }

    internal static Shape<CrisisFacts> Shape { get; } = new Shape<CrisisFacts>("crisis", "Health crises", new("Le plan de réponse aux crises sanitaires, et les crises reconnues.", "The plan for serious health crises, and the crises recognised."), None)
        .Optional("planFirstDrafted", Kinds.Date, x => x.PlanFirstDrafted, (x, v) => x with { PlanFirstDrafted = v },
            "Plan first drafted", new("Le jour où le plan a été rédigé ; absent : le jour où la mission a démarré.", "The day on which the plan was first drafted; when absent: the day on which the mission started."), """["2023-01-15"]""")
        .Usually("recognisedYears", Kinds.ListOf(Kinds.ContractYear), default, x => x.RecognisedYears, (x, v) => x with { RecognisedYears = v },
            "Recognised years", new("Les années du contrat, de 1 à 5, où l’ARS a reconnu une crise.", "The contract years, 1 to 5, in which the ARS recognised a crisis."), "[[2]]");
}
