using Cpts.Rules.Facts.Shapes;

namespace Cpts.Rules.Facts;

/// <summary>The tripartite contract between the community, the ARS and the CPAM, for five years.</summary>
public sealed record ContractFacts
{
    /// <summary>The maximum number of contracts: more than any community will sign. Each gives some thirty payments and deadlines.</summary>
    private const int MostContracts = 100;

    private static readonly Bilingual TooMany = new(
        "Une communauté a au plus {0} contrats. Retirez ceux qui se répètent.",
        "A community has at most {0} contracts. Remove any that are repeated.");

    /// <summary>The day of the signature: A0.</summary>
    public required LocalDate Signed { get; init; }

    /// <summary>The day on which the file was complete; null when it was complete at the signature.</summary>
    public LocalDate? FileComplete { get; init; }

    /// <summary>The day on which the contract ended early; null when it did not.</summary>
    public LocalDate? Ended { get; init; }

    /// <summary>The exceptional operating amount, due once, for contracts signed before 30 September 2022, in euros; null when not stated.</summary>
    public Euros? ExceptionalOperating { get; init; }

    /// <summary>The missions of the contract, in the order of the file.</summary>
    public required ValueList<MissionFacts> Missions { get; init; }

    /// <summary>The crisis plan and the crises recognised.</summary>
    public CrisisFacts Crisis { get; init; } = CrisisFacts.None;

    internal static Shape<ContractFacts> Shape { get; } = new Shape<ContractFacts>("contract", "Contract", new Bilingual("Le contrat tripartite entre la communauté, l’ARS et la CPAM, pour {0} ans.", "The tripartite contract between the community, the ARS and the CPAM, for {0} years.").With(Cited.ContractYears), new() { Signed = default, Missions = default })
        .Required("signed", Kinds.Date, x => x.Signed, (x, v) => x with { Signed = v }, "Signed", new("Le jour de la signature : les années du contrat partent de là.", "The day of the signature, on which the contract years start."), """["2021-12-19"]""")
        .Optional("fileComplete", Kinds.Date, x => x.FileComplete, (x, v) => x with { FileComplete = v },
            "File complete", new("Le jour où le dossier est complet : le fonctionnement de la première année se paie au plus tard des deux. Absent : le jour de la signature.", "The day on which the file is complete: the operating amount of the first year is paid on this day or on that of the signature, whichever is later. When absent: the day of the signature."), """["2021-12-19"]""")
        .Optional("ended", Kinds.Date, x => x.Ended, (x, v) => x with { Ended = v },
            "Ended", new Bilingual("Le jour où le contrat a pris fin, s’il a pris fin avant ses {0} ans (CPTS3011).", "The day on which the contract ended, if it ended before its {0} years (CPTS3011).").With(Cited.ContractYears), """["2026-06-30"]""")
        .Optional("exceptionalOperating", Kinds.Amount, x => x.ExceptionalOperating, (x, v) => x with { ExceptionalOperating = v },
            "Exceptional operating amount", new Bilingual("Le montant exceptionnel de fonctionnement, en euros, une seule fois : contrats signés avant le {0} (CPTS3009).", "The exceptional operating amount, in euros, once: contracts signed before {0} (CPTS3009).").With(Cited.ExceptionalBefore), "[56250]")
        .Required("missions", Kinds.ListOf(MissionFacts.Shape), x => x.Missions, (x, v) => x with { Missions = v },
            "Missions", new("Les missions du contrat, chacune une fois (CPTS2002).", "The missions of the contract, each once (CPTS2002)."), """[[{ "mission": "accessToCare", "started": "2022-03-01" }]]""")
        .WithDefault("crisis", CrisisFacts.Shape, CrisisFacts.None, x => x.Crisis, (x, v) => x with { Crisis = v });

    /// <summary>A list of several contracts.</summary>
    internal static ListKind<ContractFacts> Several { get; } = new(Shape, NoMore) { Most = MostContracts };

    private static void NoMore(ValueList<ContractFacts> contracts, Faults faults)
    {
        if (contracts.Count > MostContracts)
        {
            faults.Report(FactRules.WrongValue, $"/{MostContracts}", TooMany, MostContracts);
        }
    }
}

/// <summary>One mission of a contract.</summary>
public sealed record MissionFacts
{
    /// <summary>Which mission.</summary>
    public required Mission Mission { get; init; }

    /// <summary>The day on which it started; null when it has not.</summary>
    public LocalDate? Started { get; init; }

