using System.Text;
using Cpts.Rules.Facts;
using Cpts.Rules.Scenarios;
using NodaTime;
using static Cpts.Rules.Tests.Deadlines.DeadlineText;
using static Cpts.Rules.Tests.Projects.ProjectStateText;

namespace Cpts.Rules.Tests.Deadlines;

/// <summary>One file, evaluated on every day of its life: what changes, and that nothing changes on an ordinary day.</summary>
public class LifeOfACommunityTests
{
    private static readonly LocalDate First = Day("2020-09-01");

    private static readonly LocalDate Last = Day("2027-01-31");

    private static readonly Scenario Community = Community(seat: "974").With(new ProjectFacts
    {
        ProfessionalsGathered = Day("2020-09-15"),
        AgencyContacted = Day("2020-10-01"),
        LetterOfIntent = Day("2021-01-10"),
        Diagnosis = Day("2021-02-15"),
        Received = Day("2021-03-03"),
        MissingItems = ValueList.Of(Item("2021-03-20", "2021-04-05")),
        Decision = new() { Kind = DecisionKind.Opposition, On = Day("2021-06-10"), Ground = OppositionGround.TerritoryRelevance },
    }).Signed(
            "2021-12-19",
            Of(Mission.AccessToCare, "2022-03-01", "2023-01-01"),
            Of(Mission.CarePathways, "2023-01-10", "2024-02-01"),
            Of(Mission.Prevention, "2022-10-01"),
            Of(Mission.HealthCrisis, "2022-09-01", "2023-06-01")).With(Form(LegalFormKind.Association1901, "2022-06-01"));

    [Fact]
    public void History_reads_as_the_law_tells_it()
    {
        var history = new StringBuilder();
        var before = new HashSet<string>(StringComparer.Ordinal);
        for (var day = First; day <= Last; day = day.PlusDays(1))
        {
            var now = Picture(day);
            Tell(history, day, before, now);
            before = now;
        }

        Approvals.Verify(history.ToString());
    }

    [Fact]
    public void Nothing_changes_on_a_day_when_nothing_happens()
    {
        var events = Events();
        var before = Picture(First);
        for (var day = First.PlusDays(1); day <= Last; day = day.PlusDays(1))
        {
            var now = Picture(day);
            Assert.True(events.Contains(day) || now.SetEquals(before), $"{Iso(day)}: {string.Join(", ", now.Except(before))}");
            before = now;
        }
    }

    [Theory]
    [InlineData("2019-08-25", "aci-2019")]
    [InlineData("2022-03-31", "aci-2019")]
    [InlineData("2022-04-01", "avenant-2")]
    [InlineData("2035-12-31", "avenant-2")]
    public void Any_date_of_the_agreements_gives_an_answer(string asOf, string agreement) => Assert.Equal(agreement, Community.Answers(asOf).Agreement.Id);

    /// <summary>The dates of the file; the first day on which a limit is announced, the last one, the day after; the days of the texts.</summary>
    private static HashSet<LocalDate> Events()
    {
        var project = Community.Project!;
        var missions = Community.Contract!.Missions;
        LocalDate?[] facts =
        [
            project.ProfessionalsGathered, project.AgencyContacted, project.LetterOfIntent, project.Diagnosis, project.Received,
            project.MissingItems[0].Requested, project.MissingItems[0].Received, project.Decision!.On,
            Community.Contract.Signed, Community.LegalForm!.Since,
            Day("2021-05-14"), Day("2022-04-01"),
            Day("2026-06-22"), // 180 days before the term of 19 December 2026.
            .. missions.Select(mission => mission.Started), .. missions.Select(mission => mission.Deployed),
        ];
        var due = Community.DeadlinesOn("2021-03-03").Concat(Community.DeadlinesOn("2021-05-01")).Select(deadline => deadline.Due);
        return [.. facts.OfType<LocalDate>(), .. due.SelectMany(day => new[] { day.PlusDays(-30), day, day.PlusDays(1) })];
    }

    private static HashSet<string> Picture(LocalDate day)
    {
        var evaluation = new ScenarioEvaluator().Evaluate(Community, day);
        var answers = evaluation.Answers!;
        IEnumerable<string> lines =
        [
            $"project {Say(answers.Project!)}",
            $"step {answers.Step.Current}: {answers.Step.Next.English}",
            .. answers.Deadlines.Select(deadline => "deadline " + Say(deadline)),
            .. evaluation.Findings.Where(finding => finding.Code[4] is '4' or '5').Select(finding => $"finding {finding}"),
        ];
        return lines.ToHashSet(StringComparer.Ordinal);
    }

    private static void Tell(StringBuilder history, LocalDate day, HashSet<string> before, HashSet<string> now)
    {
        if (now.SetEquals(before))
        {
            return;
        }

        history.Append(Iso(day)).Append('\n');
        foreach (var line in before.Except(now).Select(line => "  - " + line).Concat(now.Except(before).Select(line => "  + " + line)).OrderBy(line => line[4..], StringComparer.Ordinal))
        {
            history.Append(line).Append('\n');
        }
    }
}
