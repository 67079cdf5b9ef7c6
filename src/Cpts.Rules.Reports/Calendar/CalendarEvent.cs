namespace Cpts.Rules.Reports.Calendar;

/// <summary>The calendar of one community.</summary>
/// <param name="Name">The name of the community.</param>
/// <param name="AsOf">The evaluation date, from which everything was computed.</param>
/// <param name="Language">The language of its texts.</param>
/// <param name="Events">Its events, by day.</param>
internal sealed record CommunityCalendar(string Name, LocalDate AsOf, Language Language, ValueList<CalendarEvent> Events)
{
    /// <summary>The same calendar without past events.</summary>
    public CommunityCalendar Coming => this with { Events = Events.Where(item => item.Day >= AsOf).ToValueList() };
}

/// <summary>An all-day event: a deadline, or the payments expected on that day.</summary>
/// <param name="Uid">Its identifier for calendar programs: the same in every evaluation of the scenario.</param>
/// <param name="Day">The day.</param>
/// <param name="Summary">Its title.</param>
/// <param name="Description">The lines of its description.</param>
/// <param name="Categories">Deadline or payment, then the budget lines or the mission.</param>
/// <param name="IsTentative">Whether the sources do not set the day.</param>
/// <param name="Alarms">How many days before the event each reminder is shown, the earliest first.</param>
internal sealed record CalendarEvent(
    string Uid,
    LocalDate Day,
    string Summary,
    ValueList<string> Description,
    ValueList<string> Categories,
    bool IsTentative,
    ValueList<int> Alarms);
