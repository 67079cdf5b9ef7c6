using Cpts.Rules.Facts;
using Cpts.Rules.Scenarios;
using Cpts.Rules.Territories;
using Cpts.Rules.Tests.Territories;

namespace Cpts.Rules.Tests.Scenarios;

public class ScenarioEvaluatorTests
{
    [Fact]
    public void Findings_of_a_code_are_sorted_by_place_however_the_contract_is_written()
    {
        // Missions are looked at in the order of the agreement: access to care first, which is last in the file.
        var wrong = new ContractAmounts { Fixed = Euros.FromEuros(1) };
        var scenario = Community(120_000).Signed("2022-05-01",
            Done(Mission.HealthCrisis),
            Done(Mission.Prevention) with { Amounts = wrong },
            Done(Mission.CarePathways),
            Done(Mission.AccessToCare) with { Amounts = wrong });

        Assert.Equal(
            [
                "CPTS3002 /contract/missions/1/amounts: Prevention: the fixed part of the contract (€1) contradicts the agreement (€17,500).",
                "CPTS3002 /contract/missions/3/amounts: Access to care: the fixed part of the contract (€1) contradicts the agreement (€90,000).",
            ],
            Findings(scenario.Evaluate()).Where(finding => finding.StartsWith("CPTS3002", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_the_next_size_gains_is_counted_for_the_missions_of_the_contract()
    {
        Assert.Equal(EuroRange.Between(72_500, 114_500), Community(174_793).Answers().Territory.NextBand?.AnnualGain);
        Assert.Equal(EuroRange.Exactly(45_000), (Community(174_793).Signed("2022-05-01", Of(Mission.AccessToCare)) with { MemberCount = 99 }).Answers().Territory.NextBand?.AnnualGain);
    }

    [Fact]
    public void A_year_that_has_no_table_stops_the_evaluation_and_the_years_that_have_one_are_named()
    {
        var evaluation = Evaluate(ByCommunes(2020), "2026-11-21");

        Assert.Null(evaluation.Answers);
        Assert.Equal(
            ["CPTS9003 /territory/populationYear: There is no table of legal populations for 2020; the known years are 2019, 2026."],
            Findings(evaluation));
    }

    [Fact]
    public void A_date_before_every_table_is_one_without_agreement_when_no_year_is_asked_for() => Assert.Equal(
        ["CPTS9013 /asOf"],
        Evaluate(ByCommunes(null), "2018-12-31").Findings.Select(finding => $"{finding.Code} {finding.Path}"));

    [Fact]
    public void A_date_before_the_tables_of_an_application_stops_the_evaluation()
    {
        var evaluation = new ScenarioEvaluator(new RecentTables()).Evaluate(ByCommunes(null), Day("2020-01-01"));

        Assert.Null(evaluation.Answers);
        Assert.Equal(
            ["CPTS9003 /territory/populationYear: There is no table of legal populations for 2020; the known years are 2026."],
            Findings(evaluation));
    }

    [Fact]
    public void Misuse_names_the_parameter()
    {
        Assert.Throws<ArgumentNullException>("law", () => new ScenarioEvaluator((Law)null!));
        Assert.Throws<ArgumentNullException>("scenario", () => new ScenarioEvaluator().Evaluate(null!));
        Assert.Throws<ArgumentNullException>("scenario", () => new ScenarioEvaluator().Readings(null!, Samples.Today));
        Assert.Throws<ArgumentException>("scenario", () => new ScenarioEvaluator().Evaluate(Community(1)));
    }

    private static MissionFacts Done(Mission mission) => Of(mission, "2022-05-01", "2022-06-01");

    private static Scenario ByCommunes(int? year) => new() { Territory = new TerritoryFacts { Communes = ["97422"], PopulationYear = year } };

    private static Evaluation Evaluate(Scenario scenario, string asOf) => new ScenarioEvaluator(new SmallTables()).Evaluate(scenario, Day(asOf));

    private static string[] Findings(Evaluation evaluation) => [.. evaluation.Findings.Select(finding => finding.ToString())];

    private sealed class RecentTables : ICommunePopulations
    {
        private readonly SmallTables _tables = new();

        public ValueList<int> Years => [2026];

        public CommuneLookup Find(string code, int year) => _tables.Find(code, year);
    }
}
