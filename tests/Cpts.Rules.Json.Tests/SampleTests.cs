using Cpts.Rules.Facts;
using Cpts.Rules.Projects;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Cpts.Rules.Json.Tests;

public class SampleTests
{
    private static readonly ScenarioDocument Document = Files.Read(Files.Sample);

    [Fact]
    public void The_sample_of_the_format_is_well_formed()
    {
        Assert.Empty(Document.Problems());
        Assert.Equal("CPTS Australe", Document.Name);
        Assert.Equal(new LocalDate(2026, 11, 21), Document.AsOf);
    }

    [Fact]
    public void The_sample_of_the_format_gives_these_facts()
    {
        var expected = new Scenario
        {
            Name = "CPTS Australe",
            Source = "who says so",
            AsOf = new LocalDate(2026, 11, 21),
            Territory = new TerritoryFacts { Population = 174_793, SeatDepartment = "974" },
            Initiative = new InitiativeFacts { By = Initiator.FirstLineProfessionals },
            Members = [MemberKind.LiberalProfessionals, MemberKind.PrimaryCareTeams, MemberKind.FirstLineActors],
            LegalForm = new LegalFormFacts { Kind = LegalFormKind.Association1901, Since = new LocalDate(2021, 3, 12) },
            Project = new ProjectFacts
            {
                ProfessionalsGathered = new LocalDate(2020, 9, 1),
                AgencyContacted = new LocalDate(2020, 10, 1),
                LetterOfIntent = new LocalDate(2021, 1, 10),
                Diagnosis = new LocalDate(2021, 2, 15),
                States = ValueList.Of(ProjectStatement.Territory, ProjectStatement.Needs, ProjectStatement.Actions),
                Received = new LocalDate(2021, 3, 3),
                MissingItems = [new MissingItem { Requested = new LocalDate(2021, 3, 20), Received = new LocalDate(2021, 4, 5), RequiredByLaw = true }],
            },
            Contract = new ContractFacts
            {
                Signed = new LocalDate(2021, 12, 19),
                FileComplete = new LocalDate(2021, 12, 19),
                Missions =
                [
                    new MissionFacts
                    {
                        Mission = Mission.AccessToCare,
                        Started = new LocalDate(2022, 3, 1),
                        Deployed = new LocalDate(2023, 1, 1),
                        Amounts = new ContractAmounts { Fixed = Euros.FromEuros(90_000), Variable = Euros.FromEuros(35_000) },
                        Indicators =
                        [
                            new Indicator { Year = 2, Name = "CPAM partnership", Kind = IndicatorKind.AllOrNothing, Maximum = Euros.FromEuros(26_000), Achieved = true },
                            new Indicator
                            {
                                Year = 2,
                                Name = "ALD patients without a médecin traitant",
                                Kind = IndicatorKind.Steps,
                                Direction = IndicatorDirection.LowerIsBetter,
                                Steps =
                                [
                                    new IndicatorStep(219m, Euros.FromEuros(3_000)),
                                    new IndicatorStep(100m, Euros.FromEuros(6_000)),
                                    new IndicatorStep(50m, Euros.FromEuros(9_000)),
                                ],
                                Value = 98m,
                            },
                        ],
                    },
                    new MissionFacts { Mission = Mission.CarePathways, Started = new LocalDate(2022, 11, 2), Deployed = new LocalDate(2023, 10, 1) },
                    new MissionFacts { Mission = Mission.Prevention, Started = new LocalDate(2022, 10, 1), Deployed = new LocalDate(2023, 12, 1) },
                    new MissionFacts { Mission = Mission.HealthCrisis, Started = new LocalDate(2022, 9, 1), Deployed = new LocalDate(2023, 6, 1) },
                ],
                Crisis = new CrisisFacts { PlanFirstDrafted = new LocalDate(2023, 1, 15) },
            },
            MemberPayments = [new MemberPayment("P1", 2023, Euros.FromEuros(20_000), Euros.FromEuros(23_992))],
            Interpretations = Interpretations.Default,
        };

        Assert.Equal(expected, Document.Scenario);
    }

    [Fact]
    public void The_sample_of_the_format_expects_this()
    {
        var expected = new Expectations
        {
            Agreement = "avenant-2",
            SizeBand = SizeBand.Size3,
            BudgetCore = EuroRange.Exactly(437_500),
            BudgetMaximum = EuroRange.Exactly(487_500),
            BudgetChosen = EuroRange.Exactly(437_500),
            Lines = [new ExpectedLine(Line.AccessToCare, EuroRange.Exactly(90_000), EuroRange.Exactly(35_000), EuroRange.Exactly(125_000))],
            Years =
            [
                new ExpectedYear("1", EuroRange.Between(Euros.FromDecimal(147_246.58m), Euros.FromDecimal(307_246.58m))),
                new ExpectedYear("2", EuroRange.Between(304_500, 367_000)),
            ],
            Paid = [new ExpectedPayment(new LocalDate(2022, 3, 1), EuroRange.Exactly(Euros.FromDecimal(54_184.94m)))],
            Deadlines =
            [
                new ExpectedDeadline("missionStart/accessToCare", new LocalDate(2022, 6, 19)),
                new ExpectedDeadline("arsSilence", new LocalDate(2021, 6, 5)),
            ],
            Project = ProjectStatus.DeemedValidated,
            Step = ProcedureStep.Running,
            Findings = ValueList.Of<string>(),
        };

        Assert.Equal(expected, Document.Expect);
    }

    [Fact]
    public void A_section_that_the_file_leaves_out_states_nothing()
    {
        var document = Files.Read(Files.Least);

        Assert.Equal(new Scenario { Name = "A", Territory = new TerritoryFacts { Population = 45_000 } }, document.Scenario);
        Assert.Null(document.Expect);
        Assert.Equal("A", document.Name);
        Assert.Null(document.AsOf);
    }
}
