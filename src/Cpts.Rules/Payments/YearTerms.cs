using Cpts.Rules.Facts;
using Cpts.Rules.Funding;

namespace Cpts.Rules.Payments;

/// <summary>The inputs of the rules for one contract year.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Year">The contract year, 1 to 5.</param>
/// <param name="Size">The size that determines its amounts.</param>
/// <param name="Scale">The annual amounts of the agreement in force on the first day of the year.</param>
/// <param name="Certain">The same amounts without any hypothesis.</param>
/// <param name="Proration">How a part of a year is counted.</param>
internal sealed record YearTerms(ContractReading Contract, int Year, SizeBand Size, AnnualScale Scale, AnnualScale Certain, Proration Proration)
{
    /// <summary>The first day.</summary>
    public LocalDate From { get; } = Contract.Anniversary(Year - 1);

    /// <summary>The anniversary that ends a whole year, excluded.</summary>
    public LocalDate To { get; } = Contract.Anniversary(Year);

    /// <summary>The first day after the year: the anniversary, or an early end of the contract.</summary>
    public LocalDate Until { get; } = LocalDate.Min(Contract.Anniversary(Year), Contract.End);

    /// <summary>The missions that have a line in this year.</summary>
    public MissionSet Missions { get; } = Contract.Missions.Intersect(Scale.Agreement.Missions);

    /// <summary>The crisis that the ARS recognised in the year; null without one.</summary>
    public Recognition? Recognition { get; } = Payments.Recognition.In(Contract, Year);

    /// <summary>The fraction of the year between two days.</summary>
    public YearFraction Fraction(LocalDate start, LocalDate stop) =>
        start <= From && stop >= To ? YearFraction.One : YearFraction.Of(start, stop, From, To, Proration);
}
