namespace Cpts.Rules.Reports.Pages.Evaluations;

/// <summary>Every source that the page cites.</summary>
internal static class SourcesSection
{
    private static readonly Bilingual Title = new("Sources", "Sources");

    public static Section Of(Answers? answers, IEnumerable<Source> named, Wording wording)
    {
        var used = named.ToHashSet();
        if (answers is not null)
        {
            used.UnionWith(answers.Agreement.Sources);
            used.UnionWith(answers.Budget.Lines.SelectMany(line => line.Sources));
            used.UnionWith(answers.Deadlines.Select(deadline => deadline.Source));
        }

        List<Entry> entries = [.. Sources.InOrder(used).Select(source => EntryOf(source, wording))];
        return entries.Count == 0 ? new Section(wording.Text(Title)) : new Section(wording.Text(Title), new Entries(entries));
    }

    /// <summary>A source as an entry: its title, and where it can be read.</summary>
    public static Entry EntryOf(Source source, Wording wording) => new(source.Id, wording.Text(source.What), wording.Text(source.Where) is { Length: > 0 } where ? where : null);
}
