using Cpts.Rules.Facts;
using Cpts.Rules.Scenarios;
using Cpts.Rules.Tests.Deadlines;

namespace Cpts.Rules.Tests.Findings;

/// <summary>What an evaluation finds of one code.</summary>
internal static class Look
{
    private static readonly ScenarioEvaluator Evaluator = new();

    public static IEnumerable<Finding> For(string code, Scenario scenario, string asOf) =>
        Evaluator.Evaluate(scenario, Given.Day(asOf)).Findings.Where(finding => finding.Code == code);

    /// <summary>The places where a code is found, in order; empty when it is not.</summary>
    public static string Paths(string code, Scenario scenario, string asOf) => string.Join(' ', For(code, scenario, asOf).Select(finding => finding.Path));
}
