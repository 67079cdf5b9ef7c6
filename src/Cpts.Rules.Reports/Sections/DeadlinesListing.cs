namespace Cpts.Rules.Reports.Sections;

/// <summary>The deadlines.</summary>
internal static class DeadlinesListing
{
    private static readonly Bilingual On = new("{0} le {1}", "{0} on {1}");
    private static readonly Bilingual StartNotSet = new("{0} (départ non donné par les sources)", "{0} (start not given by the sources)");
    private static readonly Bilingual Done = new("faite ce jour", "metOn");

    private static readonly Field[] Fields =
    [
        new("due", new("Date", "Date")) { Change = new("{0} : au plus tard le", "{0}: by"), Word = new("date", "due"), HasRow = true },
        new("what", new("Échéance", "Deadline")),
        new("state", new("État", "Status")),
        new("source", new("Source", "Source")),
        new("status") { Change = new("{0} : état", "{0}: status") },
        new("metOn") { Change = new("{0} : fait le", "{0}: done on"), Word = Done, HasRow = true },
    ];

    /// <summary>The deadlines, in their order.</summary>
    public static Listing Of(Answers? answers) => new(
        "deadlines",
        new("Échéances", "Deadlines"),
        Fields,
        (answers?.Deadlines ?? default).Select(Of));

    /// <summary>The name of a deadline, with its mission or its year.</summary>
    public static Bilingual Name(this Deadline deadline) => DeadlineKinds.Words[deadline.Id].Name.With((object?)deadline.Mission ?? deadline.Year ?? 0);

    private static Item Of(Deadline deadline)
    {
        var (name, status, tone) = (deadline.Name(), DeadlineStatuses.Words[deadline.Status], ToneOf(deadline.Status));
        return new Item("deadlines/" + deadline.Key(), name)
        {
            Rank = Ranks.Of(deadline.Due) + deadline.Key(),
            Word = ShortWords.Of(DeadlineKinds.Words[deadline.Id]),
            Detail = deadline.Mission is { } mission ? ShortWords.Of(Missions.Words[mission]) : new("", ""),
            Style = deadline.Status == DeadlineStatus.Passed ? "passed" : null,
            Year = deadline.Year,
            Contract = deadline.Contract,
            ["due"] = new Datum(new Value.Day(deadline.Due)) { Note = ShortWords.Of(status) },
            ["what"] = deadline.StartIsSet ? name : StartNotSet.With(name),
            ["state"] = deadline.MetOn is { } met ? Datum.Of(status.Id, On.With(status.Name, met), tone) : Datum.Of(status, tone),
            ["source"] = ValueList.Of(deadline.Source),
            ["status"] = Datum.Of(status),
            ["metOn"] = (Datum)deadline.MetOn with { Note = Done },
        };
    }

    private static Tone ToneOf(DeadlineStatus status) => status switch
    {
        DeadlineStatus.Met => Tone.Good,
        DeadlineStatus.Late or DeadlineStatus.Missed => Tone.Bad,
        DeadlineStatus.Passed => Tone.Muted,
        _ => Tone.Plain,
    };
}
