namespace Cpts.Rules.Json.Schemas.Notes;

/// <summary>What a scenario file means, for its readers.</summary>
internal static class ScenarioNotes
{
    public static ObjectNotes Scenario => new(
        "scenario",
        "CPTS scenario",
        new(
            "Les faits d’une communauté professionnelle territoriale de santé (CPTS), et ce que le fichier attend de leur évaluation. Ce qui n’est pas dit se tait : null est refusé, et une section absente ne donne aucun constat.",
            "The facts of one CPTS (communauté professionnelle territoriale de santé), and what the file expects of their evaluation. What is not stated is left out: null is refused, and a section that is absent raises no finding."),
        new("$schema", "Schema", new("Le schéma de ce fichier, pour les éditeurs ; tout texte convient.", "The schema of this file, for editors; any text will do."), """["docs/schema/cpts.scenario-1.schema.json"]"""),
        new("format", "Format", new("Le format et sa version.", "The format and its version.")),
        new("name", "Name", new("Le nom de la communauté ou du cas.", "The name of the community or of the case."), """["CPTS Australe"]"""),
        new("source", "Source", new("Qui le dit : d’où viennent ces faits.", "Who says so: where these facts come from."), """["Contrat signé le 19 décembre 2021"]"""),
        new(
            "asOf",
            "Evaluation date",
            new(
                "La date d’appréciation, à laquelle tout est jugé. L’option --as-of l’emporte ; il faut l’une des deux.",
                "The evaluation date (date d’appréciation), on which everything is judged. The option --as-of wins over it; one of the two is required."),
            """["2026-11-21"]"""),
        new(
            "members",
            "Members",
            new("Les catégories de membres de la communauté.", "The kinds of members of the community."),
            """[["liberalProfessionals", "primaryCareTeams"]]"""),
        new(
            "populationChanges",
            "Population changes",
            new(
                "Les populations ultérieures du territoire. Une taille qui change pendant le contrat est signalée (CPTS1006).",
                "Later populations of the territory. A size that changes during the contract is reported (CPTS1006)."),
            """[[{ "on": "2024-01-01", "population": 79000 }]]""",
            "[]"),
        new(
            "memberPayments",
            "Payments to members",
            new(
                "Ce que la communauté a versé à chaque professionnel par année civile, à comparer au plafond de la sécurité sociale (CPTS3005).",
                "What the community paid to each professional in each calendar year, held against the social-security ceiling (CPTS3005)."),
            """[[{ "professional": "P1", "year": 2023, "indemnities": 20000, "remunerations": 23992 }]]""",
            "[]"));
}
