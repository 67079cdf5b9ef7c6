using Cpts.Rules.Reports.Comparing;

namespace Cpts.Rules.Reports.Pages.Comparisons;

/// <summary>The page of a comparison: only what changes.</summary>
internal static class ComparisonPage
{
    private static readonly Bilingual NoChange = new("Rien ne change.", "Nothing changes.");
    private static readonly Bilingual Independent = new(
        "Une différence entre deux bornes dit tout ce qui est possible quand les montants ne sont pas connus.",
        "Where amounts are not known, a difference is given as a range.");
    private static readonly Bilingual Arrow = new("{0} → {1}", "{0} → {1}");


    public static Page Of(Comparison comparison, Wording wording)
    {
        var (before, after) = (SideText.Name(comparison.Before, wording), SideText.Name(comparison.After, wording));
        var title = string.Equals(before, after, StringComparison.Ordinal) ? before : wording.Text(Arrow, before, after);
        List<Cell> summary = [.. SideText.Summary(comparison, wording)];
        if (!comparison.Changes.Any())
        {
            summary.Add(new Cell(wording.Text(NoChange), Tone.Strong));
        }

        if (comparison.Changes.Any(change => change.Difference is Value.Amount { Range.IsExact: false }))
        {
            summary.Add(new Cell(wording.Text(Independent), Tone.Muted));
        }

        return new Page(title, summary, Sections(comparison, wording));
    }

    /// <summary>The changes, without where the evaluations come from; also used by a page that shows more.</summary>
    public static IReadOnlyList<Section> Sections(Comparison comparison, Wording wording)
    {
        var tables = new ChangeTables(wording);
        return [.. comparison.Sections.Where(section => !section.IsDetail).Select(section => new Section(wording.Text(section.Title), tables.Of(section.Changes)))];
    }
}
