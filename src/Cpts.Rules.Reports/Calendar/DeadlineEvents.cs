namespace Cpts.Rules.Reports.Calendar;

/// <summary>Deadlines as events.</summary>
internal sealed class DeadlineEvents(string scenario, LocalDate asOf, EventUids uids, Preparation preparation, Wording wording)
{
    private static readonly Bilingual Category = new("Échéance", "Deadline");
    private static readonly Bilingual Limit = new("Date limite – {0}", "Time limit – {0}");
    private static readonly Bilingual LastDay = new("Dernier jour : {0}", "Last day: {0}");
    private static readonly Bilingual Status = new("État au {0} : {1}", "Status on {0}: {1}");
    private static readonly Bilingual StatusOn = new("État au {0} : {1} le {2}", "Status on {0}: {1} on {2}");
    private static readonly Bilingual StartNotSet = new(
        "Les sources ne donnent pas le jour depuis lequel les mois courent.",
        "The sources do not give the day from which the months run.");

    private static readonly Bilingual Source = new("Source {0} : {1}", "Source {0}: {1}");

    /// <summary>The event of a deadline.</summary>
    public CalendarEvent Of(Deadline deadline)
    {
        var name = wording.Text(deadline.Name());
        return new CalendarEvent(
            uids.Of("deadline/" + deadline.Key()),
            deadline.Due,
            IsLimit(deadline.Id) ? wording.Text(Limit, name) : name,
            Description(deadline).ToValueList(),
            deadline.Mission is { } mission ? [wording.Text(Category), wording.Name(mission)] : [wording.Text(Category)],
            IsTentative: !deadline.StartIsSet,
            preparation.AlarmsOf(deadline));
    }

    /// <summary>Whether something must be done by the deadline; anniversaries, the term and the end of the ARS silence ask for nothing.</summary>
    private static bool IsLimit(DeadlineKind kind) => kind is DeadlineKind.MissionStart or DeadlineKind.MissionDeployment or DeadlineKind.LegalForm;

    private IEnumerable<string> Description(Deadline deadline)
    {
        yield return scenario;
        if (deadline.Id is not (DeadlineKind.Anniversary or DeadlineKind.ContractTerm))
        {
            yield return wording.Text(LastDay, deadline.Due);
        }

        var status = DeadlineStatuses.Words[deadline.Status].Name;
        yield return deadline.MetOn is { } day ? wording.Text(StatusOn, asOf, status, day) : wording.Text(Status, asOf, status);
        foreach (var line in preparation.LinesOf(deadline))
        {
            yield return line;
        }

        if (!deadline.StartIsSet)
        {
            yield return wording.Text(StartNotSet);
        }

        yield return wording.Text(Source, deadline.Source.Id, deadline.Source.What);
    }
}
