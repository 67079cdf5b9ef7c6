using Cpts.Rules.Reports.Report.Chapters;

namespace Cpts.Rules.Reports.Report.Portfolio;

/// <summary>The page of several communities, such as those of a department, as the list of its chapters.</summary>
internal static class PortfolioReport
{
    private static readonly Bilingual Name = new("{0} communautés", "{0} communities");
    private static readonly Bilingual OneDay = new("Financement et conformité des CPTS, situation au {0}", "Funding and compliance of CPTS as of {0}");
    private static readonly Bilingual SeveralDays = new("Financement et conformité des CPTS, situations du {0} au {1}", "Funding and compliance of CPTS, as of {0} to {1}");
    private static readonly Bilingual Undated = new("Financement et conformité des CPTS", "Funding and compliance of CPTS");

    /// <summary>Writes the page.</summary>
    /// <param name="files">The communities.</param>
    /// <param name="wording">The language.</param>
    /// <param name="pages">The page to link to for each community; null when there are none.</param>
    public static string Write(IReadOnlyList<EvaluatedScenario> files, Wording wording, IReadOnlyList<string>? pages = null) => ReportDocument.Write(
        new ReportHeading(wording.Text(Name, files.Count), Days(files, wording), HasSwitch: files.Any(file => file.Evaluation?.Answers is not null)),
        [
            new TotalsChapter(files),
            new CommunitiesChapter(files, pages),
            .. CoverageChapter.Of(files, wording),
            new FindingsChapter(files),
            new SourcesChapter(),
        ],
        wording);

    private static string Days(IReadOnlyList<EvaluatedScenario> files, Wording wording)
    {
        var days = files.Select(file => file.AsOf).OfType<LocalDate>().Distinct().Order().ToList();
        return days.Count switch
        {
            0 => wording.Text(Undated),
            1 => wording.Text(OneDay, days[0]),
            _ => wording.Text(SeveralDays, days[0], days[^1]),
        };
    }
}
