namespace Cpts.Rules.Json.Schemas.Notes;

/// <summary>What the sections about the community itself mean: its territory, who started it, its form, its people.</summary>
internal static class CommunityNotes
{
    public static ObjectNotes Territory => new(
        "territory",
        "Territory",
        new(
            "Le territoire : soit sa population, soit ses communes, jamais les deux (CPTS1001).",
            "The territory: either its population or its communes, never both (CPTS1001)."),
        new("population", "Population", new("Les habitants des communes couvertes (population légale), au moins 1 (CPTS1001).", "The inhabitants of the communes covered (population légale), at least 1 (CPTS1001)."), "[174793]"),
        new(
            "communes",
            "Communes",
            new("Les codes INSEE des communes couvertes, chacun une fois (CPTS1003, CPTS1004).", "The INSEE codes of the communes covered, each once (CPTS1003, CPTS1004)."),
            """[["97403", "97416", "97422"]]"""),
        new(
            "populationYear",
            "Year of the populations",
            new(
                "L’année des populations légales. Avec des communes : par défaut la dernière table qui n’est pas postérieure à la date d’appréciation ; une année sans table est refusée (CPTS9003).",
                "The year of the legal populations. With communes: by default the latest table that is not after the evaluation date; a year without a table is refused (CPTS9003)."),
            "[2026]"),
        new(
            "seatDepartment",
            "Department of the seat",
            new(
                "Le département du siège : il décide du droit local des associations (57, 67, 68) et des jours fériés. Absent : les jours fériés nationaux.",
                "The department of the seat: it decides the local law of associations (57, 67, 68) and the holidays. When absent: the national holidays."),
            """["974", "67", "2A"]"""));

    public static ObjectNotes Initiative => new(
        "initiative",
        "Initiative",
        new(
            "Qui est à l’origine de la communauté : des professionnels de premier recours ou, à défaut, l’ARS en concertation (CPTS5002).",
            "Who started the community: first-line professionals or, failing that, the ARS in concertation (CPTS5002)."),
        new("by", "Started by", new("À l’initiative de qui.", "Who started it.")),
        new(
            "consulted",
            "Consulted",
            new("Qui l’ARS a consulté : à son initiative, il faut les unions régionales (URPS) et les centres de santé.", "Whom the ARS consulted: on its initiative, both the regional unions (URPS) and the health centres are needed."),
            """[["urps", "healthCentres"]]""",
            "[]"));

    public static ObjectNotes LegalForm => new(
        "legalForm",
        "Legal form",
        new(
            "La forme juridique : une association depuis le 14 mai 2021 (CPTS5003, CPTS5004).",
            "The legal form: an association since 14 May 2021 (CPTS5003, CPTS5004)."),
        new("kind", "Form", new("Association de la loi de 1901, association de droit local (siège en 57, 67 ou 68), autre forme, aucune.", "Association of the law of 1901, association of the local civil code (seat in 57, 67 or 68), another form, none.")),
        new("since", "Since", new("Depuis quand ; absent : depuis toujours.", "Since when; when absent: always."), """["2021-03-12"]"""));

    public static ObjectNotes PopulationChange => new(
        "populationChange",
        "Population change",
        new("La population du territoire depuis un jour.", "The population of the territory from a day on."),
        new("on", "From", new("Le premier jour.", "The first day."), """["2024-01-01"]"""),
        new("population", "Population", new("Les habitants depuis ce jour.", "The inhabitants from that day on."), "[79000]"));

    public static ObjectNotes MemberPayment => new(
        "memberPayment",
        "Payment to a member",
        new(
            "Ce qu’un professionnel a reçu en une année civile ; plusieurs entrées s’ajoutent.",
            "What one professional received in one calendar year; several entries are added."),
        new("professional", "Professional", new("Qui, sous un nom au choix.", "Who, under any name."), """["P1"]"""),
        new("year", "Year", new("L’année civile.", "The calendar year."), "[2023]"),
        new("indemnities", "Indemnities", new("Les indemnités, en euros.", "The indemnities, in euros."), "[20000]", "0"),
        new("remunerations", "Remunerations", new("Les rémunérations, en euros.", "The remunerations, in euros."), "[23992]", "0"));
}
