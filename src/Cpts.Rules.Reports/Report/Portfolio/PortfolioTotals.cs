namespace Cpts.Rules.Reports.Report.Portfolio;

/// <summary>The groups of communities by the state of their contract, in the order of the page.</summary>
internal enum ContractGroup : byte
{
    Running,
    Future,
    None,
    Ended,
    NotEvaluated,
}

/// <summary>The sums over communities that could be evaluated, without those whose contract has ended.</summary>
/// <param name="Communities">The number of communities.</param>
/// <param name="Population">Their inhabitants; a commune in two communities counts in both.</param>
/// <param name="Annual">Operating and the missions of the contract (core missions without a contract), euros a year.</param>
/// <param name="Years">The number of communities with a current or future contract year; only these count in the next two sums.</param>
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

    /// <summary>The annual amount of a community: for the missions of its contract, or for the core missions when it has no contract yet.</summary>
    public static EuroRange AnnualOf(Answers answers) => answers.Budget.Chosen ?? answers.Budget.Core;

    /// <summary>The group of a community, by the state of its contract.</summary>
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
