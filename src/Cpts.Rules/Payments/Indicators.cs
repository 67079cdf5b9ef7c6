using Cpts.Rules.Facts;

namespace Cpts.Rules.Payments;

/// <summary>What indicators earn (source S15): the amount of the best step reached; there is no interpolation between steps.</summary>
public static class Indicators
{
    /// <summary>Whether an indicator is well-formed: it has a valid contract year, and its steps go from the easiest to the hardest and earn increasing amounts.</summary>
    /// <returns>True when it is; a malformed indicator earns nothing.</returns>
    public static bool IsWellFormed(Indicator indicator)
    {
        if (indicator.Year < 1 || indicator.Year > StatutoryDates.ContractYears)
        {
            return false;
        }

        if (indicator.Kind == IndicatorKind.AllOrNothing)
        {
            return true;
        }

        for (var i = 1; i < indicator.Steps.Count; i++)
        {
            var (easier, harder) = (indicator.Steps[i - 1], indicator.Steps[i]);
            if (harder.Amount <= easier.Amount || !IsBetter(indicator.Direction, harder.Threshold, easier.Threshold))
            {
                return false;
            }
        }

        return indicator.Steps.Count > 0;
    }

    /// <summary>The most that a well-formed indicator can earn.</summary>
    /// <returns>Euros for the contract year.</returns>
    public static Euros Maximum(Indicator indicator) => indicator.Kind == IndicatorKind.AllOrNothing
        ? indicator.Maximum ?? Euros.Zero
        : indicator.Steps[indicator.Steps.Count - 1].Amount;

    /// <summary>What a well-formed indicator earns: an exact amount when its result is known, else from 0 to its maximum.</summary>
    /// <returns>Euros for the contract year, as a range.</returns>
    public static EuroRange Earned(Indicator indicator) => (indicator.Kind, indicator.Achieved, indicator.Value) switch
    {
        (IndicatorKind.AllOrNothing, true, _) => EuroRange.Exactly(Maximum(indicator)),
        (IndicatorKind.AllOrNothing, false, _) => EuroRange.Zero,
        (IndicatorKind.Steps, _, { } value) => EuroRange.Exactly(BestStep(indicator, value)),
        _ => EuroRange.Between(Euros.Zero, Maximum(indicator)),
    };

    /// <summary>What the well-formed indicators of a contract year earn; null when there are none.</summary>
    internal static EuroRange? EarnedIn(int year, MissionFacts mission)
    {
        EuroRange? earned = null;
        foreach (var indicator in mission.Indicators)
        {
            if (indicator.Year == year && IsWellFormed(indicator))
            {
                earned = (earned ?? EuroRange.Zero) + Earned(indicator);
            }
        }

        return earned;
    }

    /// <summary>What the indicators of a contract year can earn at most; null when there are none, or when one is malformed.</summary>
    internal static Euros? SumOfMaxima(int year, MissionFacts mission)
    {
        Euros? sum = null;
        foreach (var indicator in mission.Indicators)
        {
            if (indicator.Year == year)
            {
                if (!IsWellFormed(indicator))
                {
                    return null;
                }

                sum = (sum ?? Euros.Zero) + Maximum(indicator);
            }
        }

        return sum;
    }

    private static Euros BestStep(Indicator indicator, decimal value)
    {
        var earned = Euros.Zero;
        foreach (var step in indicator.Steps)
        {
            if (value == step.Threshold || IsBetter(indicator.Direction, value, step.Threshold))
            {
                earned = step.Amount;
            }
        }

        return earned;
    }

    private static bool IsBetter(IndicatorDirection direction, decimal value, decimal than) =>
        direction == IndicatorDirection.HigherIsBetter ? value > than : value < than;
}
