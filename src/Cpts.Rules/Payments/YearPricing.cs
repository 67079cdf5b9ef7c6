using Cpts.Rules.Facts;
using Cpts.Rules.Funding;

namespace Cpts.Rules.Payments;

/// <summary>Prices one contract year: what each line entitles to.</summary>
/// <param name="contract">The contract.</param>
/// <param name="year">The contract year, 1 to 5.</param>
/// <param name="scale">The annual amounts of the agreement in force on the first day of the year.</param>
/// <param name="interpretations">The readings.</param>
internal readonly struct YearPricing(ContractReading contract, int year, AnnualScale scale, Interpretations interpretations)
{
    private LocalDate From => contract.Anniversary(year - 1);

    private LocalDate Until => contract.Anniversary(year);

    /// <summary>Every line of the contract that the agreement of the year has.</summary>
    public ContractYear Price()
    {
        var missions = contract.MissionsUnder(scale.Agreement);
        var lines = new YearLine[1 + missions.Count];
        lines[0] = Operating();
        var next = 1;
        foreach (var mission in missions)
        {
            lines[next++] = Of(mission);
        }

        return new ContractYear(year, From, Until, scale.Agreement.Id, new ValueList<YearLine>(lines));
    }

    /// <summary>Operating: always in year 1; later only when a mission had started by the anniversary that opens the year.</summary>
    private YearLine Operating()
    {
        var annual = scale[Line.Operating].Fixed;
        var due = year == 1
            ? UpliftApplies ? annual.Times(StartUpUplift.Percent, 100) : annual
            : HasStartedMission(contract, From) ? annual : EuroRange.Zero;
        return new YearLine(Line.Operating, due, EuroRange.Zero, due);
    }

    /// <summary>A mission of the contract that the agreement of the year has.</summary>
    private YearLine Of(Mission mission)
    {
        var facts = contract[mission]!;
        if (CountedStart(facts, contract) is not { } start || start >= Until)
        {
            return new YearLine(mission.Line(), EuroRange.Zero, EuroRange.Zero, EuroRange.Zero);
        }

        var annual = scale[mission.Line()];
        var fixedPart = mission == Mission.HealthCrisis && !IsDraftedThisYear(start) ? annual.PlanUpdate : annual.Fixed;
        if (start >= From)
        {
            var left = YearFraction.LeftOf(start, From, Until, interpretations.Proration);
            fixedPart = fixedPart.Times(left.Left, left.Whole);
        }

        var variable = PaysVariable(mission)
            ? Indicators.EarnedIn(year, facts) ?? EuroRange.Between(Euros.Zero, annual.Variable.Max)
            : EuroRange.Zero;
        var total = fixedPart + variable;
        return new YearLine(mission.Line(), fixedPart, variable, annual.IsSplit ? total : AtMost(annual.Total.Max, total));
    }

    /// <summary>The most that the variable part can pay: for healthCrisis, something in recognised years only.</summary>
    public EuroRange EnvelopeOf(Mission mission) => PaysVariable(mission) ? scale[mission.Line()].Variable : EuroRange.Zero;

    /// <summary>The day on which a mission counts as started: not before the signature; null when it has not started.</summary>
    public static LocalDate? CountedStart(MissionFacts mission, ContractReading contract) =>
        mission.Started is { } started ? LocalDate.Max(started, contract.Signed) : null;

    /// <summary>Whether any mission of the contract counts as started on or before a day.</summary>
    public static bool HasStartedMission(ContractReading contract, LocalDate on)
    {
        foreach (var mission in contract.Missions)
        {
            if (CountedStart(contract[mission]!, contract) <= on)
            {
                return true;
            }
        }

        return false;
    }

    private bool PaysVariable(Mission mission) =>
        mission != Mission.HealthCrisis || contract.Facts.Crisis.RecognisedYears.Contains(year);

    private bool UpliftApplies => interpretations.StartUpUplift && contract.Signed < StatutoryDates.StartUpUpliftEndsOn;

    private bool IsDraftedThisYear(LocalDate start)
    {
        var drafted = contract.Facts.Crisis.PlanFirstDrafted ?? start;
        return From <= drafted && drafted < Until;
    }

    /// <summary>Where only the whole is known, the parts together are at most the whole; what indicators earned stays due.</summary>
    private static EuroRange AtMost(Euros whole, EuroRange total) =>
        EuroRange.Between(total.Min, Euros.Max(total.Min, Euros.Min(total.Max, whole)));
}
