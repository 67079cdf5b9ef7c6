using Cpts.Rules.Facts;

namespace Cpts.Rules.Funding;

/// <summary>What one line pays in a full year under one contract: the table, then the contract's own amounts, then the known sums.</summary>
internal sealed record AnnualLine
{
    public EuroRange Fixed { get; private init; }

    public EuroRange Variable { get; private init; }

    public EuroRange Total { get; private init; }

    /// <summary>healthCrisis: the fixed part of the years after the first drafting.</summary>
    public EuroRange PlanUpdate { get; private init; }

    /// <summary>False when only the whole is known, so that the parts may each be anything up to it.</summary>
    public bool IsSplit { get; private init; }

    /// <summary>Whether the split is the hypothesis of size 3.</summary>
    public bool IsHypothesis { get; private init; }

    /// <summary>What is known of the whole before known sums: amounts that the contract states win over the table.</summary>
    public static EuroRange WholeOf(PublishedLine published, ContractAmounts? stated) => (stated?.Fixed, stated?.Variable) switch
    {
        ({ } f, { } v) => EuroRange.Exactly(f + v),
        ({ } f, null) when published.IsSplit => EuroRange.Exactly(f) + published.Variable,
        (null, { } v) when published.IsSplit => published.Fixed + EuroRange.Exactly(v),
        ({ } part, null) => AtLeast(part, published.Total),
        (null, { } part) => AtLeast(part, published.Total),
        _ => published.Total,
    };

    /// <summary>Splits a whole into its parts.</summary>
    public static AnnualLine Split(Line line, EuroRange whole, PublishedLine published, ContractAmounts? stated, FixedShareReading reading)
    {
        var (fixedPart, variable) = (Exactly(stated?.Fixed), Exactly(stated?.Variable));
        var isSplit = true;
        var isHypothesis = false;
        if (published.IsSplit)
        {
            fixedPart ??= published.Fixed;
            variable ??= published.Variable;
        }
        else if (fixedPart is not null || variable is not null)
        {
            variable ??= whole.LessExactly(stated!.Fixed!.Value);
            fixedPart ??= whole.LessExactly(stated!.Variable!.Value);
        }
        else if (reading == FixedShareReading.AsObservedAtSize3)
        {
            isHypothesis = true;
            fixedPart = whole.Times(FixedShares.PercentAtSize3(line.Mission()!.Value), 100);
            variable = whole.Less(fixedPart.Value);
        }
        else
        {
            isSplit = false;
            fixedPart = variable = EuroRange.Between(Euros.Zero, whole.Max);
        }

        return new AnnualLine
        {
            Fixed = fixedPart.Value,
            Variable = variable.Value,
            Total = whole,
            PlanUpdate = Exactly(stated?.Fixed) ?? published.PlanUpdate,
            IsSplit = isSplit,
            IsHypothesis = isHypothesis,
        };
    }

    private static EuroRange? Exactly(Euros? amount) => amount is { } known ? EuroRange.Exactly(known) : null;

    private static EuroRange AtLeast(Euros part, EuroRange whole) =>
        EuroRange.Between(Euros.Max(whole.Min, part), Euros.Max(whole.Max, part));
}
