using System.Text.Json.Nodes;

namespace Cpts.Rules.Json.Schemas.Evaluations;

/// <summary>The members <c>project</c>, <c>step</c> and <c>deadlines</c>.</summary>
internal static class ProcedureShapes
{
    public static JsonObject Project(SchemaDefinitions definitions) => AnswerShape.Of(
        definitions,
        "project",
        "Health project",
        new("Où en est le projet de santé.", "Where the health project stands."),
        () =>
        [
            new("status", Shapes.OneOf(Vocabularies.ProjectStatuses.Ids), "Status", new("Son état à la date d’appréciation.", "Its status on the evaluation date.")),
            new("on", Shapes.OrNull(DateShapes.Answered(definitions)), "On", new("Depuis quel jour ; null tant que rien n’est acquis.", "Since which day; null while nothing is settled.")),
            new("timeLimit", Shapes.OrNull(TimeLimit(definitions)), "Time limit", new("Le délai de l’ARS, en cours ou passé ; null si aucun ne court.", "The limit of the ARS, running or past; null when none runs.")),
        ]);

    public static JsonObject Step(SchemaDefinitions definitions) => AnswerShape.Of(
        definitions,
        "step",
        "Step",
        new("La prochaine étape de la procédure.", "The next step of the procedure."),
        () =>
        [
            new("current", Shapes.OneOf(Vocabularies.Steps.Ids), "Step", new("L’étape à franchir.", "The step to take.")),
            new("next", Shapes.Text(), "Next action", new("Ce qu’il faut faire, dans la langue demandée.", "What to do, in the language asked for.")),
        ]);

    public static JsonObject Deadline(SchemaDefinitions definitions) => AnswerShape.Of(
        definitions,
        "deadline",
        "Deadline",
        new("Une échéance et comment elle se présente.", "A deadline and how it stands."),
        () =>
        [
            new("id", Shapes.OneOf(Vocabularies.Deadlines.Ids), "Deadline", new("Laquelle.", "Which one.")),
            new("mission", Shapes.OrNull(Shapes.OneOf(Vocabularies.Missions.Ids)), "Mission", new("La mission ; null si l’échéance n’est pas celle d’une mission.", "The mission; null when the deadline is not that of a mission.")),
            new("year", Shapes.OrNull(Shapes.Integer(1, StatutoryDates.ContractYears)), "Year", new("Le numéro d’un anniversaire, de 1 à 5 ; null pour les autres.", "The number of an anniversary, 1 to 5; null for the others.")),
            new("due", DateShapes.Answered(definitions), "Due", new("Le dernier jour, ou le jour où elle arrive.", "The last day, or the day on which it comes."), """["2022-06-19"]"""),
            new("status", Shapes.OneOf(Vocabularies.DeadlineStatuses.Ids), "Status", new("À venir, tenue, en retard, manquée, passée.", "To come, met, late, missed, passed.")),
            new("metOn", Shapes.OrNull(DateShapes.Answered(definitions)), "Met on", new("Le jour où elle a été tenue, même en retard ; null sinon.", "The day on which it was met, even late; null otherwise.")),
            new("startIsSet", Shapes.Boolean(), "Start is set", new("Si les sources disent d’où le délai se compte.", "Whether the sources say from when the limit counts.")),
            new("source", SourceShapes.Id(), "Source", new("La source.", "The source."), """["S14"]"""),
        ]);

    private static JsonObject TimeLimit(SchemaDefinitions definitions) => AnswerShape.Of(
        definitions,
        "timeLimit",
        "Time limit",
        new("Le délai de deux mois de l’ARS.", "The two months of the ARS."),
        () =>
        [
            new("starts", DateShapes.Answered(definitions), "Starts", new("Le jour de réception dont il part.", "The day of receipt from which it runs."), """["2021-04-05"]"""),
            new("ends", DateShapes.Answered(definitions), "Ends", new("Son dernier jour.", "Its last day."), """["2021-06-05"]"""),
            new("effectiveFrom", DateShapes.Answered(definitions), "Effective from", new("Le jour depuis lequel le silence vaut validation.", "The day from which silence is validation."), """["2021-06-06"]"""),
        ]);
}
