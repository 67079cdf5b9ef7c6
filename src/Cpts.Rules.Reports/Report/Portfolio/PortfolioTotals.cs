namespace Cpts.Rules.Reports.Report.Portfolio;

/// <summary>Where the contract of a community stands, in the order of the page.</summary>
internal enum ContractGroup : byte
{
    Running,
    Future,
    None,
    Ended,
    NotEvaluated,
}

/// <summary>The sums over some communities that could be evaluated; those whose contract has ended are in no sum.</summary>
/// <param name="Communities">How many they are.</param>
/// <param name="Population">Their inhabitants; those of a commune in two communities count in both.</param>
/// <param name="Annual">Operating and the missions of the contract (core missions without a contract), euros a year.</param>
/// <param name="Years">How many have a contract year that runs or is to come, and so count in the next two sums.</param>
/// <param name="Guaranteed">The fixed parts of these years.</param>
/// <param name="AtStake">The variable parts of these years.</param>
internal sealed record PortfolioTotals(int Communities, long Population, EuroRange Annual, int Years, EuroRange Guaranteed, EuroRange AtStake)
{
    public static PortfolioTotals Of(IEnumerable<EvaluatedScenario> files)
    {
        var counted = files.Where(file => GroupOf(file) is not (ContractGroup.Ended or ContractGroup.NotEvaluated)).Select(file => file.Evaluation!).ToList();
        var years = counted.Select(one => Headline.Of(one.Answers!, one.AsOf).Year).OfType<ContractYear>().ToList();
        return new(
            counted.Count,
            counted.Sum(one => (long)one.Answers!.Territory.Population),
            counted.Aggregate(EuroRange.Zero, (sum, one) => sum + AnnualOf(one.Answers!)),
            years.Count,
            years.Aggregate(EuroRange.Zero, (sum, year) => sum + year.Guaranteed),
            years.Aggregate(EuroRange.Zero, (sum, year) => sum + year.AtStake));
    }

    /// <summary>What a community has a year: its contract's missions, or the core missions when it has no contract yet.</summary>
    public static EuroRange AnnualOf(Answers answers) => answers.Budget.Chosen ?? answers.Budget.Core;

    /// <summary>Where the contract of a community stands.</summary>
    public static ContractGroup GroupOf(EvaluatedScenario file) => file.Evaluation?.Answers is not { } answers ? ContractGroup.NotEvaluated
        : answers.CurrentContract?.State switch
        {
            null => ContractGroup.None,
            ContractState.Running => ContractGroup.Running,
            ContractState.Future => ContractGroup.Future,
            ContractState.Ended => ContractGroup.Ended,
            _ => throw new InvalidOperationException("Not a defined state."),
        };
}
