using Cpts.Rules.Facts;
using Cpts.Rules.Payments;

namespace Cpts.Rules.Tests.Payments;

public class ContractYearPricingTests
{
    [Fact]
    public void A_year_goes_from_one_anniversary_to_the_next_under_the_agreement_of_its_first_day()
    {
        var years = Community(120_000).Signed("2021-04-01", Of(Mission.AccessToCare, "2021-04-01")).Answers().Years;

        Assert.Equal(
            [
                (1, Day("2021-04-01"), Day("2022-04-01"), "aci-2019"),
                (2, Day("2022-04-01"), Day("2023-04-01"), "avenant-2"),
                (3, Day("2023-04-01"), Day("2024-04-01"), "avenant-2"),
                (4, Day("2024-04-01"), Day("2025-04-01"), "avenant-2"),
                (5, Day("2025-04-01"), Day("2026-04-01"), "avenant-2"),
            ],
            years.Select(year => (year.Year, year.From, year.Until, year.Agreement)));
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData("2022-05-01", 5)]
    [InlineData("2023-05-01", 5)]
    [InlineData("2023-05-02", 4)]
    [InlineData("2026-05-02", 1)]
    public void Operating_is_due_in_year_1_and_in_years_that_open_with_a_started_mission(string? started, int years) => Assert.Equal(
        years,
        Community(120_000).Signed("2022-05-01", Of(Mission.AccessToCare, started), Of(Mission.Prevention)).Answers().Years.Count(year => year.Lines[0].Fixed == EuroRange.Exactly(75_000)));

    [Theory]
    [InlineData("2021-12-31", true, 131_250)]
    [InlineData("2022-01-01", true, 75_000)]
    [InlineData("2021-12-31", false, 75_000)]
    public void The_uplift_raises_the_first_operating_of_contracts_before_2022_by_75_per_cent(string signed, bool chosen, int euros)
    {
        var years = (Community(120_000).Signed(signed, Of(Mission.AccessToCare, signed)) with { Interpretations = new Interpretations { StartUpUplift = chosen } }).Answers().Years;

        Assert.Equal(EuroRange.Exactly(euros), years[0].Lines[0].Fixed);
        Assert.Equal(EuroRange.Exactly(75_000), years[1].Lines[0].Fixed);
    }

    [Fact]
    public void The_year_of_the_start_is_prorated_and_later_ones_are_whole()
    {
        var years = Community(120_000).Signed("2022-05-01", Of(Mission.AccessToCare, "2023-07-13")).Answers().Years;

        // 293 of the 366 days from 1 May 2023 to 1 May 2024 are left: 90 000 x 293 / 366 = 72 049.18.
        Assert.Equal(
            [EuroRange.Zero, EuroRange.Exactly(Euros.FromCents(72_049_18)), EuroRange.Exactly(90_000), EuroRange.Exactly(90_000), EuroRange.Exactly(90_000)],
            years.Select(year => year.Lines[1].Fixed));
        Assert.Equal([EuroRange.Zero, EuroRange.Between(0, 35_000)], years.Take(2).Select(year => year.Lines[1].Variable));
    }

    [Fact]
    public void Lines_make_the_totals_of_their_year_and_years_those_of_the_contract()
    {
        var answers = Community(120_000).Signed("2022-05-01", Of(Mission.AccessToCare, "2022-05-01"), Of(Mission.CarePathways, "2023-05-01")).Answers();

        Assert.Equal([Line.Operating, Line.AccessToCare, Line.CarePathways], answers.Years[0].Lines.Select(line => line.Line));
        Assert.Equal(
            (EuroRange.Exactly(165_000), EuroRange.Between(0, 35_000), EuroRange.Between(165_000, 200_000)),
            (answers.Years[0].Guaranteed, answers.Years[0].AtStake, answers.Years[0].Total));
        Assert.Equal(
            (EuroRange.Exactly(210_000), EuroRange.Between(0, 80_000), EuroRange.Between(210_000, 290_000)),
            (answers.Years[1].Guaranteed, answers.Years[1].AtStake, answers.Years[1].Total));
        var contract = answers.CurrentContract!;
        Assert.Equal((EuroRange.Exactly(1_005_000), EuroRange.Between(0, 355_000), EuroRange.Between(1_005_000, 1_360_000)), (contract.Guaranteed, contract.AtStake, contract.Total));
    }

    [Fact]
    public void A_crisis_plan_is_paid_in_full_in_the_year_of_its_drafting_and_half_of_it_as_an_update_in_others()
    {
        Assert.Equal([45_000, 22_500, 22_500, 22_500, 22_500], FixedOf(new CrisisFacts()));
        Assert.Equal([45_000, 22_500, 22_500, 22_500, 22_500], FixedOf(new CrisisFacts { PlanFirstDrafted = Day("2023-04-30") }));
        Assert.Equal([22_500, 45_000, 22_500, 22_500, 22_500], FixedOf(new CrisisFacts { PlanFirstDrafted = Day("2023-05-01") }));
        Assert.Equal([22_500, 22_500, 22_500, 22_500, 22_500], FixedOf(new CrisisFacts { PlanFirstDrafted = Day("2022-04-30") }));

        static IEnumerable<int> FixedOf(CrisisFacts crisis) => Crisis(crisis).Select(line => (int)(line.Fixed.Min.Cents / 100));
    }

