namespace Cpts.Rules.Reports.Calendar;

/// <summary>Writes calendars as iCalendar (RFC 5545): all-day events that programs update by their UIDs.</summary>
/// <remarks>The same evaluation gives the same bytes: DTSTAMP is the evaluation date at midnight, since nothing here reads a
/// clock. A later evaluation has a later DTSTAMP, which tells programs the newer of two versions; there is no SEQUENCE
/// and no LAST-MODIFIED, since a calendar does not know the contents of the previous one.</remarks>
internal static class IcsWriter
{
    private static readonly LocalDatePattern Date = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    /// <summary>Writes a calendar.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="calendar">The calendar; it has at least one event, as the format requires.</param>
    /// <exception cref="ArgumentException">The calendar has no event.</exception>
    public static void Write(Stream output, CommunityCalendar calendar)
    {
        if (calendar.Events.Count == 0)
        {
            throw new ArgumentException("iCalendar has no calendar without events.", nameof(calendar));
        }

        var lines = new ContentLines(output);
        lines.Write("BEGIN", "VCALENDAR");
        lines.Write("VERSION", "2.0");
        lines.Write("PRODID", $"-//Cpts.Rules//cpts-rules//{(calendar.Language == Language.French ? "FR" : "EN")}");
        lines.Write("CALSCALE", "GREGORIAN");
        lines.Write("METHOD", "PUBLISH");
        lines.Text("X-WR-CALNAME", calendar.Name);
        foreach (var item in calendar.Events)
        {
            Write(lines, item, calendar.AsOf);
        }

        lines.Write("END", "VCALENDAR");
    }

    private static void Write(ContentLines lines, CalendarEvent item, LocalDate asOf)
    {
        lines.Write("BEGIN", "VEVENT");
        lines.Write("UID", item.Uid);
        lines.Write("DTSTAMP", $"{Date.Format(asOf)}T000000Z");
        lines.Write("DTSTART;VALUE=DATE", Date.Format(item.Day));

        // The end of an all-day event is the day after it.
        lines.Write("DTEND;VALUE=DATE", Date.Format(item.Day.PlusDays(1)));
        lines.Text("SUMMARY", item.Summary);
        lines.Text("DESCRIPTION", string.Join('\n', item.Description));
        lines.Texts("CATEGORIES", item.Categories);
        lines.Write("STATUS", item.IsTentative ? "TENTATIVE" : "CONFIRMED");

        // A deadline does not make the day busy.
        lines.Write("TRANSP", "TRANSPARENT");
        foreach (var days in item.Alarms)
        {
            lines.Write("BEGIN", "VALARM");
            lines.Write("ACTION", "DISPLAY");
            lines.Text("DESCRIPTION", item.Summary);
            lines.Write("TRIGGER", FormattableString.Invariant($"-P{days}D"));
            lines.Write("END", "VALARM");
        }

        lines.Write("END", "VEVENT");
    }
}
