using Cpts.Rules.Reports.Report.Drawings;

namespace Cpts.Rules.Reports.Report;

/// <summary>A chapter of the report, for use in another page.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Html">The content under the heading.</param>
internal sealed record ReportPart(string Id, string Title, string Html)
{
    /// <summary>The textures that all drawings share; needed once on a page.</summary>
    public static string Textures { get; } = Define();

    /// <summary>The chapters of a community that are not empty.</summary>
    /// <param name="file">The community.</param>
    /// <param name="whatIf">Chapters that compare the community with something else.</param>
    /// <param name="language">The language.</param>
    public static IReadOnlyList<ReportPart> Of(EvaluatedScenario file, IEnumerable<IChapter> whatIf, Language language)
    {
        var page = new ReportPage(Wording.In(language));
        var parts = new List<ReportPart>();
        foreach (var chapter in CommunityReport.Chapters(file, whatIf).Where(chapter => !chapter.IsEmpty))
        {
            var start = page.Markup.Length;
            chapter.Write(page);
            parts.Add(new(chapter.Id, page.Say(chapter.Title), page.Markup.Since(start)));
        }

        return parts;
    }

    private static string Define()
    {
        var markup = new Html.Markup();
        Patterns.Define(markup);
        return markup.ToString();
    }
}
