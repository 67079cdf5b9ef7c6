namespace Cpts.Rules.Facts;

/// <summary>A contract as the rules read it: its anniversaries, its end, and one entry for each mission.</summary>
/// <remarks>When a mission is listed twice, the first entry is used (reported as CPTS2002). Dates that contradict each other are not
/// used (reported as CPTS4006).</remarks>
internal sealed class ContractReading
{
    private readonly LineTable<Entry> _entries = new();
    private readonly LocalDate[] _anniversaries = new LocalDate[StatutoryDates.ContractYears + 1];

    /// <summary>Reads a contract.</summary>
    /// <param name="facts">What the file or the caller states.</param>
    /// <param name="path">Its JSON pointer in the scenario: <c>/contract</c> or <c>/contracts/0</c>.</param>
    /// <param name="number">Its number in the order of signatures, from 1.</param>
    /// <param name="before">The contract before it; null for the first.</param>
    /// <param name="renewed">What it continues; null when it is read like a first contract.</param>
    public ContractReading(ContractFacts facts, string path, int number, ContractReading? before, Renewal? renewed)
    {
        (Facts, Path, Number, Before, Renewed) = (facts, path, number, before, renewed);
        for (var k = 0; k < _anniversaries.Length; k++)
        {
            _anniversaries[k] = facts.Signed.PlusYears(k);
        }

        EndIsUsed = facts.Ended is { } ended && ended >= Signed && ended <= Term;
        End = EndIsUsed ? facts.Ended!.Value : Term;
        while (Years < StatutoryDates.ContractYears && _anniversaries[Years] < End)
        {
            Years++;
        }

        for (var i = facts.Missions.Count - 1; i >= 0; i--)
        {
            var mission = facts.Missions[i];
            Missions = Missions.With(mission.Mission);
            StatesAmounts |= mission.Amounts.Count > 0;
            _entries[mission.Mission.Line()] = new(mission, i, StartOf(mission), mission.Ended < mission.Started ? null : mission.Ended);
        }
    }

    public ContractFacts Facts { get; }

    /// <summary>Its JSON pointer in the scenario: <c>/contract</c>.</summary>
    public string Path { get; }

    /// <summary>Its number in the order of signatures, from 1.</summary>
    public int Number { get; }

    /// <summary>The contract before it in the order of signatures; null for the first.</summary>
    public ContractReading? Before { get; }

    /// <summary>What it continues (law.md 4.11); null when it is read like a first contract.</summary>
    public Renewal? Renewed { get; }

    /// <summary>The missions that the contract names, each once.</summary>
    public MissionSet Missions { get; }

    /// <summary>Whether an entry states an amount; contracts that state none share the budget of their size.</summary>
    public bool StatesAmounts { get; }

    /// <summary>A0: the first day of the contract.</summary>
    public LocalDate Signed => _anniversaries[0];

    /// <summary>A5: the first day after five years.</summary>
    public LocalDate Term => _anniversaries[StatutoryDates.ContractYears];

    /// <summary>Whether the early end given in the file is used: it must be within the contract, first day and term included.</summary>
    public bool EndIsUsed { get; }

    /// <summary>The first day after the contract: the early end given in the file, or the term.</summary>
    public LocalDate End { get; }

    /// <summary>How many contract years begin before the end: 5, or fewer after an early end.</summary>
    public int Years { get; }

    /// <summary>The entry that is used for a mission; null when the contract does not name it.</summary>
    public MissionFacts? this[Mission mission] => _entries[mission.Line()].Facts;

    /// <summary>Ak = signature + k calendar years, k from 0 to 5; a contract signed on 29 February has its anniversaries on 28 February in years that are not leap years.</summary>
    public LocalDate Anniversary(int k) => _anniversaries[k];

    /// <summary>The contract year that contains a day, 1 to 5; null outside the five years.</summary>
    public int? YearOf(LocalDate day)
    {
        for (var year = 1; year <= StatutoryDates.ContractYears; year++)
        {
            if (_anniversaries[year - 1] <= day && day < _anniversaries[year])
            {
                return year;
            }
        }

        return null;
    }

    /// <summary>The JSON pointer of a mission's entry in the scenario.</summary>
    public string PathOf(Mission mission) => $"{Path}/missions/{_entries[mission.Line()].Place}";

    /// <summary>The day on which a mission counts as started: not before the signature; null when it has not started.</summary>
    public LocalDate? StartedOn(Mission mission) => _entries[mission.Line()].Started;

    /// <summary>The day on which a mission was given up; null when it was not, or when that day contradicts its start.</summary>
    public LocalDate? EndedOn(Mission mission) => _entries[mission.Line()].Ended;

    /// <summary>Whether a mission counts as started by a day and had not ended.</summary>
    public bool Runs(Mission mission, LocalDate on) => StartedOn(mission) <= on && !(EndedOn(mission) <= on);

    /// <summary>Whether any mission of the contract runs on a day.</summary>
    public bool AnyRuns(LocalDate on)
    {
        foreach (var mission in Missions)
        {
            if (Runs(mission, on))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The missions that an agreement pays and that had not ended by a day.</summary>
    public MissionSet MissionsUnder(Agreement agreement, LocalDate on)
    {
        var missions = Missions.Intersect(agreement.Missions);
        foreach (var mission in missions)
        {
            if (EndedOn(mission) <= on)
            {
                missions = missions.Without(mission);
            }
        }

        return missions;
    }

    /// <summary>The amounts stated for a mission on a day: those of the last amendment by then, else those at the signature (law.md 4.13).</summary>
    public ContractAmounts? AmountsOf(Mission mission, LocalDate on)
    {
        ContractAmounts? last = null;
        foreach (var amounts in this[mission]?.Amounts ?? default)
        {
            if (!(amounts.From > on))
            {
                last = amounts;
            }
        }

        return last;
    }

    /// <summary>How many amounts the contract states up to a day, including those at the signature. Two days with the same number have the same amounts.</summary>
    public int AmountsBy(LocalDate on)
    {
        var count = 0;
        foreach (var mission in StatesAmounts ? Facts.Missions : default)
        {
            foreach (var amounts in mission.Amounts)
            {
                count += amounts.From > on ? 0 : 1;
            }
        }

        return count;
    }

    /// <summary>When the crisis plan was first drafted: the day given, else the start of the mission; the day before the signature
    /// when this contract continues an earlier one that had a plan.</summary>
    public LocalDate? PlanDraftedOn => Renewed is { EarliestPlan: { } plan } && plan < Signed ? Signed.PlusDays(-1) : OwnPlan;

    /// <summary>The day of the plan of this contract, without regard to earlier ones.</summary>
    public LocalDate? OwnPlan => Facts.Crisis.PlanFirstDrafted ?? StartedOn(Mission.HealthCrisis);

    /// <summary>Whether a mission continues from the previous contract: it counts as started on the first day, without new limits (law.md 4.11).</summary>
    public bool Continues(Mission mission) => Renewed is not null && Before!.StartedOn(mission) < Before.End && Before.Runs(mission, Signed);

    private LocalDate? StartOf(MissionFacts facts) =>
        Continues(facts.Mission) ? Signed
        : facts.Started is { } started ? LocalDate.Max(started, Signed)
        : null;

    /// <summary>The facts used for a mission.</summary>
    /// <param name="Facts">Its entry; null when the contract does not name it.</param>
    /// <param name="Place">The index of the entry.</param>
    /// <param name="Started">The day on which it counts as started.</param>
    /// <param name="Ended">The day on which it counts as given up.</param>
    private readonly record struct Entry(MissionFacts? Facts, int Place, LocalDate? Started, LocalDate? Ended);
}
