using Cpts.Rules.Reports.Report.Drawings;
using Cpts.Rules.Reports.Report.Figures;
using Cpts.Rules.Reports.Report.Html;

namespace Cpts.Rules.Reports.Report.Chapters;

/// <summary>The procedure and the time limits: as a drawing over time, then each with its status.</summary>
internal sealed class TimeLineChapter(Answers answers, Scenario scenario, LocalDate asOf) : IChapter
{
    private static readonly Bilingual Closed = new("{0} : {1}", "{0}: {1}");
    private static readonly Bilingual Due = new("Au plus tard le", "By");
    private static readonly Bilingual Status = new("État", "State");
    private static readonly Bilingual Milestone = new("{0} : {1}", "{0}: {1}");

    private readonly Answers _answers = answers;
    private readonly Scenario _scenario = scenario;
    private readonly LocalDate _asOf = asOf;

    public string Id => "deadlines";

    public Bilingual Title { get; } = new("Démarche et échéances", "Procedure and deadlines");

    public bool IsEmpty => false;

    public void Write(ReportPage page)
    {
        var milestones = Milestones.Of(_scenario.Project, _answers.Project, _scenario.ContractOf(_answers));
        var missions = _scenario.ContractOf(_answers) is { } contract ? MissionCourse.Of(contract, _answers.Deadlines) : [];
        if (milestones.Count > 0)
        {
            new TimeLine(milestones, _answers.Project?.TimeLimit, missions, _asOf, page.Wording).Write(page);
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

    /// <summary>The deadlines that are pending or were not met; the others are folded.</summary>
    private void WriteDeadlines(ReportPage page)
    {
        WriteTable(page, "deadlines-table", DeadlinesListing.Of(_answers, ChosenDeadlines.Open), ChosenDeadlines.Open);
        var closed = DeadlinesListing.Of(_answers, ChosenDeadlines.Closed);
        if (closed.Items.Count > 0)
        {
            page.Markup.Open("details", ("class", "kept")).Leaf("summary", page.Say(Closed, DeadlinesListing.TitleOf(ChosenDeadlines.Closed), closed.Items.Count));
            WriteTable(page, "deadlines-closed-table", closed, ChosenDeadlines.Closed);
            page.Markup.Close();
        }
    }

    private static void WriteTable(ReportPage page, string id, Listing deadlines, ChosenDeadlines chosen)
    {
        if (deadlines.Items.Count > 0)
        {
            HtmlTable.Write(page, id, DeadlinesListing.TitleOf(chosen), deadlines, ("what", null, null), ("due", "date", Due), ("state", null, Status), ("source", null, null));
        }
    }
}
