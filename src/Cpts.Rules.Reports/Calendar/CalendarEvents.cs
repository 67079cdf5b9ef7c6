namespace Cpts.Rules.Reports.Calendar;

/// <summary>Makes a calendar of an evaluation: its deadlines, then its payments, day by day.</summary>
internal static class CalendarEvents
{
    /// <summary>The calendar of an evaluation.</summary>
    /// <param name="name">The name of the scenario.</param>
    /// <param name="asOf">The evaluation date.</param>
    /// <param name="answers">The answers.</param>
    /// <param name="wording">The language.</param>
    public static CommunityCalendar Of(string name, LocalDate asOf, Answers answers, Wording wording)
    {
        // Every event says the name, of which a file may hold megabytes.
        var uids = new EventUids(name);
        var shown = ShortText.Of(name);
        var deadlines = new DeadlineEvents(shown, asOf, uids, wording);
        var payments = new PaymentEvents(shown, asOf, uids, wording);

        // Sorting is stable: on one day, deadlines stand before payments, each in the order of the evaluation.
        var events = answers.Deadlines.Select(deadlines.Of)
            .Concat(answers.Payments.Select(payments.Of))
            .OrderBy(item => item.Day)
            .ToValueList();
        return new CommunityCalendar(shown, asOf, wording.Language, events);
    }
}
