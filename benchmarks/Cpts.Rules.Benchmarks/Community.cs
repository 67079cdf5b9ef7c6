using Cpts.Rules.Facts;
using NodaTime;

namespace Cpts.Rules.Benchmarks;

/// <summary>The facts that the benchmarks evaluate: the CPTS of size 3 of the documentation, with its five years of contract.</summary>
internal static class Community
{
    public static LocalDate AsOf { get; } = new(2026, 11, 21);

    /// <summary>CPTS Australe, 174 793 inhabitants, four missions, as <c>docs/scenarios/la-reunion/australe.cpts.json</c> has it.</summary>
    public static Scenario Australe { get; } = new()
    {
        Name = "CPTS Australe",
        AsOf = AsOf,
        Territory = new TerritoryFacts { Population = 174_793, SeatDepartment = "974" },
        Initiative = new InitiativeFacts { By = Initiator.FirstLineProfessionals },
        Members = ValueList.Of(MemberKind.LiberalProfessionals, MemberKind.PrimaryCareTeams, MemberKind.FirstLineActors),
        LegalForm = new LegalFormFacts { Kind = LegalFormKind.Association1901, Since = new LocalDate(2021, 3, 12) },
        Project = new ProjectFacts
        {
            ProfessionalsGathered = new LocalDate(2020, 9, 1),
            AgencyContacted = new LocalDate(2020, 10, 1),
            LetterOfIntent = new LocalDate(2021, 1, 10),
            Diagnosis = new LocalDate(2021, 2, 15),
            States = ValueList.Of(ProjectStatement.Territory, ProjectStatement.Needs, ProjectStatement.Actions),
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
                    Amounts = new ContractAmounts { Fixed = Euros.FromEuros(90_000), Variable = Euros.FromEuros(35_000) },
                    Indicators = ValueList.Of(
                        new Indicator { Year = 2, Kind = IndicatorKind.AllOrNothing, Maximum = Euros.FromEuros(26_000), Achieved = true },
                        new Indicator
                        {
                            Year = 2,
                            Kind = IndicatorKind.Steps,
                            Direction = IndicatorDirection.LowerIsBetter,
                            Steps = ValueList.Of(
                                new IndicatorStep(219, Euros.FromEuros(3_000)),
                                new IndicatorStep(100, Euros.FromEuros(6_000)),
                                new IndicatorStep(50, Euros.FromEuros(9_000))),
                            Value = 98,
                        }),
                },
                Started(Mission.CarePathways, new LocalDate(2022, 11, 2), new LocalDate(2023, 10, 1)),
                Started(Mission.Prevention, new LocalDate(2022, 10, 1), new LocalDate(2023, 12, 1)),
                Started(Mission.HealthCrisis, new LocalDate(2022, 9, 1), new LocalDate(2023, 6, 1))),
            Crisis = new CrisisFacts { PlanFirstDrafted = new LocalDate(2023, 1, 15) },
        },
        MemberPayments = ValueList.Of(new MemberPayment("P1", 2023, Euros.FromEuros(20_000), Euros.FromEuros(23_992))),
    };

    private static MissionFacts Started(Mission mission, LocalDate started, LocalDate deployed) =>
        new() { Mission = mission, Started = started, Deployed = deployed };
}
