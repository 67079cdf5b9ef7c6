using Cpts.Rules.Scenarios;
using Cpts.Rules.Tool.Comparing;
using Cpts.Rules.Tool.Evaluating;
using Cpts.Rules.Tool.Report.Chapters;

namespace Cpts.Rules.Tool.Report;

/// <summary>The chapters that suppose something of a community: what changes, or the curve over populations.</summary>
internal static class WhatIf
{
    /// <summary>The chapters; none when nothing is supposed, or when there is no evaluation.</summary>
    /// <param name="file">The community as it is.</param>
    /// <param name="evaluator">What evaluates it as supposed.</param>
    /// <param name="supposition">What is supposed.</param>
    /// <param name="populations">The populations of the curve; null for none.</param>
    public static IReadOnlyList<IChapter> Chapters(EvaluatedFile file, ScenarioEvaluator evaluator, Supposition supposition, PopulationRange? populations)
    {
        if (file.Evaluation is not { Answers: not null } own || file.Document.Scenario is not { } scenario)
        {
            return [];
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
