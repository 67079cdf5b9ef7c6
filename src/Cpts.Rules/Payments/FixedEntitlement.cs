namespace Cpts.Rules.Payments;

/// <summary>The fixed part of one line in one contract year: what is due, and what is advanced on it.</summary>
/// <param name="Annual">The amount of a whole year.</param>
/// <param name="Planned">The part of the year if it runs to its end: what the advance is counted on.</param>
/// <param name="Used">The part of the year that is due.</param>
/// <param name="Opens">The day of the advance, or of the payment in full.</param>
/// <param name="IsInFull">Whether it is paid at once, with neither advance nor balance.</param>
internal readonly record struct FixedEntitlement(EuroRange Annual, YearFraction Planned, YearFraction Used, LocalDate Opens, bool IsInFull = false)
{
    /// <summary>Nothing is due.</summary>
    public static FixedEntitlement None => default;

    /// <summary>What is due if the year runs to its end.</summary>
    public EuroRange Whole => Part(Annual, Planned);

    /// <summary>What is due.</summary>
    public EuroRange Due { get; } = Part(Annual, Used);

    /// <summary>Law.md 4.7: 75 % of the entitlement, rounded to the cent, half away from zero.</summary>
    /// <remarks>Sources S04, S08. Of 72 246.58 €: 54 184.94 € (54 184.935).</remarks>
    public EuroRange Advance { get; } = Part(Annual, Planned).Times(StatutoryDates.AdvancePercent, 100);

    /// <summary>Law.md 4.7 and 4.12: the entitlement less what was advanced, so that no cent is lost or made; negative when more was advanced
    /// than an early end leaves due.</summary>
    public EuroRange Balance => Due.LessAdvanced(Advance);

    private static EuroRange Part(EuroRange annual, YearFraction fraction) =>
        fraction.IsOne ? annual : annual.Times(fraction.Taken, fraction.Whole);
}
