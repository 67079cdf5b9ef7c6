namespace Cpts.Rules.Reports.Report.Portfolio;

/// <summary>The sums over all communities that could be evaluated.</summary>
/// <param name="Communities">How many they are.</param>
/// <param name="Population">Their inhabitants; those of a commune in two communities count in both.</param>
/// <param name="Annual">Operating and the missions of the contract (core missions without a contract), euros a year.</param>
/// <param name="Contracts">How many have contract years, and so count in the next two sums.</param>
/// <param name="Guaranteed">The fixed parts of the contracts over five years.</param>
/// <param name="AtStake">The variable parts of the contracts over five years.</param>
internal sealed record PortfolioTotals(int Communities, long Population, EuroRange Annual, int Contracts, EuroRange Guaranteed, EuroRange AtStake)
{
    public static PortfolioTotals Of(IEnumerable<EvaluatedScenario> files)
    {
        var answers = files.Select(file => file.Evaluation?.Answers).OfType<Answers>().ToList();
        return new(
            answers.Count,
            answers.Sum(one => (long)one.Territory.Population),
            Sum(one => AnnualOf(one)),
            answers.Count(one => one.CurrentContract is not null),
            Sum(one => one.CurrentContract?.Guaranteed ?? EuroRange.Zero),
            Sum(one => one.CurrentContract?.AtStake ?? EuroRange.Zero));

        EuroRange Sum(Func<Answers, EuroRange> amount) => answers.Aggregate(EuroRange.Zero, (sum, one) => sum + amount(one));
    }

    /// <summary>What a community has a year: its contract's missions, or the core missions when it has no contract yet.</summary>
    public static EuroRange AnnualOf(Answers answers) => answers.Budget.Chosen ?? answers.Budget.Core;
}
