namespace Cpts.Rules.Reports.Comparing;

/// <summary>What differs in the health project and the procedure.</summary>
internal static class ProjectChanges
{
    private static readonly Bilingual Status = new("Projet de santé", "Health project");
    private static readonly Bilingual On = new("Projet de santé, depuis le", "Health project, since");
    private static readonly Bilingual Starts = new("Silence de l’ARS, départ", "Silence of the ARS, start");
    private static readonly Bilingual Ends = new("Silence de l’ARS, dernier jour", "Silence of the ARS, last day");
    private static readonly Bilingual EffectiveFrom = new("Silence de l’ARS, utilisable le", "Silence of the ARS, counts from");
    private static readonly Bilingual Step = new("Étape", "Step");

    public static void Add(ChangeList changes, BothSides<Answers> answers)
    {
        const ChangeGroup Group = ChangeGroup.Project;
        var projects = answers.SelectMany(known => known.Project is { } project ? [project] : Array.Empty<ProjectState>());
        var limits = projects.SelectMany(project => project.TimeLimit is { } limit ? [limit] : Array.Empty<TimeLimit>());
        changes.Name(Group, "project/status", Status, projects.Select(project => project.Status), ProjectStatuses.Words);
        changes.Day(Group, "project/on", On, projects.SelectSome(project => project.On));
        changes.Day(Group, "project/timeLimit/starts", Starts, limits.Select(limit => limit.Starts));
        changes.Day(Group, "project/timeLimit/ends", Ends, limits.Select(limit => limit.Ends));
        changes.Day(Group, "project/timeLimit/effectiveFrom", EffectiveFrom, limits.Select(limit => limit.EffectiveFrom));
        changes.Name(Group, "step/current", Step, answers.Select(known => known.Step.Current), ProcedureSteps.Words);
    }
}
