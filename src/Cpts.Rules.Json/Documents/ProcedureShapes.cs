using Cpts.Rules.Deadlines;
using Cpts.Rules.Facts.Shapes;
using Cpts.Rules.Projects;

namespace Cpts.Rules.Json.Documents;

/// <summary>The members <c>project</c>, <c>step</c> and <c>deadlines</c>.</summary>
internal static class ProcedureShapes
{
    private static readonly Shape<TimeLimit> TimeLimit = new Shape<TimeLimit>("timeLimit", "Time limit", new("Le délai de deux mois de l’ARS.", "The two months that the ARS has to decide."), default)
        .Required("starts", Values.Day, x => x.Starts, (x, v) => x with { Starts = v }, "Starts", new("Le jour de réception dont il part.", "The day of receipt from which it runs."), """["2021-04-05"]""")
        .Required("ends", Values.Day, x => x.Ends, (x, v) => x with { Ends = v }, "Ends", new("Son dernier jour.", "Its last day."), """["2021-06-05"]""")
        .Required("effectiveFrom", Values.Day, x => x.EffectiveFrom, (x, v) => x with { EffectiveFrom = v }, "Effective from", new("Le jour depuis lequel le silence vaut validation.", "The day from which silence counts as validation."), """["2021-06-06"]""");

    public static Shape<ProjectState> Project { get; } = new Shape<ProjectState>("project", "Health project", new("Où en est le projet de santé.", "The state of the health project."), new(default, null, null))
        .Required("status", Kinds.Word(ProjectStatuses.Words), x => x.Status, (x, v) => x with { Status = v }, "Status", new("Son état à la date d’appréciation.", "Its status on the evaluation date."))
        .Optional("on", Values.Day, x => x.On, (x, v) => x with { On = v }, "On", new("Depuis quel jour ; null tant que rien n’est acquis.", "The day since when; null while nothing is settled."))
        .Optional("timeLimit", TimeLimit, x => x.TimeLimit, (x, v) => x with { TimeLimit = v }, "Time limit", new("Le délai de l’ARS, en cours ou passé ; null si aucun ne court.", "The time limit of the ARS, running or past; null when there is none."));

    public static Shape<StepAnswer> Step { get; } = new Shape<StepAnswer>("step", "Step", new("La prochaine étape de la procédure.", "The next step of the procedure."), new(default, default))
        .Required("current", Kinds.Word(ProcedureSteps.Words), x => x.Current, (x, v) => new(v, x.Next), "Step", new("L’étape à franchir.", "The step to take."))
        .Required("next", Values.Said, x => x.Next, (x, v) => new(x.Current, v), "Next action", new("Ce qu’il faut faire, dans la langue demandée.", "What to do, in the requested language."));

    public static Shape<Deadline> Deadline { get; } = new Shape<Deadline>("deadline", "Deadline", new("Une échéance et comment elle se présente.", "A deadline and its status."), default)
        .Required("id", Kinds.Word(DeadlineKinds.Words), x => x.Id, (x, v) => x with { Id = v }, "Deadline", new("Laquelle.", "The kind of deadline."))
        .Optional("contract", Values.Number, x => x.Contract, (x, v) => x with { Contract = v }, "Contract", new("Le numéro du contrat ; null si l’échéance n’est pas celle d’un contrat.", "The number of the contract; null when the deadline is not that of a contract."), "[1]")
        .Optional("mission", Kinds.Word(Missions.Words), x => x.Mission, (x, v) => x with { Mission = v }, "Mission", new("La mission ; null si l’échéance n’est pas celle d’une mission.", "The mission; null when the deadline is not that of a mission."))
        .Optional("year", Values.ContractYear, x => x.Year, (x, v) => x with { Year = v }, "Year", new("Le numéro d’un anniversaire, de 1 à 5 ; null pour les autres.", "The number of an anniversary, 1 to 5; null for the others."))
        .Required("due", Values.Day, x => x.Due, (x, v) => x with { Due = v }, "Due", new("Le dernier jour, ou le jour où elle arrive.", "The last day, or the day on which it is reached."), """["2022-06-19"]""")
        .Required("status", Kinds.Word(DeadlineStatuses.Words), x => x.Status, (x, v) => x with { Status = v }, "Status", new("À venir, tenue, en retard, manquée, passée.", "To come, met, late, missed, passed."))
        .Optional("metOn", Values.Day, x => x.MetOn, (x, v) => x with { MetOn = v }, "Met on", new("Le jour où elle a été tenue, même en retard ; null sinon.", "The day on which it was met, even late; null otherwise."))
        .Required("startIsSet", Kinds.Boolean, x => x.StartIsSet, (x, v) => x with { StartIsSet = v }, "Start is set", new("Si les sources disent d’où le délai se compte.", "Whether the sources give the day from which the months run."))
        .Required("source", Values.SourceId, x => x.Source, (x, _) => x, "Source", new("La source.", "The source."), """["S14"]""");
}
