namespace Cpts.Rules.Reports.Report.Chapters;

/// <summary>Every source cited above on the page; this chapter therefore comes last.</summary>
internal sealed class SourcesChapter : IChapter
{
    public string Id => "sources";

    public Bilingual Title { get; } = new("Sources", "Sources");

    public bool IsEmpty => false;

    public void Write(ReportPage page)
    {
        page.Markup.Open("ul", ("class", "source-list"));
        foreach (var source in Sources.InOrder(page.Cited))
        {
            page.Markup.Open("li", ("id", source.Id)).Leaf("strong", source.Id).Text(" ").Leaf("span", page.Say(SourceKinds.Words[source.Kind].Short), ("class", "kind"))
                .Text(" · " + page.Say(source.What));
            if (page.Say(source.Where) is { Length: > 0 } where)
            {
                page.Markup.Text(". ").Leaf("span", where, ("class", "where"));
            }

            page.Markup.Close();
        }

        page.Markup.Close();
    }
}
