using Cpts.Rules.Facts;
using Cpts.Rules.Payments;

namespace Cpts.Rules.Tests.Payments;

public class IndicatorsTests
{
    private static readonly Indicator AllOrNothing = new() { Year = 1, Kind = IndicatorKind.AllOrNothing, Maximum = Euros.FromEuros(7_000) };

    private static readonly Indicator Rising = new()
    {
        Year = 1,
        Kind = IndicatorKind.Steps,
        Steps = [new(10m, Euros.FromEuros(100)), new(20m, Euros.FromEuros(250)), new(30m, Euros.FromEuros(400))],
    };

    private static readonly Indicator Falling = new()
    {
        Year = 1,
        Kind = IndicatorKind.Steps,
        Direction = IndicatorDirection.LowerIsBetter,
        Steps = [new(30m, Euros.FromEuros(100)), new(20m, Euros.FromEuros(250)), new(10m, Euros.FromEuros(400))],
    };

    [Fact]
    public void All_or_nothing_earns_all_nothing_or_while_not_known_either()
    {
        Assert.Equal(EuroRange.Exactly(7_000), Indicators.Earned(AllOrNothing with { Achieved = true }));
        Assert.Equal(EuroRange.Zero, Indicators.Earned(AllOrNothing with { Achieved = false }));
        Assert.Equal(EuroRange.Between(0, 7_000), Indicators.Earned(AllOrNothing));
        Assert.Equal(EuroRange.Zero, Indicators.Earned(AllOrNothing with { Achieved = true, Maximum = null }));
    }

    [Theory]
    [InlineData("9.99", 0)]
    [InlineData("10", 100)]
    [InlineData("19.99", 100)]
    [InlineData("20", 250)]
    [InlineData("30", 400)]
    [InlineData("1000", 400)]
    public void The_last_step_reached_is_earned_where_higher_is_better(string value, int euros) =>
        Assert.Equal(EuroRange.Exactly(euros), Indicators.Earned(Rising with { Value = Number(value) }));

    [Theory]
    [InlineData("30.01", 0)]
    [InlineData("30", 100)]
    [InlineData("20.01", 100)]
    [InlineData("20", 250)]
    [InlineData("10", 400)]
    [InlineData("0", 400)]
    public void The_last_step_reached_is_earned_where_lower_is_better(string value, int euros) =>
        Assert.Equal(EuroRange.Exactly(euros), Indicators.Earned(Falling with { Value = Number(value) }));

    [Fact]
    public void Steps_without_a_value_earn_anything_up_to_the_last_step() =>
        Assert.Equal(EuroRange.Between(0, 400), Indicators.Earned(Rising));

    [Fact]
    public void A_result_counts_for_its_own_kind_only()
    {
        Assert.Equal(EuroRange.Between(0, 400), Indicators.Earned(Rising with { Achieved = true }));
        Assert.Equal(EuroRange.Between(0, 7_000), Indicators.Earned(AllOrNothing with { Value = 1000m }));
    }

    [Fact]
    public void A_year_earns_the_sum_of_its_own_well_formed_indicators()
    {
        var mission = new MissionFacts
        {
            Mission = Mission.AccessToCare,
            Indicators =
            [
                AllOrNothing with { Achieved = true },
                Rising with { Value = 20m },
                AllOrNothing with { Year = 2 },
                Rising with { Year = 3, Steps = [] },
            ],
        };

        Assert.Equal(EuroRange.Exactly(7_250), Indicators.EarnedIn(1, mission));
        Assert.Equal(EuroRange.Between(0, 7_000), Indicators.EarnedIn(2, mission));
    }

    [Fact]
    public void A_year_without_a_well_formed_indicator_earns_what_is_not_known()
    {
        var mission = new MissionFacts { Mission = Mission.AccessToCare, Indicators = [Rising with { Steps = [] }] };

        Assert.Null(Indicators.EarnedIn(1, mission));
        Assert.Null(Indicators.EarnedIn(2, mission));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void An_indicator_is_about_one_of_the_five_years_of_the_contract(int year, bool isWellFormed)
    {
        Assert.Equal(isWellFormed, Indicators.IsWellFormed(AllOrNothing with { Year = year }));
        Assert.Equal(isWellFormed, Indicators.IsWellFormed(Rising with { Year = year }));
    }

    [Fact]
    public void Every_pair_of_steps_in_a_row_is_looked_at()
    {
        Assert.True(Indicators.IsWellFormed(Rising));
        Assert.True(Indicators.IsWellFormed(Falling));
        Assert.True(Indicators.IsWellFormed(Rising with { Steps = [Rising.Steps[0]] }));
        Assert.False(Indicators.IsWellFormed(Rising with { Steps = [] }));
        Assert.False(Indicators.IsWellFormed(Rising with { Steps = [Rising.Steps[0], Rising.Steps[2], Rising.Steps[1]] }));
        Assert.False(Indicators.IsWellFormed(Rising with { Steps = [new(10m, Euros.FromEuros(100)), new(10m, Euros.FromEuros(250))] }));
        Assert.False(Indicators.IsWellFormed(Falling with { Steps = [new(30m, Euros.FromEuros(100)), new(30m, Euros.FromEuros(250))] }));
        Assert.False(Indicators.IsWellFormed(Rising with { Steps = [new(10m, Euros.FromEuros(100)), new(20m, Euros.FromEuros(100))] }));
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
