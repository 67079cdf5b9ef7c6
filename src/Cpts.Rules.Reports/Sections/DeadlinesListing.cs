namespace Cpts.Rules.Reports.Sections;

/// <summary>Which deadlines are listed.</summary>
internal enum ChosenDeadlines : byte
{
    /// <summary>All deadlines.</summary>
    All,

    /// <summary>Deadlines that are pending, late or missed.</summary>
    Open,

    /// <summary>Deadlines that are met or passed.</summary>
    Closed,
}

/// <summary>The deadlines.</summary>
internal static class DeadlinesListing
{
    private static readonly Bilingual On = new("{0} le {1}", "{0} on {1}");
    private static readonly Bilingual StartNotSet = new("{0} (départ non donné par les sources)", "{0} (start not given by the sources)");
    private static readonly Bilingual Done = new("faite ce jour", "metOn");

    private static readonly Field[] Fields =
    [
        new("due", new("Date", "Date")) { Change = new("{0} : au plus tard le", "{0}: by"), Word = new("date", "due"), HasRow = true },
        new("what", new("Échéance", "Deadline")) { Word = new("échéance", "deadline") },
        new("state", new("État", "Status")),
        new("source", new("Source", "Source")) { Word = new("source", "source") },
        new("status") { Word = new("état", "status"), Change = new("{0} : état", "{0}: status") },
        new("contract") { Word = new("contrat", "contract") },
        new("mission") { Word = new("mission", "mission") },
        new("year") { Word = new("année", "year") },
        new("metOn") { Change = new("{0} : fait le", "{0}: done on"), Word = Done, HasRow = true },
    ];

    /// <summary>The deadlines, in their order.</summary>
    /// <param name="answers">The answers; null for none.</param>
    /// <param name="chosen">Which deadlines to list.</param>
    public static Listing Of(Answers? answers, ChosenDeadlines chosen = ChosenDeadlines.All) => new(
        "deadlines",
        TitleOf(chosen),
        Fields,
        (answers?.Deadlines ?? default).Where(deadline => chosen == ChosenDeadlines.All || IsOpen(deadline) == (chosen == ChosenDeadlines.Open)).Select(Of));

    /// <summary>The title for the deadlines listed.</summary>
    public static Bilingual TitleOf(ChosenDeadlines chosen) => chosen switch
    {
        ChosenDeadlines.All => new("Échéances", "Deadlines"),
        ChosenDeadlines.Open => new("Échéances à venir ou non tenues", "Deadlines to come or not met"),
        ChosenDeadlines.Closed => new("Échéances tenues ou passées", "Deadlines met or passed"),
        _ => throw new ArgumentOutOfRangeException(nameof(chosen), chosen, "Not a defined choice of deadlines."),
    };

    /// <summary>The name of a deadline, with its mission or its year.</summary>
    public static Bilingual Name(this Deadline deadline) => DeadlineKinds.Words[deadline.Id].Name.With((object?)deadline.Mission ?? deadline.Year ?? 0);

    private static bool IsOpen(Deadline deadline) => deadline.Status is not (DeadlineStatus.Met or DeadlineStatus.Passed);

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
            ["contract"] = deadline.Contract,
            ["mission"] = deadline.Mission is { } of ? Datum.Of(Missions.Words[of]) : default(Datum),
            ["year"] = deadline.Year,
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
