namespace Cpts.Rules.Payments;

/// <summary>Law.md 4.3, 4.4 and 4.12: the fixed part of a mission in a contract year.</summary>
internal static class MissionRule
{
    /// <summary>4.3: in the first year of a mission, the fixed part × the fraction of the year that is left, 75 % of it on the start; 4.4: in later years,
    /// 75 % on the anniversary that opens the year. The balance is paid on the next anniversary.</summary>
    /// <remarks>Sources S04, S08. 4.12: after an early end of the contract or of the mission, only the time up to that day is due (S31).</remarks>
    /// <example>90 000 € a year, started on 1 March 2022 in the year from 19 December 2021: 293 days of 365 are 72 246.58 €, of which 54 184.94 €
    /// on 1 March and 18 061.64 € on 19 December 2022.</example>
    public static FixedEntitlement Of(Mission mission, YearTerms terms)
    {
        if (PaidFrom(mission, terms) is not { } start)
        {
            return FixedEntitlement.None;
        }

        var annual = terms.Scale[mission.Line()];
        var amount = mission == Mission.HealthCrisis ? CrisisPlan.Of(annual, terms) : annual.Fixed;
        var opens = LocalDate.Max(start, terms.From);
        var stop = terms.Contract.EndedOn(mission) is { } ended ? LocalDate.Min(ended, terms.Until) : terms.Until;
        return new(amount, terms.Fraction(opens, terms.To), terms.Fraction(opens, stop), opens);
    }

    /// <summary>The day in this year from which a mission is paid; null when it starts at the end of the year or later, or when it ended
    /// before the year or on the day on which it started.</summary>
    public static LocalDate? PaidFrom(Mission mission, YearTerms terms) =>
        terms.Contract.StartedOn(mission) is { } start && start < terms.Until && !(terms.Contract.EndedOn(mission) <= LocalDate.Max(start, terms.From))
            ? start
            : null;
}
