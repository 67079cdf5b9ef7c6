namespace Cpts.Rules.Funding;

/// <summary>What a territory is paid a year, without a contract's own amounts.</summary>
/// <remarks>For contracts, with their amounts, years and payments, see the scenario evaluator.</remarks>
public static class AnnualTotal
{
    /// <summary>Operating and some missions at one size: 437 500 € for the four core missions of avenant-2 at size 3.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="size">The size.</param>
    /// <param name="missions">The missions; one that the agreement does not pay adds nothing.</param>
    /// <returns>Euros a year; exact where the sources give the amount. healthCrisis counts the first plan and a recognised crisis.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="agreement"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The size is not defined.</exception>
    public static EuroRange Of(Agreement agreement, SizeBand size, MissionSet missions) =>
        Guard.NotNull(agreement, nameof(agreement)).At(Guard.Defined(size, nameof(size))).AnnualTotal(missions);

    /// <summary>Operating and some missions at one size, under the agreement in force on a day.</summary>
    /// <param name="date">The day: 2022-03-31 is priced by aci-2019, 2022-04-01 by avenant-2.</param>
    /// <param name="size">The size: <c>SizeThresholds.Published.SizeOf(174_793)</c>.</param>
    /// <param name="missions">The missions; one that the agreement does not pay adds nothing.</param>
    /// <param name="interpretations">The readings; null for the defaults.</param>
    /// <param name="law">The law; null for the default one.</param>
    /// <returns>Euros a year; null when no agreement is in force on that day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The size is not defined.</exception>
    public static EuroRange? Of(LocalDate date, SizeBand size, MissionSet missions, Interpretations? interpretations = null, Law? law = null) =>
        (law ?? Law.Default).InForceOn(date, interpretations ?? Interpretations.Default) is { } agreement ? Of(agreement, size, missions) : null;
}
