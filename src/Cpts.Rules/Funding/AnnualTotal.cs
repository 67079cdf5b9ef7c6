namespace Cpts.Rules.Funding;

/// <summary>The annual total for a territory, without a contract's own amounts.</summary>
/// <remarks>For contracts, with their amounts, years and payments, see the scenario evaluator.</remarks>
public static class AnnualTotal
{
    /// <summary>The total of operating and some missions at one size: 437 500 € for the four core missions of avenant-2 at size 3.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="size">The size.</param>
    /// <param name="missions">The missions; a mission that the agreement does not pay adds nothing.</param>
    /// <param name="memberCount">How many professionals and structures expressly joined; null when it is not known.</param>
    /// <returns>Euros a year; exact where the sources give the amount. The total includes, for healthCrisis, the first drafting of the plan and a recognised crisis.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="agreement"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The size is not defined.</exception>
    public static EuroRange Of(Agreement agreement, SizeBand size, MissionSet missions, int? memberCount = null) =>
        PriceBook.ScaleOf(Guard.NotNull(agreement, nameof(agreement)), Guard.Defined(size, nameof(size)), new(default, default, memberCount)).TotalOf(missions);
}
