using System.Runtime.CompilerServices;
using Cpts.Rules.Facts;

namespace Cpts.Rules.Funding;

/// <summary>What decides annual amounts beside the agreement, the size and the contract.</summary>
/// <param name="FixedShare">How an unpublished split is read.</param>
/// <param name="Size2Amounts">How the amounts of size 2 are read.</param>
/// <param name="MemberCount">How many members the community has; null when it is not known.</param>
internal readonly record struct PricingChoices(FixedShareReading FixedShare, Size2AmountsReading Size2Amounts, int? MemberCount)
{
    /// <summary>The choices of a scenario.</summary>
    public static PricingChoices Of(Scenario scenario) =>
        new(scenario.Interpretations.FixedShare, scenario.Interpretations.Size2Amounts, scenario.MemberCount);

    /// <summary>The same without any hypothesis.</summary>
    public PricingChoices WithoutHypothesis => this with { FixedShare = FixedShareReading.Range, Size2Amounts = Size2AmountsReading.Bounds };
}

/// <summary>The annual amounts of agreements: those that no contract changes are made once for each agreement, then shared.</summary>
internal static class PriceBook
{
    private static readonly ConditionalWeakTable<Agreement, Scales> Published = new();

    /// <summary>The annual amounts of an agreement at one size.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="size">The size.</param>
    /// <param name="choices">What else decides.</param>
    /// <param name="contract">The contract whose amounts win; null for none.</param>
    /// <param name="on">The day whose amounts count.</param>
    public static AnnualScale ScaleOf(Agreement agreement, SizeBand size, PricingChoices choices, ContractReading? contract = null, LocalDate on = default)
    {
        bool? isLarge = agreement.Bonus is not { } bonus || bonus.Size != size ? false
            : choices.MemberCount is { } members ? members >= bonus.Members
            : null;
        var terms = new Terms(agreement, size, choices.FixedShare, choices.Size2Amounts, isLarge);
        return contract is { StatesAmounts: true }
            ? Stated(terms, contract, on)
            : Published.GetValue(agreement, static key => new Scales()).Of(terms);
    }

    /// <summary>Whether a hypothesis prices a line of an agreement at one size: then the choices that make one matter there.</summary>
    public static bool Differ(Agreement agreement, SizeBand size, PricingChoices left, PricingChoices right)
    {
        var (one, other) = (ScaleOf(agreement, size, left), ScaleOf(agreement, size, right));
        if (ReferenceEquals(one, other))
        {
            return false;
        }

        foreach (var line in Lines.All)
        {
            if (one[line] != other[line])
            {
                return true;
            }
        }

        return false;
    }

    // Apart, so that the shared amounts cost no closure.
    private static AnnualScale Stated(Terms terms, ContractReading contract, LocalDate on) => Price(terms, mission => contract.AmountsOf(mission, on));

    /// <summary>Prices a table; whether the community has the members of the bonus is null when it is not known.</summary>
    private static AnnualScale Price(Terms terms, Func<Mission, ContractAmounts?> stated)
    {
        var (agreement, size, reading, size2, isLarge) = terms;
        var table = size2 == Size2AmountsReading.SimplestFit ? agreement.At(size).With(agreement.SimplestFit) : agreement.At(size);
        var small = new AnnualScale(agreement, table, stated, reading);
        if (isLarge == false)
        {
            return small;
        }

        var large = new AnnualScale(agreement, table.With(agreement.Bonus!), stated, reading);
        return isLarge is null ? AnnualScale.Between(small, large) : large.Accepting(small);
    }

    /// <summary>What decides annual amounts beside the contract.</summary>
    private readonly record struct Terms(Agreement Agreement, SizeBand Size, FixedShareReading Reading, Size2AmountsReading Size2, bool? IsLarge);

    /// <summary>The amounts of one agreement that no contract changes; they go when it goes.</summary>
    private sealed class Scales
    {
        private readonly AnnualScale?[] _scales = new AnnualScale?[((int)SizeBand.Size4 + 1) * 2 * 2 * 3];

        public AnnualScale Of(Terms terms)
        {
            var (observed, fit) = (terms.Reading == FixedShareReading.AsObservedAtSize3 ? 1 : 0, terms.Size2 == Size2AmountsReading.SimplestFit ? 1 : 0);
            var large = terms.IsLarge is { } isLarge ? isLarge ? 2 : 1 : 0;
            var place = ((((((int)terms.Size * 2) + observed) * 2) + fit) * 3) + large;
            return Volatile.Read(ref _scales[place]) is { } known ? known : Make(terms, place);
        }

        private AnnualScale Make(Terms terms, int place)
        {
            var made = Price(terms, static _ => null).Shared();
            return Interlocked.CompareExchange(ref _scales[place], made, null) ?? made;
        }
    }
}