    /// <summary>The day on which it was deployed; null when it has not been.</summary>
    public LocalDate? Deployed { get; init; }

    /// <summary>The day on which it was given up; null when it has not been.</summary>
    public LocalDate? Ended { get; init; }

    /// <summary>The annual amounts written in the contract: those at the signature, then those of each amendment from the day on which it takes effect; empty when none are written.</summary>
    public ValueList<ContractAmounts> Amounts { get; init; }

    /// <summary>The indicators of its variable part.</summary>
    public ValueList<Indicator> Indicators { get; init; }

    internal static Shape<MissionFacts> Shape { get; } = new Shape<MissionFacts>("mission", "Mission", new("Une mission du contrat.", "A mission of the contract."), new() { Mission = default })
        .Required("mission", Kinds.Word(Missions.Words), x => x.Mission, (x, v) => x with { Mission = v },
            "Mission", new("Accès aux soins, parcours pluriprofessionnels, prévention, crises sanitaires (missions socles) ; qualité et pertinence, accompagnement des professionnels (optionnelles).", "Access to care, care pathways, prevention, health crises (core missions); quality of care, support of professionals (optional)."))
        .Optional("started", Kinds.Date, x => x.Started, (x, v) => x with { Started = v }, "Started", new("Le jour où la mission a démarré ; absent : pas encore.", "The day on which the mission started; when absent: not yet."), """["2022-03-01"]""")
        .Optional("deployed", Kinds.Date, x => x.Deployed, (x, v) => x with { Deployed = v }, "Deployed", new("Le jour où la mission est déployée ; absent : pas encore.", "The day on which the mission is deployed; when absent: not yet."), """["2023-01-01"]""")
        .Optional("ended", Kinds.Date, x => x.Ended, (x, v) => x with { Ended = v },
            "Ended", new("Le jour où la mission a été abandonnée ; absent : elle ne l’est pas (CPTS3011).", "The day on which the mission was given up; when absent: it was not (CPTS3011)."), """["2025-12-31"]""")
        .WithDefault("amounts", ContractAmounts.Kind, default, x => x.Amounts, (x, v) => x with { Amounts = v })
        .WithDefault("indicators", Kinds.ListOf(Indicator.Shape), default, x => x.Indicators, (x, v) => x with { Indicators = v },
            "Indicators", new("Les indicateurs de la part variable.", "The indicators of the variable part."), """[[{ "year": 2, "kind": "allOrNothing", "maximum": 26000, "achieved": true }]]""");
}

/// <summary>The facts that determine the amounts of the health-crisis mission.</summary>
public sealed record CrisisFacts
{
    /// <summary>Nothing stated.</summary>
    public static CrisisFacts None { get; } = new();

    /// <summary>The day on which the plan was first drafted; null when it was drafted on the start of the mission.</summary>
    public LocalDate? PlanFirstDrafted { get; init; }

    /// <summary>The days on which the ARS identified a crisis.</summary>
    public ValueList<LocalDate> RecognisedOn { get; init; }

    /// <summary>The contract years, 1 to 5, in which the ARS recognised a crisis.</summary>
    public ValueList<int> RecognisedYears { get; init; }

    internal static Shape<CrisisFacts> Shape { get; } = new Shape<CrisisFacts>("crisis", "Health crises", new("Le plan de réponse aux crises sanitaires, et les crises reconnues.", "The plan for serious health crises, and the crises recognised."), None)
        .Optional("planFirstDrafted", Kinds.Date, x => x.PlanFirstDrafted, (x, v) => x with { PlanFirstDrafted = v },
            "Plan first drafted", new("Le jour où le plan a été rédigé ; absent : le jour où la mission a démarré.", "The day on which the plan was first drafted; when absent: the day on which the mission started."), """["2023-01-15"]""")
        .WithDefault("recognisedOn", Kinds.ListOf(Kinds.Date), default, x => x.RecognisedOn, (x, v) => x with { RecognisedOn = v },
            "Recognised on", new("Les jours où l’ARS a identifié une crise.", "The days on which the ARS identified a crisis."), """[["2024-03-18"]]""")
        .WithDefault("recognisedYears", Kinds.ListOf(Kinds.ContractYear), default, x => x.RecognisedYears, (x, v) => x with { RecognisedYears = v },
            "Recognised years", new Bilingual("Les années du contrat, de 1 à {0}, où l’ARS a reconnu une crise.", "The contract years, 1 to {0}, in which the ARS recognised a crisis.").With(StatutoryDates.ContractYears.Value), "[[2]]");
}
