namespace Cpts.Rules.Json.Schemas.Notes;

/// <summary>What the section <c>expect</c> means.</summary>
internal static class ExpectNotes
{
    public static ObjectNotes Expect => new(
        "expect",
        "Expectations",
        new(
            "Ce que le fichier affirme de sa propre évaluation, au centime près ; cpts-rules validate le vérifie (CPTS9010).",
            "What the file asserts of its own evaluation, to the cent; cpts-rules validate checks it (CPTS9010)."),
        new("agreement", "Agreement", new("L’accord en vigueur à la date d’appréciation.", "The agreement in force on the evaluation date.")),
        new("sizeBand", "Size", new("La taille du territoire, de 1 à 4.", "The size of the territory, 1 to 4."), "[3]"),
        new(
            "lines",
            "Lines",
            new("Les lignes du budget annuel, par nom.", "The lines of the annual budget, by name."),
            """[{ "accessToCare": { "fixed": 90000, "variable": 35000, "total": 125000 } }]"""),
        new(
            "years",
            "Contract years",
            new("Le droit total de chaque année du contrat, de \"1\" à \"5\", en euros.", "The total entitlement of each contract year, \"1\" to \"5\", in euros."),
            """[{ "1": { "min": 147246.58, "max": 307246.58 } }]"""),
        new("paid", "Paid", new("La somme des versements de chaque jour, en euros ; 0 sans versement.", "The sum of the payments of each day, in euros; 0 without a payment."), """[{ "2022-03-01": 54184.94 }]"""),
        new(
            "deadlines",
            "Deadlines",
            new("Les échéances, par nom, avec la mission ou l’année s’il y en a plusieurs.", "The deadlines, by name, with the mission or the year when there are several."),
            """[{ "missionStart/accessToCare": "2022-06-19", "arsSilence": "2021-06-05" }]"""),
        new("project", "Project", new("L’état du projet de santé.", "The status of the health project.")),
        new("step", "Step", new("La prochaine étape de la procédure.", "The next step of the procedure.")),
        new(
            "findings",
            "Findings",
            new("Exactement ces codes de constat, erreurs et avertissements, sans ordre ; une liste vide n’en attend aucun.", "Exactly these finding codes, errors and warnings, in any order; an empty list expects none."),
            """[[], ["CPTS2001"]]"""));

    public static ObjectNotes Budget => new(
        "expectedBudget",
        "Budget",
        new("Le budget annuel, en euros ; chacun des trois au choix.", "The annual budget, in euros; any of the three."),
        new("core", "Core", new("Le fonctionnement et les missions socles.", "Operating and the core missions."), "[437500]"),
        new("maximum", "Maximum", new("Le fonctionnement et toutes les missions.", "Operating and all missions."), "[487500]"),
        new("chosen", "Chosen", new("Le fonctionnement et les missions du contrat.", "Operating and the missions of the contract."), "[437500]"));

    public static ObjectNotes Line => new(
        "expectedLine",
        "Line",
        new("Une ligne du budget annuel, en euros ; chacun des trois montants au choix.", "A line of the annual budget, in euros; any of the three amounts."),
        new("fixed", "Fixed part", new("La part fixe.", "The fixed part."), "[90000]"),
        new("variable", "Variable part", new("La part variable.", "The variable part."), "[35000]"),
        new("total", "Total", new("Le total des deux.", "The total of the two."), "[125000]"));

    public static ObjectNotes Range => new(
        "expectedRange",
        "Range",
        new(
            "Une fourchette, en euros ; le minimum ne dépasse pas le maximum, ce qu’un schéma ne peut dire.",
            "A range, in euros; the least is not above the most, which a schema cannot say."),
        new("min", "Least", new("Le minimum, compris.", "The least, included."), "[147246.58]"),
        new("max", "Most", new("Le maximum, compris.", "The most, included."), "[307246.58]"));
}
