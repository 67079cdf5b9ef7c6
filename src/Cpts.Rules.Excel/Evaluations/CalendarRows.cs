using Cpts.Rules.Deadlines;
using Cpts.Rules.Excel.Functions;
using Cpts.Rules.Projects;
using Cpts.Rules.Scenarios;

namespace Cpts.Rules.Excel.Evaluations;

/// <summary>The project, the step and the deadlines.</summary>
internal static class CalendarRows
{
    public static void Write(EvaluationRows rows, Answers answers)
    {
        if (answers.Project is { } project)
        {
            WriteProject(rows, project);
        }

        var step = rows.Say(new("étape", "step"));
        rows.Add(Section.Project, step, rows.Say(new("en cours", "current")), text: rows.Terms.Of(answers.Step.Current));
        rows.Add(Section.Project, step, rows.Say(new("à faire", "next")), text: answers.Step.Next.In(rows.Language));
        foreach (var deadline in answers.Deadlines)
        {
            WriteDeadline(rows, deadline);
        }
    }

    private static void WriteProject(EvaluationRows rows, ProjectState project)
    {
        rows.Add(Section.Project, rows.Say(new("statut", "status")), "", date: project.On, text: rows.Terms.Of(project.Status));
        if (project.TimeLimit is { } limit)
        {
            var item = rows.Say(new("délai de deux mois", "timeLimit"));
            rows.Add(Section.Project, item, rows.Say(new("commence", "starts")), date: limit.Starts);
            rows.Add(Section.Project, item, rows.Say(new("finit", "ends")), date: limit.Ends);
            rows.Add(Section.Project, item, rows.Say(new("prend effet", "effectiveFrom")), date: limit.EffectiveFrom);
        }
    }

    private static void WriteDeadline(EvaluationRows rows, Deadline deadline)
    {
        var item = rows.Terms.Of(deadline.Id);
        var mission = deadline.Mission is { } known ? rows.Terms.Of(known) : "";
        rows.Add(Section.Deadlines, item, mission, deadline.Year, deadline.Due, rows.Terms.Of(deadline.Status));
        if (deadline.MetOn is { } done)
        {
            rows.Add(Section.Deadlines, item, mission, deadline.Year, done, rows.Say(new("faite ce jour", "metOn")));
        }
    }
}
