using System.Globalization;
using Cpts.Rules.Deadlines;
using Cpts.Rules.Facts;
using Cpts.Rules.Projects;
using NodaTime;

namespace Cpts.Rules.Tests.Deadlines;

/// <summary>The deadlines of a scenario, and each in one line.</summary>
internal static class DeadlineText
{
    public static ValueList<Deadline> DeadlinesOn(this Scenario scenario, string day) => DeadlinesOn(scenario, Day(day));

    public static ValueList<Deadline> DeadlinesOn(this Scenario scenario, LocalDate day)
    {
        var project = scenario.Project is { } facts ? ProjectReview.On(facts, scenario.Interpretations, scenario.Territory.SeatDepartment, day) : null;
        return DeadlineList.Of(scenario, new LawInForce(Law.Default, scenario.Interpretations, null), ContractLine.Of(scenario), project, day);
    }

    /// <summary>A deadline, in one line: <c>MissionStart/AccessToCare 2022-06-19 Met 2022-03-01</c>.</summary>
    public static string Say(Deadline deadline)
    {
        var about = deadline.Mission is { } mission ? "/" + mission : deadline.Year is { } year ? "/" + year.ToString(CultureInfo.InvariantCulture) : "";
        var done = deadline.MetOn is { } on ? " " + Iso(on) : "";
        return $"{deadline.Id}{about} {Iso(deadline.Due)} {deadline.Status}{done}";
    }
}
