using Cpts.Rules.Facts;

namespace Cpts.Rules.Projects;

/// <summary>Determines the state of a health project on a day; later events do not count.</summary>
/// <remarks>Article L1434-12 (source S01): silence validates the project; a decision counts within the time limit, last day included, or
/// while the file is incomplete. After that the project is deemed validated and no decision changes this.</remarks>
internal static class ProjectReview
{
    public static ProjectState On(ProjectFacts project, Interpretations interpretations, string? seatDepartment, LocalDate date)
    {
        if (project.Received is not { } received || received > date)
        {
            return new(ProjectStatus.NotReceived, null, null);
        }

        if (received < StatutoryDates.SilenceValidatesFrom)
        {
            return new(ProjectStatus.Transmitted, received, null);
        }

        var reading = interpretations.TimeLimitOnNonWorkingDay;
        if (project.Decision is { } decision && decision.On >= received && decision.On <= date)
        {
            var limit = LimitOn(decision.On);
            if (limit is not { Ends: var last } || decision.On <= last)
            {
                return new(decision.Kind == DecisionKind.Validation ? ProjectStatus.Validated : ProjectStatus.Opposed, decision.On, limit);
            }
        }

        return LimitOn(date) switch
        {
            null => new(ProjectStatus.Incomplete, null, null),
            { } limit when date <= limit.Ends => new(ProjectStatus.Pending, null, limit),
            { } limit => new(ProjectStatus.DeemedValidated, limit.EffectiveFrom, limit),
        };

        TimeLimit? LimitOn(LocalDate day) => SilenceClock.On(received, project.MissingItems, reading, seatDepartment, day);
    }

    /// <summary>Whether silence or a decision has validated the project: the contract may be signed (source S23).</summary>
    public static bool IsValidated(this ProjectState state) => state.Status is ProjectStatus.Validated or ProjectStatus.DeemedValidated;
}
