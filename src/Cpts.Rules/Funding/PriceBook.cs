using System.Runtime.CompilerServices;
using Cpts.Rules.Facts;

namespace Cpts.Rules.Funding;

/// <summary>The choices, besides the agreement, the size and the contract, on which annual amounts depend.</summary>
/// <param name="FixedShare">How an unpublished split is read.</param>
/// <param name="Size2Amounts">How the amounts of size 2 are read.</param>
/// <param name="MemberCount">How many members the community has; null when it is not known.</param>
internal readonly record struct PricingChoices(FixedShareReading FixedShare, Size2AmountsReading Size2Amounts, int? MemberCount)
{
    /// <summary>The choices of a scenario.</summary>
    public static PricingChoices Of(Scenario scenario) =>
        new(scenario.Interpretations.FixedShare, scenario.Interpretations.Size2Amounts, scenario.MemberCount);

    /// <summary>The same choices without any hypothesis.</summary>
    public PricingChoices WithoutHypothesis => this with { FixedShare = FixedShareReading.Range, Size2Amounts = Size2AmountsReading.Bounds };
}

/// <summary>Gives the annual amounts of agreements; amounts that no contract changes are calculated once for each agreement and shared.</summary>
internal static class PriceBook
{
    private static readonly ConditionalWeakTable<Agreement, Scales> Published = new();

    /// <summary>The annual amounts of an agreement at one size.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="size">The size.</param>
    /// <param name="choices">The other choices on which the amounts depend.</param>
    /// <param name="contract">The contract whose amounts take precedence; null for none.</param>
    /// <param name="on">The day that decides which of the contract's amounts apply.</param>
    /// <param name="made">A cache of the amounts of contracts; null for none.</param>
    public static AnnualScale ScaleOf(
        Agreement agreement, SizeBand size, PricingChoices choices, ContractReading? contract = null, LocalDate on = default, StatedScales? made = null)
    {
        bool? isLarge = agreement.Bonus is not { } bonus || bonus.Size != size ? false
            : choices.MemberCount is { } members ? members >= bonus.Members
            : null;
        var terms = new PriceTerms(agreement, size, choices.FixedShare, choices.Size2Amounts, isLarge);
        var scales = Published.GetValue(agreement, static key => new Scales(key));
        if (contract is not { StatesAmounts: true })
        {
            return scales.Of(terms);
        }

        if (made?.Find(terms, contract, on) is { } known)
        {
            return known;
        }

        var scale = scales.Of(terms, contract, on);
        made?.Add(terms, contract, on, scale);
        return scale;
    }

    /// <summary>Whether two sets of choices give different amounts for an agreement at one size.</summary>
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

    /// <summary>The amounts of one agreement; those that no contract changes are cached as long as the agreement is in use.</summary>
    private sealed class Scales(Agreement agreement)
    {
        private readonly AnnualScale?[] _scales = new AnnualScale?[((int)SizeBand.Size4 + 1) * 2 * 2 * 3];

        /// <summary>The amounts that no contract changes.</summary>
        public AnnualScale Of(PriceTerms terms)
        {
            var large = terms.IsLarge is { } isLarge ? isLarge ? 2 : 1 : 0;
            ref var place = ref _scales[(((((int)terms.Size * 2) + (int)terms.Reading) * 2) + (int)terms.Size2) * 3 + large];
            return Volatile.Read(ref place) ?? Make(terms, ref place);
        }

        /// <summary>The amounts of a contract, from the same tables.</summary>
        public AnnualScale Of(PriceTerms terms, ContractReading contract, LocalDate on)
        {
            return Joined(terms.IsLarge, Stated(isLarge: false), () => Stated(isLarge: true));

            AnnualScale Stated(bool isLarge)
            {
                var published = Of(terms with { IsLarge = isLarge });
                return new AnnualScale(agreement, published.Tables[0], terms.Reading, contract, on, published);
            }
        }

        private AnnualScale Make(PriceTerms terms, ref AnnualScale? place)
        {
            var table = terms.Size2 == Size2AmountsReading.SimplestFit ? agreement.At(terms.Size).With(agreement.SimplestFit) : agreement.At(terms.Size);
            var made = Joined(
                terms.IsLarge,
                new AnnualScale(agreement, table, terms.Reading),
                () => new AnnualScale(agreement, table.With(agreement.Bonus!), terms.Reading)).Shared();
            return Interlocked.CompareExchange(ref place, made, null) ?? made;
        }

        /// <summary>The amounts that apply, depending on whether the community has enough members for the increase; a range over both when this is not known.</summary>
        private static AnnualScale Joined(bool? isLarge, AnnualScale small, Func<AnnualScale> large) => isLarge switch
        {
            false => small,
            true => large().Accepting(small),
            null => AnnualScale.Between(small, large()),
        };
    }
}
