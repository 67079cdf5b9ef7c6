using Cpts.Rules.Facts;
using NodaTime;

namespace Cpts.Rules.Testing;

/// <summary>A complete community, and the evaluation date for tests.</summary>
public static class Samples
{
    public static LocalDate Today { get; } = new(2026, 11, 21);

    /// <summary>The sample of the file format: a size 3 community with its contract of 19 December 2021.</summary>
    public static Scenario Australe { get; } = new()
    {
        Name = "CPTS Australe",
        AsOf = Today,
        Territory = new TerritoryFacts { Population = 174_793, SeatDepartment = "974" },
        Initiative = new InitiativeFacts { By = Initiator.FirstLineProfessionals },
        LegalForm = new LegalFormFacts { Kind = LegalFormKind.Association1901, Since = new LocalDate(2021, 3, 12) },
        Project = new ProjectFacts
        {
            Received = new LocalDate(2021, 3, 3),
            MissingItems = ValueList.Of(new MissingItem { Requested = new LocalDate(2021, 3, 20), Received = new LocalDate(2021, 4, 5), RequiredByLaw = true }),
        },
        Contract = new ContractFacts
        {
            Signed = new LocalDate(2021, 12, 19),
            Missions = ValueList.Of(
                new MissionFacts
                {
                    Mission = Mission.AccessToCare,
                    Started = new LocalDate(2022, 3, 1),
                    Deployed = new LocalDate(2023, 1, 1),
                    Amounts = [new() { Fixed = Euros.FromEuros(90_000), Variable = Euros.FromEuros(35_000) }],
                },
                new MissionFacts { Mission = Mission.CarePathways, Started = new LocalDate(2022, 11, 2), Deployed = new LocalDate(2023, 10, 1) },
                new MissionFacts { Mission = Mission.Prevention, Started = new LocalDate(2022, 10, 1), Deployed = new LocalDate(2023, 12, 1) },
                new MissionFacts { Mission = Mission.HealthCrisis, Started = new LocalDate(2022, 9, 1), Deployed = new LocalDate(2023, 6, 1) }),
            Crisis = new CrisisFacts { PlanFirstDrafted = new LocalDate(2023, 1, 15) },
        },
    };
}
