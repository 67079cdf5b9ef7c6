using Cpts.Rules.Facts;
using Cpts.Rules.Scenarios;

namespace Cpts.Rules.Testing;

/// <summary>Shorthand for questions about a scenario: the answers of its evaluation, and its findings of one code.</summary>
public static class Asking
{
    private static readonly ScenarioEvaluator Evaluator = new();

    public static Evaluation Evaluate(this Scenario scenario, string asOf = "2026-11-21") => Evaluator.Evaluate(scenario, Given.Day(asOf));

    public static Answers Answers(this Scenario scenario, string asOf = "2026-11-21") => scenario.Evaluate(asOf).Answers!;

    /// <summary>The findings of one code, in order.</summary>
    public static IEnumerable<Finding> FindingsOf(this Scenario scenario, string code, string asOf = "2026-11-21") =>
        scenario.Evaluate(asOf).Findings.Where(finding => string.Equals(finding.Code, code, StringComparison.Ordinal));

    /// <summary>The places of the findings of one code.</summary>
    public static string[] Found(this Scenario scenario, string code, string asOf = "2026-11-21") =>
        [.. scenario.FindingsOf(code, asOf).Select(finding => finding.Path)];

    /// <summary>The places of the findings of one code in one line; empty when there are none.</summary>
    public static string Paths(this Scenario scenario, string code, string asOf = "2026-11-21") => string.Join(' ', scenario.Found(code, asOf));

    /// <summary>The messages of the findings of one code, in English.</summary>
    public static string[] Said(this Scenario scenario, string code, string asOf = "2026-11-21") =>
        [.. scenario.FindingsOf(code, asOf).Select(finding => finding.Message(Language.English))];
}
