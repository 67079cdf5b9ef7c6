using Cpts.Rules.Reports.Comparing;
using Cpts.Rules.Reports.Report.Chapters;

namespace Cpts.Rules.Reports.Report;

/// <summary>The chapters that compare a community with an earlier file, a supposition or a range of populations.</summary>
internal static class WhatIf
{
    /// <summary>The chapters; none when there is nothing to compare, or no evaluation.</summary>
    /// <param name="file">The community as it is.</param>
    /// <param name="evaluator">The evaluator for the suppositions.</param>
    /// <param name="before">The evaluation of an earlier file, which excludes suppositions; null for none.</param>
    /// <param name="supposition">What is supposed.</param>
    /// <param name="populations">The populations of the curve; null for none.</param>
    public static IReadOnlyList<IChapter> Chapters(
        EvaluatedScenario file, ScenarioEvaluator evaluator, Evaluation? before, Supposition supposition, PopulationRange? populations)
    {
        if (file.Evaluation is not { Answers: not null } own || file.Scenario is not { } scenario)
        {
            return [];
        }

        if (before is not null)
        {
            return [new ComparisonChapter(Comparison.OfFiles(before, own))];
        }

        if (populations is { } range)
        {
            return PopulationCurve.Of(evaluator, scenario, own.AsOf, range, supposition) is { } curve
                ? [new PopulationCurveChapter(curve, own, supposition)]
                : [];
        }

        return supposition == Supposition.Nothing
            ? []
            : [new ComparisonChapter(Comparison.Supposing(supposition, own, supposition.Evaluate(evaluator, scenario, own.AsOf)))];
    }
}
