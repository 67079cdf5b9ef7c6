using Cpts.Rules.Reports.Report.Drawings;
using Cpts.Rules.Reports.Report.Figures;
using Cpts.Rules.Reports.Report.Html;

namespace Cpts.Rules.Reports.Report.Chapters;

/// <summary>The procedure and the limits: drawn over time, then each with its state.</summary>
internal sealed class TimeLineChapter(Answers answers, Scenario scenario, LocalDate asOf) : IChapter
{
    private static readonly Bilingual Caption = new("Échéances et leur état", "Deadlines and their state");
    private static readonly Bilingual Due = new("Au plus tard le", "By");
    private static readonly Bilingual What = new("Échéance", "Deadline");
    private static readonly Bilingual Status = new("État", "State");
    private static readonly Bilingual On = new("{0} le {1}", "{0} on {1}");
    private static readonly Bilingual StartNotSet = new("{0} (départ non donné par les sources)", "{0} (start not given by the sources)");
    private static readonly Bilingual Origin = new("Source", "Source");
    private static readonly Bilingual Milestone = new("{0} : {1}", "{0}: {1}");

    private readonly Answers _answers = answers;
    private readonly Scenario _scenario = scenario;
    private readonly LocalDate _asOf = asOf;

    public string Id => "deadlines";

    public Bilingual Title { get; } = new("Démarche et échéances", "Procedure and deadlines");

    public bool IsEmpty => false;

    public void Write(ReportPage page)
    {
        var milestones = Milestones.Of(_scenario.Project, _answers.Project, _scenario.Contract);
        var missions = _scenario.Contract is { } contract ? MissionCourse.Of(contract, _answers.Deadlines) : [];
        if (milestones.Count > 0)
        {
            new TimeLine(milestones, _answers.Project?.TimeLimit, missions, _asOf, page.Wording).Write(page.Markup);
            page.Markup.Open("ol", ("class", "milestones"));
            foreach (var milestone in milestones)
            {
                page.Markup.Leaf("li", page.Say(Milestone, milestone.What, milestone.On));
            }

            page.Markup.Close();
        }

        foreach (var facts in ProjectSection.Of(_answers, page.Wording).Blocks.OfType<FactList>())
        {
            page.Facts(facts);
        }

        WriteDeadlines(page);
    }

    private void WriteDeadlines(ReportPage page)
    {
        if (_answers.Deadlines.Count == 0)
        {
            return;
        }

        using var table = new HtmlTable(
            page,
            "deadlines-table",
            page.Say(Caption),
            new(page.Say(What)),
            new(page.Say(Due), "date"),
            new(page.Say(Status)),
            new(page.Say(Origin)));
        foreach (var deadline in _answers.Deadlines)
        {
            var what = page.Wording.Text(DeadlineNames.Of(deadline));
            table.Row(
                deadline.Status is DeadlineStatus.Passed ? "passed" : null,
                deadline.StartIsSet ? what : page.Say(StartNotSet, what),
                page.Wording.Date(deadline.Due),
                State(deadline, page),
                new HtmlCell("", [deadline.Source]));
        }
    }

    private static Cell State(Deadline deadline, ReportPage page)
    {
        var state = page.Say(Terms.Of(deadline.Status));
        return new(deadline.MetOn is { } met ? page.Say(On, state, met) : state, Terms.ToneOf(deadline.Status));
    }
}
