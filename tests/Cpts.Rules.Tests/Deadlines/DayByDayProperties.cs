using Cpts.Rules.Deadlines;
using Cpts.Rules.Facts;
using Cpts.Rules.Projects;
using Cpts.Rules.Tests.Projects;
using FsCheck.Xunit;
using NodaTime;
using static Cpts.Rules.Tests.Deadlines.DeadlineText;
using static Cpts.Rules.Tests.Projects.ProjectStateText;

namespace Cpts.Rules.Tests.Deadlines;

/// <summary>Properties of any facts when the evaluation date moves forward day by day.</summary>
public class DayByDayProperties
{
    private static readonly LocalDate From = new(2019, 7, 15);

    [Property(Arbitrary = [typeof(AnyProject)])]
    public void The_state_of_a_project_is_the_one_its_story_tells(Scenario scenario)
    {
        var project = scenario.Project!;
        var first = project.Received?.PlusDays(-3) ?? From;
        var story = new ProjectStory(project, scenario.Interpretations.TimeLimitOnNonWorkingDay, scenario.Territory.SeatDepartment);
        foreach (var (day, expected) in story.Tell(first, first.PlusDays(420)))
        {
            var actual = StateOf(scenario, day);
            Assert.True(expected == actual, $"{Iso(day)}: {Say(actual)} is not {Say(expected)} for {project} {string.Join(' ', project.MissingItems)}");
        }
    }

    [Property(Arbitrary = [typeof(AnyProject)])]
    public void A_project_changes_only_on_days_when_something_happens(Scenario scenario)
    {
        var events = DatesOf(scenario.Project!);
        var first = events.DefaultIfEmpty(From).Min().PlusDays(-1);
        var before = StateOf(scenario, first);
        for (var day = first.PlusDays(1); day < first.PlusDays(420); day = day.PlusDays(1))
        {
            var state = StateOf(scenario, day);
            Assert.True(state == before || events.Contains(day) || before.TimeLimit?.EffectiveFrom == day, $"{Iso(day)}: {Say(before)} became {Say(state)}");
            before = state;
        }
    }

    [Property(Arbitrary = [typeof(AnyProject)])]
    public void A_validation_or_an_opposition_is_final(Scenario scenario)
    {
        ProjectState? final = null;
        for (var day = From; day < From.PlusDays(2500); day = day.PlusDays(7))
        {
            var state = StateOf(scenario, day);
            Assert.True(final is null || final == state, $"{Iso(day)}: {Say(state)} after {final}");
            final ??= state.IsValidated() || state.Status is ProjectStatus.Opposed or ProjectStatus.Transmitted ? state : null;
        }
    }

    [Property(Arbitrary = [typeof(AnyCommunity)], MaxTest = 30)] // Each case is seven years, day by day.
    public void Deadlines_only_move_forward_and_none_comes_or_goes_without_an_event(Scenario scenario)
    {
        var events = DatesOf(scenario.Project!);
        var before = scenario.DeadlinesOn(From);
        for (var day = From.PlusDays(1); day.Year < 2027; day = day.PlusDays(1))
        {
            var now = scenario.DeadlinesOn(day);
            if (now != before)
            {
                AssertForward(before, now, day, projectMoves: events.Contains(day));
                before = now;
            }
        }
    }

    [Property(Arbitrary = [typeof(AnyCommunity)])]
    public void The_step_only_moves_forward_unless_the_project_is_opposed(Scenario scenario)
    {
        var contract = ContractLine.Of(scenario).Single();
        var before = ProcedureStep.Professionals;
        for (var day = From; day.Year < 2029; day = day.PlusDays(5))
        {
            var project = StateOf(scenario, day);
            var step = Procedure.StepOf(scenario, contract, project, day).Current;
            Assert.True(step >= before || (project.Status == ProjectStatus.Opposed && step == ProcedureStep.Project), $"{Iso(day)}: {before} became {step}");
            before = step;
        }

        Assert.Equal(ProcedureStep.Ended, before);
    }

    private static void AssertForward(ValueList<Deadline> before, ValueList<Deadline> now, LocalDate day, bool projectMoves)
    {
        var old = before.ToDictionary(Key);
        Assert.True(projectMoves || old.Keys.ToHashSet().SetEquals(now.Select(Key)), $"{Iso(day)}: a deadline came or went without an event");
        foreach (var deadline in now)
        {
            if (old.TryGetValue(Key(deadline), out var earlier) && earlier != deadline)
            {
                Assert.True(projectMoves || earlier.Due == deadline.Due, $"{Iso(day)}: {Say(earlier)} moved to {Say(deadline)}");
                Assert.True(
                    (earlier.Status, deadline.Status) is (DeadlineStatus.Pending, _) or (DeadlineStatus.Missed, DeadlineStatus.Late),
                    $"{Iso(day)}: {Say(earlier)} became {Say(deadline)}");
            }
        }
    }

    private static (DeadlineKind, Mission?, int?) Key(Deadline deadline) => (deadline.Id, deadline.Mission, deadline.Year);

    private static ProjectState StateOf(Scenario scenario, LocalDate day) =>
        ProjectReview.On(scenario.Project!, scenario.Interpretations, scenario.Territory.SeatDepartment, day);

    private static HashSet<LocalDate> DatesOf(ProjectFacts project) =>
        new LocalDate?[] { project.Received, project.Decision?.On }
            .Concat(project.MissingItems.SelectMany(item => new[] { item.Requested, item.Received }))
            .OfType<LocalDate>()
            .ToHashSet();
}
