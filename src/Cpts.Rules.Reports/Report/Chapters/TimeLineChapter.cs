using Cpts.Rules.Reports.Report.Drawings;
using Cpts.Rules.Reports.Report.Figures;
using Cpts.Rules.Reports.Report.Html;

namespace Cpts.Rules.Reports.Report.Chapters;

/// <summary>The procedure and the limits: drawn over time, then each with its state.</summary>
internal sealed class TimeLineChapter(Answers answers, Scenario scenario, LocalDate asOf) : IChapter
{
    private static readonly Bilingual Caption = new("Échéances et leur état", "Deadlines and their state");
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

    private void WriteDeadlines(ReportPage page)
    {
        if (_answers.Deadlines.Count == 0)
        {
            return;
        }

        HtmlTable.Write(
            page,
            "deadlines-table",
            Caption,
            DeadlinesListing.Of(_answers),
            ("what", null, null),
            ("due", "date", Due),
            ("state", null, Status),
            ("source", null, null));
    }
}
