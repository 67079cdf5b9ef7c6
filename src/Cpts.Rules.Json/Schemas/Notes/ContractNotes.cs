namespace Cpts.Rules.Json.Schemas.Notes;

/// <summary>What the section <c>contract</c> means.</summary>
internal static class ContractNotes
{
    public static ObjectNotes Contract => new(
        "contract",
        "Contract",
        new(
            "Le contrat tripartite entre la communauté, l’ARS et la CPAM, pour cinq ans.",
            "The tripartite contract between the community, the ARS and the CPAM, for five years."),
        new("signed", "Signed", new("Le jour de la signature : les années du contrat partent de là.", "The day of the signature: the contract years start there."), """["2021-12-19"]"""),
        new(
            "fileComplete",
            "File complete",
            new("Le jour où le dossier est complet : le fonctionnement de la première année se paie au plus tard des deux. Absent : le jour de la signature.", "The day on which the file is complete: the operating money of the first year is paid on the later of the two. When absent: the day of the signature."),
            """["2021-12-19"]"""),
        new("missions", "Missions", new("Les missions du contrat, chacune une fois (CPTS2002).", "The missions of the contract, each once (CPTS2002)."), """[[{ "mission": "accessToCare", "started": "2022-03-01" }]]"""));

    public static ObjectNotes Crisis => new(
        "crisis",
        "Health crises",
        new("Le plan de réponse aux crises sanitaires, et les crises reconnues.", "The plan for serious health crises, and the crises recognised."),
        new(
            "planFirstDrafted",
            "Plan first drafted",
            new("Le jour où le plan a été rédigé ; absent : le jour où la mission a démarré.", "The day on which the plan was first drafted; when absent: the day on which the mission started."),
            """["2023-01-15"]"""),
        new(
            "recognisedYears",
            "Recognised years",
            new("Les années du contrat, de 1 à 5, où l’ARS a reconnu une crise.", "The contract years, 1 to 5, in which the ARS recognised a crisis."),
            "[[2]]",
            "[]"));

    public static ObjectNotes Mission => new(
        "mission",
        "Mission",
        new("Une mission du contrat.", "A mission of the contract."),
        new(
            "mission",
            "Mission",
            new(
                "Accès aux soins, parcours pluriprofessionnels, prévention, crises sanitaires (missions socles) ; qualité et pertinence, accompagnement des professionnels (complémentaires).",
                "Access to care, care pathways, prevention, health crises (core missions); quality of care, support of professionals (optional).")),
        new("started", "Started", new("Le jour où la mission a démarré ; absent : pas encore.", "The day on which the mission started; when absent: not yet."), """["2022-03-01"]"""),
        new("deployed", "Deployed", new("Le jour où la mission est déployée ; absent : pas encore.", "The day on which the mission is deployed; when absent: not yet."), """["2023-01-01"]"""),
        new("indicators", "Indicators", new("Les indicateurs de la part variable.", "The indicators of the variable part."), """[[{ "year": 2, "kind": "allOrNothing", "maximum": 26000, "achieved": true }]]""", "[]"));

    public static ObjectNotes Amounts => new(
        "contractAmounts",
        "Contract amounts",
        new(
            "Les montants annuels écrits au contrat, en euros ; ils remplacent ceux de l’accord et ne doivent pas le contredire (CPTS3002).",
            "The annual amounts written in the contract, in euros; they replace those of the agreement and must not contradict it (CPTS3002)."),
        new("fixed", "Fixed part", new("La part fixe, en euros par an.", "The fixed part, in euros a year."), "[90000]"),
        new("variable", "Variable part", new("La part variable, en euros par an.", "The variable part, in euros a year."), "[35000]"));
}
