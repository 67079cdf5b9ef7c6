namespace Cpts.Rules.Reports.Pages.Evaluations;

/// <summary>Every deadline with its status.</summary>
internal static class DeadlinesSection
{
    private static readonly Bilingual Title = new("Échéances", "Deadlines");
    private static readonly Bilingual Day = new("Date", "Date");
    private static readonly Bilingual What = new("Échéance", "Deadline");
    private static readonly Bilingual Status = new("État", "Status");
    private static readonly Bilingual On = new("{0} le {1}", "{0} on {1}");
    private static readonly Bilingual StartNotSet = new("{0} (départ non donné par les sources)", "{0} (start not given by the sources)");
    private static readonly Bilingual Source = new("Source", "Source");

    public static Section Of(ValueList<Deadline> deadlines, Wording wording)
    {
        if (deadlines.Count == 0)
        {
            return new Section(wording.Text(Title));
        }

        return new Section(wording.Text(Title), new Table(
            [new(wording.Text(Day)), new(wording.Text(What)), new(wording.Text(Status)), new(wording.Text(Source))],
            [.. deadlines.Select(deadline => RowOf(deadline, wording))]));
    }

    private static Row RowOf(Deadline deadline, Wording wording)
    {
        var what = wording.Text(DeadlineNames.Of(deadline));
        var status = wording.Text(Terms.Of(deadline.Status));
        return Row.Of(
            wording.Date(deadline.Due),
            deadline.StartIsSet ? what : wording.Text(StartNotSet, what),
            new Cell(deadline.MetOn is { } met ? wording.Text(On, status, met) : status, Terms.ToneOf(deadline.Status)),
            deadline.Source.Id);
    }
}
