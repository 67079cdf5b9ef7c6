using Cpts.Rules.Facts;
using Cpts.Rules.Scenarios;

namespace Cpts.Rules.Tests.Funding;

/// <summary>Ruling 47: ten per cent more on every mission at size 4 from 100 members, and CPTS3008.</summary>
public class TenPerCentTests
{
    private const int Size4 = 190_000;

    [Theory]
    [InlineData(99, 155_000, 155_000)]
    [InlineData(100, 170_500, 170_500)]
    [InlineData(null, 155_000, 170_500)]
    public void Missions_are_worth_ten_per_cent_more_and_a_range_while_the_members_are_not_counted(int? members, int least, int most)
    {
        var budget = Counting(members).Answers().Budget;

        Assert.Equal(EuroRange.Between(least, most), budget[Line.AccessToCare]!.Total);
        Assert.Equal(EuroRange.Between(0, most), budget[Line.AccessToCare]!.Fixed);
        Assert.Equal(EuroRange.Exactly(90_000), budget[Line.Operating]!.Total);
    }

    [Fact]
    public void Bounds_and_known_sums_are_raised_too()
    {
        var budget = Counting(100).Signed("2023-01-01", Of(Mission.CareQuality), Of(Mission.ProfessionalSupport)).Answers().Budget;

        Assert.Equal(EuroRange.Between(33_000, 55_000), budget[Line.CareQuality]!.Total);
        Assert.Equal(EuroRange.Between(22_000, 44_000), budget[Line.ProfessionalSupport]!.Total);
        Assert.Equal(EuroRange.Exactly(90_000 + 77_000), budget.Chosen);
    }

    [Fact]
    public void Every_part_of_the_crisis_is_raised()
    {
        var contract = Signed("2023-01-01", Of(Mission.HealthCrisis, "2023-01-01")) with { Crisis = new CrisisFacts { RecognisedYears = [2] } };
        var years = Counting(100).With(contract).Answers().Years;

        Assert.Equal([55_000, 27_500, 27_500, 27_500, 27_500], years.Select(year => year.Lines[1].Fixed.Min.Cents / 100));
        Assert.Equal(EuroRange.Exactly(82_500), years[1].Lines[1].Variable);
    }

    [Fact]
    public void Years_under_the_agreement_of_2019_are_not_raised()
    {
        var years = Counting(100).Signed("2021-04-01", Of(Mission.CarePathways, "2021-04-01")).Answers().Years;

        Assert.Equal([EuroRange.Between(0, 100_000), EuroRange.Between(0, 110_000)], years.Take(2).Select(year => year.Lines[1].Total));
    }

    [Theory]
    [InlineData(99, "S11 S12")]
    [InlineData(100, "S11 S12 S30")]
    [InlineData(null, "S11 S12 S30")]
    public void The_source_of_the_rule_comes_after_those_of_the_rows(int? members, string sources)
    {
        var budget = Counting(members).Answers().Budget;

        Assert.Equal(sources, string.Join(' ', budget[Line.AccessToCare]!.Sources));
        Assert.Equal("S08 S11", string.Join(' ', budget[Line.Operating]!.Sources));
        Assert.Equal(AmountStatus.Stated, budget[Line.AccessToCare]!.Status);
    }

    [Fact]
    public void Where_the_contract_states_both_parts_it_is_the_only_source()
    {
        var line = Counting(100).Signed("2023-01-01", Of(Mission.AccessToCare).Stating(120_500, 50_000)).Answers().Budget[Line.AccessToCare]!;

        Assert.Equal("contract", string.Join(' ', line.Sources).ToLowerInvariant());
        Assert.Equal((EuroRange.Exactly(170_500), AmountStatus.Contract), (line.Total, line.Status));
    }

