namespace Cpts.Rules.Json.Schemas.Notes;

/// <summary>What the section <c>project</c> means.</summary>
internal static class ProjectNotes
{
    public static ObjectNotes Project => new(
        "project",
        "Health project",
        new(
            "Le projet de santé et les étapes qui y mènent. Il est réputé validé si l’ARS ne s’y oppose pas dans les deux mois de sa réception.",
            "The health project (projet de santé) and the steps towards it. It is deemed validated unless the ARS opposes it within two months of its receipt."),
        new("professionalsGathered", "Professionals gathered", new("Le jour où les professionnels se sont réunis.", "The day on which the professionals gathered."), """["2020-09-01"]"""),
        new("agencyContacted", "ARS contacted", new("Le jour de la prise de contact avec l’ARS.", "The day on which the ARS was contacted."), """["2020-10-01"]"""),
        new("letterOfIntent", "Letter of intent", new("Le jour de la lettre d’intention.", "The day of the letter of intent."), """["2021-01-10"]"""),
        new("diagnosis", "Diagnosis", new("Le jour du diagnostic territorial.", "The day of the territorial diagnosis."), """["2021-02-15"]"""),
        new(
            "states",
            "What it states",
            new("Ce que le projet énonce : le territoire, les besoins, les actions ; il faut les trois (CPTS5005).", "What the project states: the territory, the needs, the actions; all three are needed (CPTS5005)."),
            """[["territory", "needs", "actions"]]"""),
        new("received", "Received", new("Le jour où l’ARS compétente l’a reçu : le délai de deux mois part de là.", "The day on which the competent ARS received it: the two months start there."), """["2021-03-03"]"""),
        new(
            "missingItems",
            "Missing items",
            new("Les pièces que l’ARS a demandées.", "The items that the ARS asked for."),
            """[[{ "requested": "2021-03-20", "received": "2021-04-05", "requiredByLaw": true }]]""",
            "[]"));

    public static ObjectNotes MissingItem => new(
        "missingItem",
        "Missing item",
        new(
            "Une pièce que l’ARS a demandée : si un texte l’exige, le délai repart à sa réception.",
            "An item that the ARS asked for: when a law or regulation requires it, the limit starts again on its receipt."),
        new("requested", "Requested", new("Le jour de la demande.", "The day of the request."), """["2021-03-20"]"""),
        new("received", "Received", new("Le jour où l’ARS l’a reçue ; absent : pas encore.", "The day on which the ARS received it; when absent: not yet."), """["2021-04-05"]"""),
        new("requiredByLaw", "Required by law", new("Si une loi ou un règlement exige cette pièce.", "Whether a law or regulation requires the item."), Default: "false"));

    public static ObjectNotes Decision => new(
        "decision",
        "Decision of the ARS",
        new(
            "Ce que l’ARS a décidé du projet ; absente, son silence décide.",
            "What the ARS decided of the project; when absent, its silence decides."),
        new("kind", "Decision", new("Validation expresse, ou opposition.", "Express validation, or opposition.")),
        new("on", "On", new("Le jour de la décision.", "The day of the decision."), """["2021-04-30"]"""),
        new(
            "ground",
            "Ground",
            new(
                "Le motif d’une opposition : les objectifs du projet régional de santé ou la pertinence du territoire ; tout autre motif, ou aucun, n’est pas légal (CPTS4008).",
                "The ground of an opposition: the objectives of the regional health project, or the relevance of the territory; any other, or none, is not legal (CPTS4008).")));
}
