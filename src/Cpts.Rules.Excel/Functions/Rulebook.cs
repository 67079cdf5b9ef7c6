using Cpts.Rules.Communes;
using Cpts.Rules.Excel.Results;
using Cpts.Rules.Facts;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Cpts.Rules.Excel.Functions;

/// <summary>The library, asked on behalf of a cell: what stops an evaluation becomes the error of the cell.</summary>
internal static class Rulebook
{
    /// <summary>One evaluator serves every cell; the populations of communes are decoded when one is first asked for.</summary>
    public static ScenarioEvaluator Evaluator { get; } = new(FrenchCommunes.Default);

    /// <summary>The evaluator of a law.</summary>
    public static ScenarioEvaluator EvaluatorOf(Law law) => ReferenceEquals(law, Law.Default) ? Evaluator : new ScenarioEvaluator(law, FrenchCommunes.Default);

    /// <summary>The evaluation of a scenario; null, and the call refused, when it is stopped.</summary>
    public static Evaluation? Evaluate(Call call, Law law, Scenario scenario, LocalDate asOf)
    {
        var evaluation = EvaluatorOf(law).Evaluate(scenario, asOf);
        if (evaluation.Answers is not null)
        {
            return evaluation;
        }

        call.Refuse(ErrorOf(evaluation.Findings[0]), evaluation.Findings);
        return null;
    }

    /// <summary>Says beside the answer what the rules find wrong with the money of a contract.</summary>
    public static void RemarkOnMoney(Call call, Evaluation evaluation)
    {
        foreach (var finding in evaluation.Findings)
        {
            if (finding.Severity >= Severity.Warning && finding.Code is "CPTS3002" or "CPTS3003" or "CPTS3004" or "CPTS3007")
            {
                call.Remark(finding);
            }
        }
    }

    /// <summary>A population that is none is out of bounds, a commune given twice or facts of a wrong form are a wrong argument; of
    /// what is left (an unknown commune, a year without a table, a day without an agreement) the sources say nothing.</summary>
    private static CellError ErrorOf(Finding finding) => finding.Code switch
    {
        "CPTS1001" => CellError.Number,
        "CPTS1004" or "CPTS9002" or "CPTS9004" => CellError.Value,
        _ => CellError.NotAvailable,
    };
}
