using Cpts.Rules.Facts;
using Cpts.Rules.Findings;
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
        Assert.Throws<ArgumentNullException>("evaluation", () => new ScenarioEvaluator().Readings(Samples.Australe, evaluation: null!));
        Assert.Throws<ArgumentException>("scenario", () => new ScenarioEvaluator().Evaluate(Community(1)));
    }

    [Fact]
    public void Wrong_facts_have_no_readings()
    {
        var wrong = Community(80_000) with { MemberCount = -1 };

        Assert.Equal(["CPTS9003 /memberCount"], Places(wrong.Evaluate()));
        Assert.Empty(new ScenarioEvaluator().Readings(wrong, Samples.Today));
        Assert.Equal(10, new ScenarioEvaluator().Readings(wrong with { MemberCount = 0 }, Samples.Today).Count);
    }

    [Theory]
    [InlineData("1999-12-31", "CPTS9003 /asOf")]
    [InlineData("2000-01-01", "CPTS9013 /asOf")]
    [InlineData("2019-08-24", "CPTS9013 /asOf")]
    [InlineData("2019-08-25", null)]
    [InlineData("2099-12-31", null)]
    [InlineData("2100-01-01", "CPTS9003 /asOf")]
    public void A_date_of_the_caller_has_the_bounds_of_a_date_of_the_file(string asOf, string? found)
    {
        string[] expected = found is null ? [] : [found];

        Assert.All([Community(), Community() with { AsOf = Day(asOf) }], scenario =>
        {
            var evaluation = scenario.Evaluate(asOf);
            Assert.Equal(expected, Places(evaluation).Where(place => place.StartsWith("CPTS9", StringComparison.Ordinal)));
            Assert.Equal(found is null, evaluation.Answers is not null);
        });
    }

    [Fact]
    public void A_wrong_date_of_the_file_is_found_also_when_the_caller_gives_another() =>
        Assert.Equal(["CPTS9003 /asOf"], Places((Community() with { AsOf = Day("2100-01-01") }).Evaluate()));

    [Theory]
    [InlineData("2026-11-30", null, null)]
    [InlineData("2026-12-01", null, "The law is known through 30 November 2026; what comes after assumes that it does not change.")]
    [InlineData("2026-11-21", "2022-11-30", null)]
    [InlineData("2026-11-21", "2022-12-01", "The law is known through 30 November 2026; what comes after assumes that it does not change.")]
    public void An_evaluation_that_looks_beyond_the_known_law_says_so(string asOf, string? signed, string? note)
    {
        var scenario = signed is null ? Community() : Community().Signed(signed, Of(Mission.AccessToCare, signed));

        Assert.Equal(note, scenario.Answers(asOf).Law.Note?.English);
    }

    [Theory]
    [InlineData("/b /a", "/a: 2, /b: 1")]
    [InlineData("/b /a /a", "/a: 2, /a: 3, /b: 1")]
    [InlineData("/a /b /a", "/a: 1, /a: 3, /b: 2")]
    [InlineData("/a /a /b", "/a: 1, /a: 2, /b: 3")]
    public void What_one_check_finds_stands_by_place_and_at_one_place_as_it_was_found(string reported, string listed)
    {
        var found = new ScenarioEvaluator(Law.Default, checks: [new Own(reported.Split(' '))]).Evaluate(Community(), Samples.Today).Findings;

        Assert.Equal(listed, string.Join(", ", found.Select(finding => $"{finding.Path}: {finding.Message(Language.English)}")));
    }

    private static MissionFacts Done(Mission mission) => Of(mission, "2022-05-01", "2022-06-01");

    private static Scenario ByCommunes(int? year) => new() { Territory = new TerritoryFacts { Communes = ["97422"], PopulationYear = year } };

    private static Evaluation Evaluate(Scenario scenario, string asOf) => new ScenarioEvaluator(new SmallTables()).Evaluate(scenario, Day(asOf));

    private static string[] Places(Evaluation evaluation) => [.. evaluation.Findings.Select(finding => $"{finding.Code} {finding.Path}")];

    private static string[] Findings(Evaluation evaluation) => [.. evaluation.Findings.Select(finding => finding.ToString())];

    private sealed class RecentTables : ICommunePopulations
    {
        private readonly SmallTables _tables = new();

        public ValueList<int> Years => [2026];

        public CommuneLookup Find(string code, int year) => _tables.Find(code, year);
    }

    /// <summary>Reports at places in their order; each finding says which it is.</summary>
    private sealed class Own(string[] places) : Check
    {
        public override FindingRule Rule { get; } = new()
        {
            Code = "ACME0001",
            Severity = Severity.Warning,
            Title = new("t", "t"),
            Meaning = new("t", "t"),
            Example = new("t", "t"),
            Remedy = new("t", "t"),
        };

        public override void Examine(Examination examination)
        {
            for (var i = 0; i < places.Length; i++)
            {
                examination.Report(places[i], new("{0}", "{0}"), i + 1);
            }
        }
    }
}
