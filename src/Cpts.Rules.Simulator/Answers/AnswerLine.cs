using Cpts.Rules.Reports.Pages;
using Cpts.Rules.Reports.Pages.Evaluations;

namespace Cpts.Rules.Simulator.Answers;

/// <summary>The answer in one line: the size, the annual budget and the number of findings.</summary>
internal static class AnswerLine
{
    private static readonly Bilingual ByYear = new("{0} par an", "{0} a year");
    private static readonly Bilingual NoAnswer = new("Pas d’évaluation", "No evaluation");

    /// <summary>The line.</summary>
    /// <param name="scenario">The evaluated scenario.</param>
    /// <param name="wording">The language.</param>
    public static string Of(EvaluatedScenario scenario, Wording wording)
    {
        string?[] parts = scenario.Evaluation?.Answers is { } answers
            ?
            [
                SizeNames.Name(answers.Territory.SizeBand, wording),
                wording.Text(ByYear, answers.Budget.Chosen ?? answers.Budget.Core),
                FindingsSection.Count(scenario.Findings, wording)?.Whole,
            ]
            : [wording.Text(NoAnswer), FindingsSection.Count(scenario.Findings, wording)?.Whole];
        return string.Join(" · ", parts.Where(part => part is { Length: > 0 }));
    }
}
