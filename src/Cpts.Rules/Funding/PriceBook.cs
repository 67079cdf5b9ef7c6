using System.Collections.Concurrent;
using Cpts.Rules.Facts;

namespace Cpts.Rules.Funding;

/// <summary>The annual amounts of a law: those that no contract changes are made once, then shared.</summary>
internal sealed class PriceBook
{
    private readonly ConcurrentDictionary<(Agreement Agreement, SizeBand Size, FixedShareReading Reading), AnnualScale> _published = new();

    /// <summary>The annual amounts of an agreement at one size.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="size">The size.</param>
    /// <param name="contract">The contract whose amounts win; null for none.</param>
    /// <param name="reading">How an unpublished split is read.</param>
    public AnnualScale ScaleOf(Agreement agreement, SizeBand size, ContractReading? contract, FixedShareReading reading) =>
        contract is { StatesAmounts: true }
            ? new AnnualScale(agreement, size, mission => contract[mission]?.Amounts, reading)
            : _published.GetOrAdd((agreement, size, reading), static key => new AnnualScale(key.Agreement, key.Size, static _ => null, key.Reading));
}
