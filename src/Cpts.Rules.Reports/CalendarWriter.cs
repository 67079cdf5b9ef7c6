using Cpts.Rules.Reports.Calendar;

namespace Cpts.Rules.Reports;

/// <summary>The calendar: deadlines and expected payments as iCalendar (RFC 5545), for any application of that kind.</summary>
public static class CalendarWriter
{
    /// <summary>Writes the calendar of a community.</summary>
    /// <param name="output">Where to; it is left open.</param>
    /// <param name="scenario">What came of its scenario.</param>
    /// <param name="language">The language of the events.</param>
    /// <returns>False, and nothing is written, when there is neither a deadline nor a payment: iCalendar has no empty calendar.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static bool TryWrite(Stream output, EvaluatedScenario scenario, Language language)
    {
        _ = output ?? throw new ArgumentNullException(nameof(output));
        _ = scenario ?? throw new ArgumentNullException(nameof(scenario));
        if (scenario.Evaluation is not { Answers: { } answers } evaluation
            || CalendarEvents.Of(evaluation.Name ?? "", evaluation.AsOf, answers, Wording.In(language)) is not { Events.Count: > 0 } calendar)
        {
            return false;
        }

        IcsWriter.Write(output, calendar);
        return true;
    }
}
