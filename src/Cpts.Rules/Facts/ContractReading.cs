namespace Cpts.Rules.Facts;

/// <summary>A contract as the rules read it: its anniversaries, and one entry for each mission.</summary>
/// <remarks>When a mission stands twice, the first entry is used (CPTS2002 says so).</remarks>
internal sealed class ContractReading
{
    private readonly ContractFacts _facts;
    private readonly LineTable<int> _indexes = new();
    private readonly LocalDate[] _anniversaries = new LocalDate[StatutoryDates.ContractYears + 1];

    public ContractReading(ContractFacts facts)
    {
        _facts = facts;
        for (var k = 0; k < _anniversaries.Length; k++)
        {
            _anniversaries[k] = facts.Signed.PlusYears(k);
        }

        for (var i = facts.Missions.Count - 1; i >= 0; i--)
        {
            var mission = facts.Missions[i].Mission;
            _indexes[mission.Line()] = i + 1;
            Missions = Missions.With(mission);
            StatesAmounts |= facts.Missions[i].Amounts is not null;
        }
    }

    /// <summary>The missions that the contract names, each once.</summary>
    public MissionSet Missions { get; }

    /// <summary>Whether an entry states an amount: otherwise every contract of the same size has the same budget.</summary>
    public bool StatesAmounts { get; }

    /// <summary>The missions of the contract that an agreement pays.</summary>
    public MissionSet MissionsUnder(Agreement agreement) => Missions.Intersect(agreement.Missions);

    public ContractFacts Facts => _facts;

    /// <summary>A0: the first day of the contract.</summary>
    public LocalDate Signed => _anniversaries[0];

    /// <summary>A5: the first day after the contract.</summary>
    public LocalDate Term => _anniversaries[StatutoryDates.ContractYears];

    /// <summary>The entry that is used for a mission; null when the contract does not name it.</summary>
    public MissionFacts? this[Mission mission] => _indexes[mission.Line()] == 0 ? null : _facts.Missions[_indexes[mission.Line()] - 1];

    /// <summary>Ak = signature + k calendar years, k from 0 to 5; a contract of 29 February has its anniversaries on 28 February.</summary>
    public LocalDate Anniversary(int k) => _anniversaries[k];

    /// <summary>The place of a mission's entry in the scenario.</summary>
    public string Path(Mission mission) => $"/contract/missions/{_indexes[mission.Line()] - 1}";
}
