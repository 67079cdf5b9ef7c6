namespace Cpts.Rules.Reports.Calendar;

/// <summary>Makes a calendar of an evaluation: its deadlines, then the payments of each day.</summary>
internal static class CalendarEvents
{
    /// <summary>The calendar of an evaluation, past events included.</summary>
    /// <param name="scenario">The facts.</param>
    /// <param name="evaluation">The evaluation, with answers.</param>
    /// <param name="wording">The language.</param>
    public static CommunityCalendar Of(Scenario scenario, Evaluation evaluation, Wording wording)
    {
        // Every event shows the name, and a file may give a name of several megabytes.
        var name = evaluation.Name ?? "";
        var (uids, shown, asOf, answers) = (new EventUids(name), ShortText.Of(name), evaluation.AsOf, evaluation.Answers!);
        var deadlines = new DeadlineEvents(shown, asOf, uids, new Preparation(scenario, answers, wording), wording);
        var payments = new PaymentEvents(shown, asOf, uids, wording);

        // Sorting is stable: on one day, deadlines come before payments, each in the order of the evaluation.
        var events = answers.Deadlines.Select(deadlines.Of)
            .Concat(answers.Payments.GroupBy(payment => payment.On).Select(day => payments.Of([.. day])))
            .OrderBy(item => item.Day)
            .ToValueList();
        return new CommunityCalendar(shown, asOf, wording.Language, events);
    }
}
