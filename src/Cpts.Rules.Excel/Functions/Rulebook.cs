using Cpts.Rules.Communes;
using Cpts.Rules.Excel.Results;
using Cpts.Rules.Facts;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Cpts.Rules.Excel.Functions;

/// <summary>Calls the library on behalf of a cell: the findings that stop an evaluation become the error of the cell.</summary>
internal static class Rulebook
{
    /// <summary>One evaluator serves all cells; the populations of communes are decoded on first use.</summary>
    public static ScenarioEvaluator Evaluator { get; } = new(FrenchCommunes.Default);

    /// <summary>The evaluator of a law.</summary>
    public static ScenarioEvaluator EvaluatorOf(Law law) => ReferenceEquals(law, Law.Default) ? Evaluator : new ScenarioEvaluator(law, FrenchCommunes.Default);

    /// <summary>The evaluation of a scenario; when it is stopped, the call is refused and the result is null.</summary>
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

    /// <summary>Adds the findings about the amounts of a contract as remarks beside the answer.</summary>
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

    /// <summary>An invalid population is out of bounds; a commune given twice or malformed facts are a wrong argument; for
    /// the rest (an unknown commune, a year without a table, a day without an agreement) the sources do not give the answer.</summary>
    private static CellError ErrorOf(Finding finding) => finding.Code switch
    {
        "CPTS1001" => CellError.Number,
        "CPTS1004" or "CPTS9002" or "CPTS9004" => CellError.Value,
        _ => CellError.NotAvailable,
    };
}
