namespace Cpts.Rules.Reports.Comparing;

/// <summary>What differs in the deadlines.</summary>
internal static class DeadlineChanges
{
    private static readonly Bilingual Due = new("{0} : au plus tard le", "{0}: by");
    private static readonly Bilingual Status = new("{0} : état", "{0}: status");
    private static readonly Bilingual MetOn = new("{0} : fait le", "{0}: done on");

    public static void Add(ChangeList changes, BothSides<Deadline> deadlines)
    {
        const ChangeGroup Group = ChangeGroup.Deadlines;
        foreach (var (key, sides) in deadlines.By(deadline => deadline.Key(), StringComparer.Ordinal).OrderBy(pair => FirstDay(pair.Things)))
        {
            var name = DeadlineNames.Of(sides.Before.Concat(sides.After).First());
            changes.Day(Group, $"deadlines/{key}/due", Filled.Of(Due, name), sides.Select(side => side.Due));
            changes.Name(Group, $"deadlines/{key}/status", Filled.Of(Status, name), sides.Select(side => side.Status), DeadlineStatuses.Words);
            changes.Day(Group, $"deadlines/{key}/metOn", Filled.Of(MetOn, name), sides.SelectSome(side => side.MetOn));
        }
    }

    private static LocalDate FirstDay(BothSides<Deadline> sides) => sides.Before.Concat(sides.After).First().Due;
}
