using Cpts.Rules.Facts;

namespace Cpts.Rules.Funding;

/// <summary>What one line pays in a full year under one contract, calculated from the table, then the contract's own amounts, then the known sums.</summary>
/// <param name="Fixed">The fixed part; for healthCrisis, that of the year of the first drafting.</param>
/// <param name="Variable">The variable part.</param>
/// <param name="Total">Both parts together; a narrower range than their sum where only the whole is known.</param>
/// <param name="PlanUpdate">healthCrisis: the fixed part of the years after the first drafting.</param>
/// <param name="IsSplit">False when both parts are ranges within one known whole, so that they cannot both be at their maximum.</param>
/// <param name="IsHypothesis">Whether an amount is based on a hypothesis.</param>
internal sealed record AnnualLine(EuroRange Fixed, EuroRange Variable, EuroRange Total, EuroRange PlanUpdate, bool IsSplit, bool IsHypothesis)
{
    /// <summary>What is known about the whole before known sums are applied; amounts stated in the contract take precedence over the table.</summary>
    public static EuroRange WholeOf(PublishedLine published, ContractAmounts? stated) => (stated?.Fixed, stated?.Variable) switch
    {
        ({ } f, { } v) => EuroRange.Exactly(f + v),
        ({ } f, null) when published.VariableIsKnown => EuroRange.Exactly(f) + published.Variable,
        (null, { } v) when published.FixedIsKnown => published.Fixed + EuroRange.Exactly(v),
        ({ } part, null) => AtLeast(part, published.Total),
        (null, { } part) => AtLeast(part, published.Total),
        _ => published.Total,
    };

    /// <summary>Splits a whole into its parts.</summary>
    public static AnnualLine Split(EuroRange whole, PublishedLine published, ContractAmounts? stated, FixedShareReading reading)
    {
        var (statedFixed, statedVariable) = (Exactly(stated?.Fixed), Exactly(stated?.Variable));
        var fixedPart = statedFixed ?? (published.FixedIsKnown ? published.Fixed : null);
        var variable = statedVariable ?? (published.VariableIsKnown ? published.Variable : null);
        var isHypothesis = (published.FixedIsFitted && statedFixed is null) || (published.VariableIsFitted && statedVariable is null);
        if (stated?.Fixed is { } f)
        {
            variable ??= whole.LessExactly(f);
        }
        else if (stated?.Variable is { } v)
        {
            fixedPart ??= whole.LessExactly(v);
        }
        else if (fixedPart is not null || variable is not null)
        {
            var narrowed = PublishedLine.Narrow(whole, published.Fixed, published.Variable);
            (whole, fixedPart, variable) = (narrowed.Total ?? whole, narrowed.Fixed ?? published.Fixed, narrowed.Variable ?? published.Variable);
        }
        else if (reading == FixedShareReading.AsObservedAtSize3 && FixedShares.PercentAtSize3(published.Line.Mission()!.Value) is { } percent)
        {
            isHypothesis = true;
            fixedPart = whole.Times(percent, 100);
            variable = whole.Less(fixedPart.Value);
        }
        else
        {
            fixedPart = variable = EuroRange.Between(Euros.Zero, whole.Max);
        }

        return new AnnualLine(
            fixedPart!.Value,
            variable!.Value,
            whole,
            statedFixed ?? published.PlanUpdate,
            isHypothesis || fixedPart.Value.IsExact || variable.Value.IsExact,
            isHypothesis);
    }

    /// <summary>The range between two lines: from the minimum of one to the maximum of the other.</summary>
    public static AnnualLine Between(AnnualLine least, AnnualLine most) => new(
        EuroRange.Between(least.Fixed.Min, most.Fixed.Max),
        EuroRange.Between(least.Variable.Min, most.Variable.Max),
        EuroRange.Between(least.Total.Min, most.Total.Max),
        EuroRange.Between(least.PlanUpdate.Min, most.PlanUpdate.Max),
        least.IsSplit && most.IsSplit,
        least.IsHypothesis || most.IsHypothesis);

    private static EuroRange? Exactly(Euros? amount) => amount is { } known ? EuroRange.Exactly(known) : null;

    private static EuroRange AtLeast(Euros part, EuroRange whole) =>
        EuroRange.Between(Euros.Max(whole.Min, part), Euros.Max(whole.Max, part));
}
