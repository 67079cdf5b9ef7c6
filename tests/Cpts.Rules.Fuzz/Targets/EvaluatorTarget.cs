using Cpts.Rules.Communes;
using Cpts.Rules.Json;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Cpts.Rules.Fuzz.Targets;

/// <summary>The evaluator and the writer: the same answer twice, with payments that add up and findings that have messages.</summary>
internal sealed class EvaluatorTarget : ITarget
{
    private static readonly LocalDate Today = new(2026, 11, 21);

    private readonly ScenarioEvaluator _evaluator = new(FrenchCommunes.Default);

    public string Name => "evaluator";

    public bool Try(byte[] input)
    {
        if (ScenarioReader.Read(input).Scenario is not { } scenario)
        {
            return false;
        }

        var evaluation = _evaluator.Evaluate(scenario, scenario.AsOf ?? Today);
        if (evaluation != _evaluator.Evaluate(scenario, scenario.AsOf ?? Today))
        {
            throw new BrokenPromiseException("Two evaluations of the same facts differ.");
        }

        foreach (var finding in evaluation.Findings)
        {
            if (finding.Message(Language.French).Length == 0 || finding.Message(Language.English).Length == 0)
            {
                throw new BrokenPromiseException($"{finding} has no words.");
            }
        }

        if (evaluation.Answers is { } answers && answers.Payments.Where(payment => payment.Year is not null).Sum(payment => payment.Amount.Min.Cents) > answers.Contracts.Sum(contract => contract.Total.Max.Cents))
        {
            throw new BrokenPromiseException("The payments are sure to exceed the contracts.");
        }

        return evaluation.Answers is not null;
    }
}
