using System.Globalization;
using Cpts.Rules.Deadlines;
using Cpts.Rules.Facts;
using Cpts.Rules.Projects;
using NodaTime;
using NodaTime.Text;

namespace Cpts.Rules.Tests.Deadlines;

/// <summary>Short words for the facts that tests of dates start from.</summary>
internal static class Given
{
    public static Interpretations Moves { get; } = new() { TimeLimitOnNonWorkingDay = NonWorkingDayReading.NextWorkingDay };

    public static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    public static LocalDate? DayOrNull(string? iso) => iso is null ? null : Day(iso);

    public static string Iso(LocalDate? day) => day is { } date ? LocalDatePattern.Iso.Format(date) : "null";

    public static ProjectFacts Received(string day, params MissingItem[] items) => new() { Received = Day(day), MissingItems = ValueList.Of(items) };

    public static MissingItem Item(string requested, string? received, bool requiredByLaw = true) =>
        new() { Requested = Day(requested), Received = DayOrNull(received), RequiredByLaw = requiredByLaw };

    public static ProjectFacts Validated(this ProjectFacts project, string on) =>
        project with { Decision = new() { Kind = DecisionKind.Validation, On = Day(on) } };

    public static ProjectFacts Opposed(this ProjectFacts project, string on, OppositionGround? ground = OppositionGround.TerritoryRelevance) =>
        project with { Decision = new() { Kind = DecisionKind.Opposition, On = Day(on), Ground = ground } };

    public static ContractFacts Signed(string day, params MissionFacts[] missions) => new() { Signed = Day(day), Missions = ValueList.Of(missions) };

    public static MissionFacts With(Mission mission, string? started = null, string? deployed = null) =>
        new() { Mission = mission, Started = DayOrNull(started), Deployed = DayOrNull(deployed) };

    public static Scenario Community(ProjectFacts? project = null, ContractFacts? contract = null, LegalFormFacts? legalForm = null, string? seat = null) => new()
    {
        Territory = new() { Population = 100_000, SeatDepartment = seat },
        Project = project,
        Contract = contract,
        LegalForm = legalForm,
    };

    /// <summary>The state on a day, in one line: <c>Pending null 2021-04-05..2021-06-05 from 2021-06-06</c>.</summary>
    public static string On(this ProjectFacts project, string day, Interpretations? interpretations = null, string? seat = null) =>
        Say(ProjectReview.On(project, interpretations ?? Interpretations.Default, seat, Day(day)));

    public static string Say(ProjectState state) => state.TimeLimit is { } limit
        ? string.Create(CultureInfo.InvariantCulture, $"{state.Status} {Iso(state.On)} {Iso(limit.Starts)}..{Iso(limit.Ends)} from {Iso(limit.EffectiveFrom)}")
        : $"{state.Status} {Iso(state.On)}";

    public static ValueList<Deadline> DeadlinesOn(this Scenario scenario, string day) => DeadlinesOn(scenario, Day(day));

    public static ValueList<Deadline> DeadlinesOn(this Scenario scenario, LocalDate day)
    {
        var project = scenario.Project is { } facts ? ProjectReview.On(facts, scenario.Interpretations, scenario.Territory.SeatDepartment, day) : null;
        return DeadlineList.Of(scenario, new LawInForce(Law.Default, scenario.Interpretations, null), scenario.Contract is { } contract ? new ContractReading(contract) : null, project, day);
    }

    /// <summary>A deadline, in one line: <c>MissionStart/AccessToCare 2022-06-19 Met 2022-03-01</c>.</summary>
    public static string Say(Deadline deadline)
    {
        var about = deadline.Mission is { } mission ? "/" + mission : deadline.Year is { } year ? "/" + year.ToString(CultureInfo.InvariantCulture) : "";
        var done = deadline.MetOn is { } on ? " " + Iso(on) : "";
        return $"{deadline.Id}{about} {Iso(deadline.Due)} {deadline.Status}{done}";
    }
}
