using Cpts.Rules.Facts;

namespace Cpts.Rules.Scenarios;

/// <summary>Whether another reading of a question can change an evaluation at all: one that cannot is not evaluated.</summary>
/// <remarks>What is not spoken of here is always evaluated; leaving a reading out never changes what is decided.</remarks>
internal static class ReadingRelevance
{
    public static bool CanMatter(Interpretation open, Scenario scenario, Evaluation actual)
    {
        var contracts = Signed(scenario);
        return actual.Answers is not { } answers || open.Id switch
        {
            "boundAt80000" => Populations(scenario, answers).Contains(SizeThresholds.Published.OpenBound!.Value.Published),
            "timeLimitOnNonWorkingDay" => scenario.Project?.Received is not null,
            "proration" => contracts.Length > 0,
            "fixedShare" or "size2Amounts" => HasOpenAmount(scenario, answers),
            "avenant2EffectiveOn" => CanMove(scenario, actual.AsOf, contracts),
            "startUpUplift" => Array.Exists(contracts, contract => contract.ExceptionalOperating is null),
            "letterOfIntentFunding" => scenario.Project?.LetterOfIntent is not null,
            "sizeDuringContract" => contracts.Length > 0 && scenario.PopulationChanges.Count > 0,
            "renewal" => contracts.Length > 1,
            _ => true,
        };
    }

    private static ContractFacts[] Signed(Scenario scenario) => scenario.Contract is { } only ? [only] : [.. scenario.Contracts ?? default];

    private static IEnumerable<int> Populations(Scenario scenario, Answers answers) =>
        scenario.PopulationChanges.Select(change => change.Population).Append(answers.Territory.Population);

    /// <summary>Whether an amount is open, or would be without the hypotheses chosen.</summary>
    private static bool HasOpenAmount(Scenario scenario, Answers answers) =>
        scenario.Interpretations.FixedShare != Interpretations.Default.FixedShare
        || scenario.Interpretations.Size2Amounts != Interpretations.Default.Size2Amounts
        || answers.Budget.Lines.Any(line => !line.Fixed.IsExact || !line.Variable.IsExact)
        || answers.Years.Any(year => year.Lines.Any(line => !line.Fixed.IsExact || !line.Variable.IsExact));

    /// <summary>Whether the effect of an agreement that is tried elsewhere can lie after the date or after a signature.</summary>
    private static bool CanMove(Scenario scenario, LocalDate asOf, ContractFacts[] contracts)
    {
        var latest = LocalDate.Max(scenario.Interpretations.Avenant2EffectiveOn, Interpretations.Default.Avenant2EffectiveOn);
        return asOf < latest || Array.Exists(contracts, contract => contract.Signed < latest);
    }
}
