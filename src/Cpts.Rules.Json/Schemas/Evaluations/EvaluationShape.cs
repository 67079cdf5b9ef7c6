using System.Text.Json.Nodes;

namespace Cpts.Rules.Json.Schemas.Evaluations;

/// <summary>A whole evaluation: with its answers, or stopped by a finding before there was any.</summary>
/// <remarks>Written by hand beside the writers of the format; the tests hold it against what they write.</remarks>
internal static class EvaluationShape
{
    /// <summary>The format and version that this library writes.</summary>
    public const string Format = "cpts.evaluation/1";

    public static JsonObject Of(SchemaDefinitions definitions) => new()
    {
        ["title"] = "CPTS evaluation",
        [Annotations.English] = "What the rules answer about one scenario on one date. A member without a value is null, never absent; amounts are ranges in euros, exact when both ends are equal. Versions to come may add members.",
        [Annotations.French] = "Ce que les règles répondent d’un scénario à une date. Un membre sans valeur est null, jamais absent ; les montants sont des fourchettes en euros, exactes si les deux bornes sont égales. Des versions à venir pourront ajouter des membres.",
        ["oneOf"] = new JsonArray(Answered(definitions), Stopped(definitions)),
    };

    public static JsonObject Agreement() => Shapes.OneOf(Law.Default.Agreements.Select(agreement => agreement.Id));

    private static JsonObject Answered(SchemaDefinitions definitions) => AnswerShape.Of(
        definitions,
        "evaluation",
        "Evaluation",
        new("Une évaluation menée à son terme.", "An evaluation with its answers."),
        () =>
        [
            .. Heading(Date(definitions)),
            new("agreement", Agreement(), "Agreement", new("L’accord en vigueur à la date d’appréciation.", "The agreement in force on the evaluation date.")),
            Engine(),
            new("territory", TerritoryShape.Of(definitions), "Territory", new("Le territoire et sa taille.", "The territory and its size.")),
            new("budget", BudgetShape.Of(definitions), "Annual budget", new("Le budget annuel.", "The annual budget.")),
            new("years", Shapes.ListOf(ScheduleShapes.Year(definitions)), "Contract years", new("Les cinq années du contrat ; aucune sans contrat.", "The five contract years; none without a contract.")),
            new("fiveYears", Shapes.OrNull(ScheduleShapes.FiveYears(definitions)), "Five years", new("Leur somme ; null sans contrat.", "Their sum; null without a contract.")),
            new("payments", Shapes.ListOf(ScheduleShapes.Payment(definitions)), "Payments", new("Les versements, par date.", "The payments, by date.")),
            new("project", Shapes.OrNull(ProcedureShapes.Project(definitions)), "Health project", new("Le projet de santé ; null si le scénario n’en dit rien.", "The health project; null when the scenario does not speak of one.")),
            new("step", ProcedureShapes.Step(definitions), "Step", new("La prochaine étape.", "The next step.")),
            new("deadlines", Shapes.ListOf(ProcedureShapes.Deadline(definitions)), "Deadlines", new("Les échéances, par date.", "The deadlines, by date.")),
            new("memberCaps", Shapes.ListOf(JudgementShapes.MemberCap(definitions)), "Member caps", new("Les versements aux professionnels face au plafond.", "The payments to professionals against the ceiling.")),
            new("interpretations", Shapes.ListOf(JudgementShapes.Interpretation(definitions)), "Interpretations", new("Les sept lectures ; aucune si elles n’ont pas été demandées.", "The seven readings; none when they were not asked for.")),
            Findings(definitions),
        ]);

    private static JsonObject Stopped(SchemaDefinitions definitions) => AnswerShape.Of(
        definitions,
        "stopped",
        "Stopped evaluation",
        new(
            "Un scénario qui n’a pas pu être évalué : ses constats disent pourquoi.",
            "A scenario that could not be evaluated: its findings say why."),
        () => [.. Heading(Shapes.OrNull(Date(definitions))), Engine(), Findings(definitions)]);

    private static AnswerMember[] Heading(JsonObject date) =>
    [
        new("format", Shapes.Only(Format), "Format", new("Le format et sa version.", "The format and its version.")),
        new("name", Shapes.OrNull(Shapes.Text()), "Name", new("Le nom du scénario ; null s’il n’en a pas.", "The name of the scenario; null when it has none.")),
        new("asOf", date, "Evaluation date", new("La date d’appréciation.", "The evaluation date (date d’appréciation).")),
    ];

    private static AnswerMember Engine() => new("engine", Shapes.Text(), "Engine", new("La version de la bibliothèque.", "The version of the library."), """["1.0.0"]""");

    private static AnswerMember Findings(SchemaDefinitions definitions) => new("findings", Shapes.ListOf(JudgementShapes.Finding(definitions)), "Findings", new("Les constats, par code puis par endroit.", "The findings, by code and then by place."));

    private static JsonObject Date(SchemaDefinitions definitions) => DateShapes.Answered(definitions);
}
