namespace Cpts.Rules.Payments;

/// <summary>The fixed part of one line in one contract year: the amount due, and the advance on it.</summary>
/// <param name="Annual">The amount for a whole year.</param>
/// <param name="Planned">The fraction of the year that is due if the year runs to its end; the advance is based on it.</param>
/// <param name="Used">The fraction of the year that is due.</param>
/// <param name="Opens">The day of the advance, or of the payment in full.</param>
/// <param name="IsInFull">Whether it is paid at once, with neither advance nor balance.</param>
internal readonly record struct FixedEntitlement(EuroRange Annual, YearFraction Planned, YearFraction Used, LocalDate Opens, bool IsInFull = false)
{
    /// <summary>Nothing is due.</summary>
    public static FixedEntitlement None => default;

    /// <summary>The amount due if the year runs to its end.</summary>
    public EuroRange Whole => Part(Annual, Planned);

    /// <summary>The amount due.</summary>
    public EuroRange Due { get; } = Part(Annual, Used);

    /// <summary>Law.md 4.7: 75 % of the entitlement, rounded to the cent, half away from zero.</summary>
    /// <remarks>Sources S04, S08. Of 72 246.58 €: 54 184.94 € (54 184.935).</remarks>
    public EuroRange Advance { get; } = Part(Annual, Planned).Times(StatutoryDates.AdvancePercent, 100);

    /// <summary>Law.md 4.7 and 4.12: the entitlement less the advance, so that no cent is lost or gained; negative when the advance exceeds
    /// what is due after an early end.</summary>
    public EuroRange Balance => Due.LessAdvanced(Advance);

    private static EuroRange Part(EuroRange annual, YearFraction fraction) =>
        fraction.IsOne ? annual : annual.Times(fraction.Taken, fraction.Whole);
}
