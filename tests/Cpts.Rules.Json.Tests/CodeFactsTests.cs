using Cpts.Rules.Communes;
using Cpts.Rules.Facts;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Cpts.Rules.Json.Tests;

/// <summary>Facts built in code are checked like those of a file: the same codes at the same places.</summary>
public class CodeFactsTests
{
    private static readonly LocalDate AsOf = new(2026, 11, 21);
    private static readonly ScenarioEvaluator Evaluator = new(FrenchCommunes.Default);

    private static readonly Scenario Right = new()
    {
        Name = "A",
        Territory = new() { Population = 90_000 },
        Contract = new() { Signed = new(2022, 1, 1), Missions = [new() { Mission = Mission.AccessToCare }] },
    };

    public static TheoryData<string, Scenario> Wrong { get; } = new()
    {
        { "CPTS9004 /territory", Right with { Territory = null! } },
        { "CPTS9003 /territory/seatDepartment", Right with { Territory = new() { Population = 1, SeatDepartment = "99" } } },
        { "CPTS9003 /territory/communes/1", Right with { Territory = new() { Communes = ["97411", null!] } } },
        { "CPTS9003 /memberCount", Right with { MemberCount = -1 } },
        { "CPTS9003 /members/0", Right with { Members = [(MemberKind)99] } },
        { "CPTS9003 /interpretations", Right with { Interpretations = null! } },
        { "CPTS9003 /interpretations/proration", Right with { Interpretations = new() { Proration = (Proration)7 } } },
        { "CPTS9003 /interpretations/avenant2EffectiveOn", Right with { Interpretations = new() { Avenant2EffectiveOn = new(2024, 1, 1) } } },
        { "CPTS9003 /populationChanges/0/population", Right with { PopulationChanges = [new(AsOf, 0)] } },
        { "CPTS9004 /memberPayments/0/professional", Right with { MemberPayments = [new(null!, 2023, default, default)] } },
        { "CPTS9003 /memberPayments/0/indemnities", Right with { MemberPayments = [new("P1", 2023, Euros.FromCents(-1), default)] } },
        { "CPTS9003 /receipts/0/amount", Right with { Receipts = [new(AsOf, Euros.Zero)] } },
        { "CPTS9003 /contract/signed", With(contract => contract with { Signed = new(2100, 1, 1) }) },
        { "CPTS9003 /contract/signed", With(contract => contract with { Signed = new LocalDate(2022, 1, 1).WithCalendar(CalendarSystem.Julian) }) },
        { "CPTS9003 /contract/crisis", With(contract => contract with { Crisis = null! }) },
        { "CPTS9003 /contract/crisis/recognisedYears/1", With(contract => contract with { Crisis = new() { RecognisedYears = [1, 6] } }) },
        { "CPTS9003 /contract/missions/0", With(contract => contract with { Missions = [null!] }) },
        { "CPTS9003 /contract/missions/0/mission", With(contract => contract with { Missions = [new() { Mission = default(Mission) }] }) },
        { "CPTS9003 /contract/missions/0/amounts/fixed", WithMission(mission => mission with { Amounts = new ContractAmounts { Fixed = Euros.FromCents(-1) } }) },
        { "CPTS9003 /contract/missions/0/amounts/1/from", WithMission(mission => mission with { Amounts = [new(), new()] }) },
        { "CPTS9003 /contract/missions/0/amounts/0/from", WithMission(mission => mission with { Amounts = [new() { From = AsOf }] }) },
        { "CPTS9004 /contract/missions/0/indicators/0/maximum", WithMission(mission => mission with { Indicators = [new() { Year = 1, Kind = IndicatorKind.AllOrNothing }] }) },
        { "CPTS9003 /contracts", Right with { Contracts = [Right.Contract!] } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_found_at_its_place_and_nothing_is_evaluated(string problem, Scenario scenario)
    {
        Assert.Equal([problem], ScenarioValidator.Validate(scenario).Select(finding => $"{finding.Code} {finding.Path}"));
        var evaluation = Evaluator.Evaluate(scenario, AsOf);

        Assert.Null(evaluation.Answers);
        Assert.Equal([problem], evaluation.Findings.Select(finding => $"{finding.Code} {finding.Path}"));
        Assert.Empty(Evaluator.Readings(scenario, AsOf));
    }

    [Fact]
    public void What_is_right_is_evaluated_and_a_wrong_copy_of_it_is_not()
    {
        Assert.Empty(ScenarioValidator.Validate(Right));
        Assert.NotNull(Evaluator.Evaluate(Right, AsOf).Answers);
        Assert.Equal("/memberCount", Assert.Single(Evaluator.Evaluate(Right with { MemberCount = -1 }, AsOf).Findings).Path);
        Assert.Equal(Right with { Name = "B" }, Right with { Name = "B" });
    }

    [Fact]
    public void An_evaluation_date_is_bounded_as_in_a_file() =>
        Assert.Equal("CPTS9003 /asOf", Evaluator.Evaluate(Right, new LocalDate(2100, 1, 1)).Findings.Select(finding => $"{finding.Code} {finding.Path}").Single());

    [Fact]
    public void A_message_is_that_of_a_file()
    {
        var inCode = ScenarioValidator.Validate(Right with { Territory = new() { Population = 1, SeatDepartment = "99" } })[0];
        var inFile = Files.Read("""{ "format": "cpts.scenario/1", "name": "A", "territory": { "population": 1, "seatDepartment": "99" } }""").Findings[0];

        Assert.StartsWith(inCode.Message(Language.English), inFile.Message(Language.English), StringComparison.Ordinal);
        Assert.StartsWith(inCode.Message(Language.French), inFile.Message(Language.French), StringComparison.Ordinal);
    }

    private static Scenario With(Func<ContractFacts, ContractFacts> change) => Right with { Contract = change(Right.Contract!) };

    private static Scenario WithMission(Func<MissionFacts, MissionFacts> change) => With(contract => contract with { Missions = [change(contract.Missions[0])] });
}
