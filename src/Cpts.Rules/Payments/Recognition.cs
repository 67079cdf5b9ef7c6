using Cpts.Rules.Facts;

namespace Cpts.Rules.Payments;

/// <summary>Law.md 4.5: a crisis that the ARS recognised in a contract year.</summary>
/// <param name="On">The first day in the year on which a crisis was identified; null when only the year is known.</param>
internal readonly record struct Recognition(LocalDate? On)
{
    /// <summary>The recognition in a contract year; null without one.</summary>
    /// <remarks>A day counts when the mission counts as started on it and had not ended.</remarks>
    public static Recognition? In(ContractReading contract, int year)
    {
        var crisis = contract.Facts.Crisis;
        var (from, until) = (contract.Anniversary(year - 1), LocalDate.Min(contract.Anniversary(year), contract.End));
        LocalDate? first = null;
        foreach (var day in crisis.RecognisedOn)
        {
            if (from <= day && day < until && contract.Runs(Mission.HealthCrisis, day) && !(day >= first))
            {
                first = day;
            }
        }

        return first is not null || crisis.RecognisedYears.Contains(year) ? new Recognition(first) : null;
    }
}