    [Fact]
    public void The_variable_part_of_the_crisis_is_paid_in_recognised_years_only() => Assert.Equal(
        [EuroRange.Zero, EuroRange.Between(0, 67_500), EuroRange.Zero, EuroRange.Zero, EuroRange.Between(0, 67_500)],
        Crisis(new CrisisFacts { RecognisedYears = [2, 5] }).Select(line => line.Variable));

    [Fact]
    public void Indicators_of_a_year_say_its_variable_part_and_years_without_one_stay_open()
    {
        var indicator = new Indicator { Year = 2, Kind = IndicatorKind.AllOrNothing, Maximum = Euros.FromEuros(35_000), Achieved = true };
        var lines = Community(120_000).Signed("2022-05-01", Of(Mission.AccessToCare, "2022-05-01") with { Indicators = [indicator] }).Answers().Years.Select(year => year.Lines[1]).ToArray();

        Assert.Equal((EuroRange.Between(0, 35_000), EuroRange.Between(90_000, 125_000)), (lines[0].Variable, lines[0].Total));
        Assert.Equal((EuroRange.Exactly(35_000), EuroRange.Exactly(125_000)), (lines[1].Variable, lines[1].Total));
    }

    [Fact]
    public void A_line_whose_split_is_not_known_is_at_most_its_whole()
    {
        var indicator = new Indicator { Year = 2, Kind = IndicatorKind.AllOrNothing, Maximum = Euros.FromEuros(30_000), Achieved = true };
        var beyond = indicator with { Year = 3, Maximum = Euros.FromEuros(130_000) };
        var lines = Community(60_000).Signed("2022-05-01", Of(Mission.AccessToCare, "2022-05-01") with { Indicators = [indicator, beyond] }).Answers().Years.Select(year => year.Lines[1]).ToArray();

        // Size 2: the whole is between 100 000 and 125 000, and any part of it may be fixed.
        Assert.Equal(new YearLine(Line.AccessToCare, EuroRange.Between(0, 125_000), EuroRange.Between(0, 125_000), EuroRange.Between(0, 125_000)), lines[0]);
        Assert.Equal((EuroRange.Exactly(30_000), EuroRange.Between(30_000, 125_000)), (lines[1].Variable, lines[1].Total));
        Assert.Equal((EuroRange.Exactly(130_000), EuroRange.Exactly(130_000)), (lines[2].Variable, lines[2].Total));
    }

    [Fact]
    public void A_line_that_another_amount_of_the_contract_tightens_is_at_most_its_new_whole()
    {
        var stated = new ContractAmounts { Fixed = Euros.FromEuros(45_000), Variable = Euros.FromEuros(45_000) };
        var scenario = Community(60_000).Signed("2022-05-01", Of(Mission.CarePathways, "2022-05-01") with { Amounts = stated }, Of(Mission.CareQuality, "2022-05-01"));
        var line = scenario.Answers().Years[0].Lines[2];

        // Size 2: four missions make 135 000; less 90 000 for pathways and at least 20 000 for prevention, 25 000 are left.
        var left = EuroRange.Between(0, 25_000);
        Assert.Equal(new YearLine(Line.CareQuality, left, left, left), line);
    }

    [Fact]
    public void A_line_whose_split_is_known_pays_all_that_indicators_may_earn()
    {
        var indicator = new Indicator { Year = 1, Kind = IndicatorKind.AllOrNothing, Maximum = Euros.FromEuros(40_000) };
        var line = Community(120_000).Signed("2022-05-01", Of(Mission.AccessToCare, "2022-05-01") with { Indicators = [indicator] }).Answers().Years[0].Lines[1];

        // 5 000 more than the envelope of 35 000, which CPTS3003 says.
        Assert.Equal(new YearLine(Line.AccessToCare, EuroRange.Exactly(90_000), EuroRange.Between(0, 40_000), EuroRange.Between(90_000, 130_000)), line);
    }

    [Fact]
    public void A_crisis_mission_started_before_the_signature_drafts_its_plan_in_the_first_year() => Assert.Equal(
        [EuroRange.Exactly(45_000), EuroRange.Exactly(22_500)],
        Community(120_000).Signed("2022-05-01", Of(Mission.HealthCrisis, "2022-04-30")).Answers().Years.Take(2).Select(year => year.Lines[1].Fixed));

    private static IEnumerable<YearLine> Crisis(CrisisFacts crisis)
    {
        var scenario = Community(120_000).Signed("2022-05-01", Of(Mission.HealthCrisis, "2022-05-01"));
        return (scenario with { Contract = scenario.Contract! with { Crisis = crisis } }).Answers().Years.Select(year => year.Lines[1]);
    }
}
