namespace Cpts.Rules.Payments;

/// <summary>Law.md 4.1, 4.2 and 4.11: the operating amount of a contract year.</summary>
internal static class OperatingRule
{
    public static FixedEntitlement Of(YearTerms terms) => terms.Year == 1 ? FirstYear(terms) : LaterYear(terms);

    /// <summary>4.1: paid in full on the day of the signature or the day on which the file is complete, whichever is later; an early end does not reduce it.</summary>
    /// <remarks>Source S04. 4.11: a renewal that continues running missions is treated like a later year, since the text pays this amount "before the
    /// start of missions" and it has already been paid once.</remarks>
    /// <example>Size 3, signed on 19 December 2021: 75 000 € on that day.</example>
    private static FixedEntitlement FirstYear(YearTerms terms)
    {
        var contract = terms.Contract;
        var complete = LocalDate.Max(contract.Signed, contract.Facts.FileComplete ?? contract.Signed);
        return contract.Renewed is { } renewed && (renewed.MissionRuns || contract.AnyRuns(contract.Signed))
            ? ThroughTheYear(terms, complete)
            : new(Annual(terms), YearFraction.One, YearFraction.One, complete, IsInFull: true);
    }

    /// <summary>4.2: 75 % on the anniversary that opens the year and the balance on the next, if a mission had started by then.</summary>
    /// <remarks>Source S04. If none had started, nothing is paid and CPTS3007 is reported.</remarks>
    /// <example>Size 3: 56 250 € on A1, 18 750 € on A2.</example>
    private static FixedEntitlement LaterYear(YearTerms terms) =>
        terms.Contract.AnyRuns(terms.From) ? ThroughTheYear(terms, terms.From) : FixedEntitlement.None;

    private static FixedEntitlement ThroughTheYear(YearTerms terms, LocalDate opens) =>
        new(Annual(terms), YearFraction.One, terms.Fraction(terms.From, terms.Until), opens);

    private static EuroRange Annual(YearTerms terms) => terms.Scale[Line.Operating].Fixed;
}
