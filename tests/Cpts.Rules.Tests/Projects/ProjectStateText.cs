using System.Globalization;
using Cpts.Rules.Facts;
using Cpts.Rules.Projects;

namespace Cpts.Rules.Tests.Projects;

/// <summary>The state of a project on a day, in one line.</summary>
internal static class ProjectStateText
{
    /// <summary>The state on a day: <c>Pending null 2021-04-05..2021-06-05 from 2021-06-06</c>.</summary>
    public static string On(this ProjectFacts project, string day, Interpretations? interpretations = null, string? seat = null) =>
        Say(ProjectReview.On(project, interpretations ?? Interpretations.Default, seat, Day(day)));

    public static string Say(ProjectState state) => state.TimeLimit is { } limit
        ? string.Create(CultureInfo.InvariantCulture, $"{state.Status} {Iso(state.On)} {Iso(limit.Starts)}..{Iso(limit.Ends)} from {Iso(limit.EffectiveFrom)}")
        : $"{state.Status} {Iso(state.On)}";
}
