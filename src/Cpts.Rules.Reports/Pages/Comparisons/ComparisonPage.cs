using Cpts.Rules.Reports.Comparing;

namespace Cpts.Rules.Reports.Pages.Comparisons;

/// <summary>The page of a comparison: only what changes.</summary>
internal static class ComparisonPage
{
    private static readonly Bilingual NoChange = new("Rien ne change.", "Nothing changes.");
    private static readonly Bilingual Independent = new(
        "Une différence entre deux bornes dit tout ce qui est possible quand les montants ne sont pas connus.",
        "A difference between two ends tells all that is possible where the amounts are not known.");
    private static readonly Bilingual Arrow = new("{0} → {1}", "{0} → {1}");

    private static readonly (ChangeGroup Group, Bilingual Title)[] Tables =
    [
        (ChangeGroup.Situation, new("Situation", "Situation")),
        (ChangeGroup.Budget, new("Budget annuel, en euros", "Annual budget, in euros")),
        (ChangeGroup.Years, new("Années du contrat, en euros", "Contract years, in euros")),
        (ChangeGroup.Paid, new("Versements par jour, en euros", "Payments by day, in euros")),
        (ChangeGroup.Project, new("Projet de santé et étape", "Health project and step")),
        (ChangeGroup.Deadlines, new("Échéances", "Deadlines")),
        (ChangeGroup.MemberCaps, new("Plafond par professionnel et année civile, en euros", "Cap per professional and calendar year, in euros")),
    ];

    private static readonly Bilingual FindingsTitle = new("Constats", "Findings");

    public static Page Of(Comparison comparison, Wording wording)
    {
        var (before, after) = (SideText.Name(comparison.Before, wording), SideText.Name(comparison.After, wording));
        var title = string.Equals(before, after, StringComparison.Ordinal) ? before : wording.Text(Arrow, before, after);
        List<Cell> summary = [.. SideText.Summary(comparison, wording)];
        if (comparison.Changes.Count == 0)
        {
            summary.Add(new Cell(wording.Text(NoChange), Tone.Strong));
        }

        if (comparison.Changes.Any(change => change.Difference is ChangeValue.Amount { Range.IsExact: false }))
        {
            summary.Add(new Cell(wording.Text(Independent), Tone.Muted));
        }

        return new Page(title, summary, Sections(comparison.Changes, wording));
    }

    /// <summary>The changes, without what tells where the evaluations come from: also for a page that shows more.</summary>
    public static IReadOnlyList<Section> Sections(ValueList<Change> changes, Wording wording)
    {
        var tables = new ChangeTables(wording);
        return
        [
            .. Tables.Select(part => new Section(wording.Text(part.Title), tables.Of([.. changes.Where(change => change.Group == part.Group)]))),
            Findings([.. changes.Where(change => change.Group == ChangeGroup.Findings)], wording),
        ];
    }

    private static Section Findings(List<Change> changes, Wording wording) => changes.Count == 0
        ? new Section(wording.Text(FindingsTitle))
        : new Section(wording.Text(FindingsTitle), new Entries([.. changes.SelectMany(change => FindingEntries(change, wording))]));

    /// <summary>What goes, then what comes; a finding that is said in other words does both.</summary>
    private static IEnumerable<Entry> FindingEntries(Change change, Wording wording)
    {
        if (change.Before is ChangeValue.Found gone)
        {
            yield return new Entry(new Cell($"− {gone.Finding.Code}", Tone.Muted), new Cell(gone.Finding.Message(wording.Language), Tone.Muted));
        }

        if (change.After is ChangeValue.Found come)
        {
            yield return new Entry(new Cell($"+ {come.Finding.Code}", SeverityTerms.Tone(come.Finding.Severity)), come.Finding.Message(wording.Language));
        }
    }
}
