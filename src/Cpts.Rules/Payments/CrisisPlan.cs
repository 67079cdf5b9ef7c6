using Cpts.Rules.Funding;

namespace Cpts.Rules.Payments;

/// <summary>Law.md 3, ruling 20: the fixed part of healthCrisis is the amount for the crisis plan.</summary>
internal static class CrisisPlan
{
    /// <summary>The amount for the first drafting in the contract year that contains it, for an update in every later year, and nothing before.</summary>
    /// <remarks>Sources S13, S15. If the plan was drafted before the signature, every year pays an update.</remarks>
    /// <example>Size 3, drafted in year 2: nothing in year 1, 45 000 € in year 2, 22 500 € from year 3 on.</example>
    public static EuroRange Of(AnnualLine annual, YearTerms terms) => terms.Contract.PlanDraftedOn switch
    {
        { } drafted when drafted < terms.From => annual.PlanUpdate,
        { } drafted when drafted < terms.To && drafted < terms.Contract.End => annual.Fixed,
        _ => EuroRange.Zero,
    };
}
