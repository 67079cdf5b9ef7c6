using Cpts.Rules.Facts;

namespace Cpts.Rules.Funding;

/// <summary>Everything, other than the contract, on which annual amounts depend.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Size">The size.</param>
/// <param name="Reading">How an unpublished split is read.</param>
/// <param name="Size2">How the amounts of size 2 are read.</param>
/// <param name="IsLarge">Whether the community has enough members for the increase; null when it is not known.</param>
internal readonly record struct PriceTerms(Agreement Agreement, SizeBand Size, FixedShareReading Reading, Size2AmountsReading Size2, bool? IsLarge);

/// <summary>A cache, for one evaluation, of the annual amounts of contracts that state amounts; all years between two amendments share them.</summary>
internal sealed class StatedScales
{
    private readonly List<(PriceTerms Terms, ContractReading Contract, int Amounts, AnnualScale Scale)> _made = [];

    /// <summary>The amounts of a contract on a day; null when they are not in the cache.</summary>
    public AnnualScale? Find(PriceTerms terms, ContractReading contract, LocalDate on)
    {
        var amounts = contract.AmountsBy(on);
        foreach (var made in _made)
        {
            if (made.Amounts == amounts && ReferenceEquals(made.Contract, contract) && made.Terms == terms)
            {
                return made.Scale;
            }
        }

        return null;
    }

    /// <summary>Adds the amounts of a contract on a day.</summary>
    public void Add(PriceTerms terms, ContractReading contract, LocalDate on, AnnualScale scale) =>
        _made.Add((terms, contract, contract.AmountsBy(on), scale));
}
