using Cpts.Rules.Reports.Report;
using Cpts.Rules.Reports.Report.Portfolio;

namespace Cpts.Rules.Reports;

/// <summary>The report: one HTML page to read and to print, with drawings and sources and without scripts.</summary>
public static class ReportWriter
{
    /// <summary>The page of one community.</summary>
    /// <param name="scenario">Its evaluated scenario.</param>
    /// <param name="language">The language of the page.</param>
    /// <returns>The whole document, which declares UTF-8, so write it in that encoding; it loads nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> is null.</exception>
    public static string Write(EvaluatedScenario scenario, Language language) =>
        CommunityReport.Write(scenario ?? throw new ArgumentNullException(nameof(scenario)), [], Wording.In(language));

    /// <summary>The page of several communities: their totals, the coverage of their departments, the findings.</summary>
    /// <param name="scenarios">The evaluated scenarios; more than one.</param>
    /// <param name="language">The language of the page.</param>
    /// <returns>The whole document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scenarios"/> is null.</exception>
    public static string Write(IReadOnlyList<EvaluatedScenario> scenarios, Language language) =>
        PortfolioReport.Write(scenarios ?? throw new ArgumentNullException(nameof(scenarios)), Wording.In(language));
}
