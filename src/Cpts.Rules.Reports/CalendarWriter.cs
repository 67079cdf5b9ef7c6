using Cpts.Rules.Reports.Calendar;

namespace Cpts.Rules.Reports;

/// <summary>The calendar: deadlines and expected payments as iCalendar (RFC 5545), for any calendar application.</summary>
public static class CalendarWriter
{
    /// <summary>Writes the calendar of a community: events from the evaluation date on, or all of them.</summary>
    /// <param name="output">The stream to write to; it is left open.</param>
    /// <param name="scenario">Its evaluated scenario.</param>
    /// <param name="language">The language of the events.</param>
    /// <param name="past">Whether past events are written too.</param>
    /// <returns>False when there is neither a deadline nor a payment: nothing is written then, since iCalendar has no empty calendar.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static bool TryWrite(Stream output, EvaluatedScenario scenario, Language language, bool past = false)
    {
        _ = output ?? throw new ArgumentNullException(nameof(output));
        _ = scenario ?? throw new ArgumentNullException(nameof(scenario));
        if (scenario is not { Scenario: { } facts, Evaluation: { Answers: not null } evaluation })
        {
            return false;
        }

        var calendar = CalendarEvents.Of(facts, evaluation, Wording.In(language));
        var shown = past ? calendar : calendar.Coming;
        if (shown.Events.Count == 0)
        {
            return false;
        }

        IcsWriter.Write(output, shown);
        return true;
    }
}
