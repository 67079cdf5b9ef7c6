using Cpts.Rules.Reports.Report;
using Cpts.Rules.Reports.Report.Portfolio;

namespace Cpts.Rules.Reports;

/// <summary>The report: one HTML page to read and to print, with its drawings, its sources and no script.</summary>
public static class ReportWriter
{
    /// <summary>The page of one community.</summary>
    /// <param name="scenario">What came of its scenario.</param>
    /// <param name="language">The language of the page.</param>
    /// <returns>The whole document, in UTF-8 once it is written as such; it loads nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> is null.</exception>
    public static string Write(EvaluatedScenario scenario, Language language) =>
        CommunityReport.Write(scenario ?? throw new ArgumentNullException(nameof(scenario)), [], Wording.In(language));

    /// <summary>The page of several communities: their totals, what their departments miss, what was found.</summary>
    /// <param name="scenarios">What came of each scenario; more than one.</param>
    /// <param name="language">The language of the page.</param>
    /// <returns>The whole document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scenarios"/> is null.</exception>
    public static string Write(IReadOnlyList<EvaluatedScenario> scenarios, Language language) =>
        PortfolioReport.Write(scenarios ?? throw new ArgumentNullException(nameof(scenarios)), Wording.In(language));
}
