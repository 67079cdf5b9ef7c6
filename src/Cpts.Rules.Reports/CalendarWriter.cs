using Cpts.Rules.Reports.Calendar;

namespace Cpts.Rules.Reports;

/// <summary>The calendar: deadlines and expected payments as iCalendar (RFC 5545), for any application of that kind.</summary>
public static class CalendarWriter
{
    /// <summary>Writes the calendar of a community: what is to come from the evaluation date on, or everything.</summary>
    /// <param name="output">Where to; it is left open.</param>
    /// <param name="scenario">What came of its scenario.</param>
    /// <param name="language">The language of the events.</param>
    /// <param name="past">Whether what is over is written too.</param>
    /// <returns>False, and nothing is written, when there is neither a deadline nor a payment: iCalendar has no empty calendar.</returns>
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