    [Theory]
    [InlineData(99, 155_000, 0)]
    [InlineData(99, 170_500, 1)]
    [InlineData(100, 155_000, 0)]
    [InlineData(100, 170_500, 0)]
    [InlineData(100, 154_999, 1)]
    [InlineData(100, 170_501, 1)]
    [InlineData(100, 160_000, 1)] // Nothing between.
    [InlineData(null, 155_000, 0)]
    [InlineData(null, 170_500, 0)]
    [InlineData(null, 160_000, 1)]
    public void CPTS3002_accepts_the_amount_with_or_without_it_and_nothing_between(int? members, int total, int count) => Assert.Equal(
        count,
        Counting(members).Signed("2023-01-01", Of(Mission.AccessToCare).Stating(100_000, total - 100_000)).Found("CPTS3002").Length);

    [Theory]
    [InlineData(40_000, 30_000, 0)] // 70 000.
    [InlineData(44_000, 33_000, 0)] // 77 000.
    [InlineData(40_000, 35_000, 1)] // Neither, though each alone is within its bounds.
    public void CPTS3002_accepts_a_known_sum_with_or_without_it(int quality, int support, int count) => Assert.Equal(
        count,
        Counting(100).Signed("2023-01-01", Of(Mission.CareQuality).Stating(quality, 0), Of(Mission.ProfessionalSupport).Stating(support, 0)).Found("CPTS3002").Length);

    [Theory]
    [InlineData(Size4, null, "/memberCount")]
    [InlineData(Size4, 0, "")]
    [InlineData(Size4, 99, "")]
    [InlineData(Size4, 100, "")]
    [InlineData(175_001, null, "/memberCount")]
    [InlineData(175_000, null, "")]
    public void CPTS3008_asks_for_the_members_where_they_decide(int population, int? members, string paths) =>
        Assert.Equal(paths, (Community(population) with { MemberCount = members }).Paths("CPTS3008"));

    [Fact]
    public void CPTS3008_looks_at_the_budget_and_at_every_contract_year()
    {
        Assert.Equal("", Community(Size4).Paths("CPTS3008", "2022-03-31"));
        Assert.Equal("/memberCount", Community(Size4).Signed("2021-04-01").Paths("CPTS3008", "2022-03-31")); // Its year 2 is of avenant 2.
        Assert.Equal("", Community(Size4).With(Signed("2021-04-01").Until("2022-04-01")).Paths("CPTS3008", "2022-03-31"));
    }

    [Fact]
    public void CPTS3008_asks_for_members_that_decided_a_year_under_an_agreement_before()
    {
        // Year 1 is of avenant 2; avenant 3 has no such rule.
        var evaluator = new ScenarioEvaluator(Law.Default.Add(Avenant3.Agreement));

        Assert.Equal("/memberCount", Paths(Community(Size4).Signed("2026-05-01")));
        Assert.Equal("", Paths(Community(Size4).Signed("2027-04-01")));

        string Paths(Scenario scenario) =>
            string.Join(' ', evaluator.Evaluate(scenario, Day("2027-04-01")).Findings.Where(finding => finding.Code == "CPTS3008").Select(finding => finding.Path));
    }

    [Fact]
    public void An_envelope_that_the_members_decide_is_not_exact()
    {
        // Whole 100 000 or 110 000, of which 60 000 are fixed: 40 000 or 50 000 are variable, so that 39 000 of indicators are taken as complete.
        var indicator = new Indicator { Year = 1, Kind = IndicatorKind.AllOrNothing, Maximum = Euros.FromEuros(39_000), Achieved = true };
        var mission = Of(Mission.CarePathways, "2023-01-01").Stating(60_000) with { Indicators = [indicator] };

        Assert.Equal(EuroRange.Exactly(39_000), Counting(null).Signed("2023-01-01", mission).Answers().Years[0].Lines[1].Variable);
        Assert.Equal(EuroRange.Between(39_000, 50_000), Counting(100).Signed("2023-01-01", mission).Answers().Years[0].Lines[1].Variable);
        Assert.Equal(EuroRange.Between(39_000, 40_000), Counting(99).Signed("2023-01-01", mission).Answers().Years[0].Lines[1].Variable);
    }

    private static Scenario Counting(int? members) => Community(Size4) with { MemberCount = members };
}
