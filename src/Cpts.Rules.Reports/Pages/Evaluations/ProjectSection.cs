namespace Cpts.Rules.Reports.Pages.Evaluations;

/// <summary>The progress of the health project and of the procedure, and what to do next.</summary>
internal static class ProjectSection
{
    private static readonly Bilingual Title = new("Projet de santé et étape", "Health project and step");
    private static readonly Bilingual Project = new("Projet", "Project");
    private static readonly Bilingual Since = new("{0}, depuis le {1}", "{0}, since {1}");
    private static readonly Bilingual Silence = new("Silence de l’ARS", "Silence of the ARS");
    private static readonly Bilingual Limit = new(
        "deux mois du {0} au {1} inclus ; silence utilisable le {2}",
        "two months from {0} to {1} included; the silence counts from {2}");
    private static readonly Bilingual Step = new("Étape", "Step");
    private static readonly Bilingual Next = new("À faire", "To do");

    public static Section Of(Answers answers, Wording wording)
    {
        var facts = new List<Fact>();
        if (answers.Project is { } project)
        {
            var status = wording.Text(ProjectStatuses.Words[project.Status].Name);
            facts.Add(new(wording.Text(Project), new Cell(project.On is { } on ? wording.Text(Since, status, on) : status, Tone.Strong)));
            if (project.TimeLimit is { } limit)
            {
                facts.Add(new(wording.Text(Silence), wording.Text(Limit, limit.Starts, limit.Ends, limit.EffectiveFrom)));
            }
        }

        facts.Add(new(wording.Text(Step), wording.Text(ProcedureSteps.Words[answers.Step.Current].Name)));
        facts.Add(new(wording.Text(Next), wording.Text(answers.Step.Next)));
        return new Section(wording.Text(Title), new FactList(facts));
    }
}
