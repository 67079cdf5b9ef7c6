using Cpts.Rules.Facts;

namespace Cpts.Rules.Tests.Payments;

/// <summary>Ruling 23: indicators against a variable envelope. Access to care at size 3: 35 000 €.</summary>
public class VariableRuleTests
{
    [Theory]
    [InlineData(26_000, true, 26_000, 35_000)]
    [InlineData(26_000, false, 0, 9_000)]
    [InlineData(26_000, null, 0, 35_000)]
    [InlineData(34_999, true, 34_999, 35_000)]
    [InlineData(35_000, true, 35_000, 35_000)]
    [InlineData(35_001, true, 35_001, 35_001)] // CPTS3003, and the sum earned is due.
    public void What_indicators_leave_of_the_envelope_stays_open(int maximum, bool? achieved, int least, int most)
    {
        var scenario = Measured(120_000, AllOrNothing(maximum, achieved));

        Assert.Equal(EuroRange.Between(least, most), scenario.Answers().Years[0].Lines[1].Variable);
        Assert.Equal(EuroRange.Between(least, most), scenario.Answers().Payments.Single(payment => payment is { Year: 1, Kind: Cpts.Rules.Payments.PaymentKind.Variable }).Amount);
        Assert.Equal(maximum < 35_000 ? "/contract/missions/0/indicators" : "", scenario.Paths("CPTS3010"));
        Assert.Equal(maximum > 35_000 ? "/contract/missions/0/indicators" : "", scenario.Paths("CPTS3003"));
    }

    [Fact]
    public void Where_the_envelope_is_not_known_exactly_the_indicators_are_complete()
    {
        var scenario = Measured(60_000, AllOrNothing(29_000, true)); // 30 000 to 35 000 at size 2.

        Assert.Equal(EuroRange.Exactly(29_000), scenario.Answers().Years[0].Lines[1].Variable);
        Assert.Equal("", scenario.Paths("CPTS3010"));
    }

    [Theory]
    [InlineData(35_000, "")]
    [InlineData(35_001, "/contract/missions/0/indicators")]
    public void Above_its_upper_end_they_contradict_it(int maximum, string paths) =>
        Assert.Equal(paths, Measured(60_000, AllOrNothing(maximum, true)).Paths("CPTS3003"));

    [Fact]
    public void A_hypothesis_makes_no_envelope_exact()
    {
        // Size 1: 22 400 of 80 000 by the hypothesis. Size 2: 30 000 by the simplest fit.
        var supposing = Measured(30_000, AllOrNothing(20_000, true)).With(new Interpretations { FixedShare = FixedShareReading.AsObservedAtSize3 });
        var fitting = Measured(60_000, AllOrNothing(20_000, true)).With(new Interpretations { Size2Amounts = Size2AmountsReading.SimplestFit });

        Assert.Equal(EuroRange.Exactly(20_000), supposing.Answers().Years[0].Lines[1].Variable);
        Assert.Equal(EuroRange.Exactly(20_000), fitting.Answers().Years[0].Lines[1].Variable);
        Assert.Equal("", supposing.Paths("CPTS3010") + fitting.Paths("CPTS3010"));
        Assert.Equal("", Measured(60_000, AllOrNothing(35_000, true)).With(new Interpretations { Size2Amounts = Size2AmountsReading.SimplestFit }).Paths("CPTS3003"));
    }

    [Fact]
    public void Each_mission_and_contract_year_is_checked_by_itself()
    {
        var scenario = Measured(120_000, AllOrNothing(1, true), AllOrNothing(2, true) with { Year = 2 }, AllOrNothing(35_000, true) with { Year = 3 });

        Assert.Equal(
            [
                "Access to care, year 1: the maxima of the indicators add up to €1, out of a variable envelope of €35,000; the rest is not covered by indicators yet and counts as a range from 0 to what is missing.",
                "Access to care, year 2: the maxima of the indicators add up to €2, out of a variable envelope of €35,000; the rest is not covered by indicators yet and counts as a range from 0 to what is missing.",
            ],
            scenario.Said("CPTS3010"));
    }

    [Fact]
    public void A_malformed_indicator_leaves_neither_check_nor_open_rest()
    {
        var malformed = new Indicator { Year = 1, Kind = IndicatorKind.Steps };
        var scenario = Measured(120_000, AllOrNothing(20_000, true), malformed);

        Assert.Equal(EuroRange.Exactly(20_000), scenario.Answers().Years[0].Lines[1].Variable);
        Assert.Equal("", scenario.Paths("CPTS3010"));
        Assert.Equal(EuroRange.Between(0, 35_000), Measured(120_000, malformed).Answers().Years[0].Lines[1].Variable);
    }

    [Fact]
    public void A_year_before_the_start_or_after_the_end_of_the_mission_is_checked_and_one_that_an_early_end_removes_is_not()
    {
        var mission = Of(Mission.AccessToCare, "2024-05-01").Until("2024-09-01") with { Indicators = [AllOrNothing(1, true), AllOrNothing(1, true) with { Year = 4 }] };

        Assert.Equal(2, Community(120_000).Signed("2022-05-01", mission).Found("CPTS3010").Length);
        Assert.Single(Community(120_000).With(Signed("2022-05-01", mission).Until("2025-05-01")).Found("CPTS3010"));
    }

    [Fact]
    public void The_crisis_has_no_envelope_in_a_year_without_recognition()
    {
        var mission = Of(Mission.HealthCrisis, "2022-05-01") with { Indicators = [AllOrNothing(1, true)] };

        Assert.Equal("/contract/missions/0/indicators", Community(120_000).Signed("2022-05-01", mission).Paths("CPTS3003"));
        Assert.Equal(EuroRange.Zero, Community(120_000).Signed("2022-05-01", mission).Answers().Years[0].Lines[1].Variable);
    }

    private static Scenario Measured(int population, params Indicator[] indicators) =>
        Community(population).Signed("2022-05-01", Of(Mission.AccessToCare, "2022-05-01") with { Indicators = indicators.ToValueList() });

    private static Indicator AllOrNothing(int maximum, bool? achieved) =>
        new() { Year = 1, Kind = IndicatorKind.AllOrNothing, Maximum = Euros.FromEuros(maximum), Achieved = achieved };
}
