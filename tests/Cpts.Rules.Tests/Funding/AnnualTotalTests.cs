using Cpts.Rules.Facts;
using Cpts.Rules.Funding;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Cpts.Rules.Tests.Funding;

public class AnnualTotalTests
{
    private static readonly MissionSet Core = Law.Default.Agreements[1].CoreMissions;

    [Theory]
    [InlineData(1, 2, 45_000, 160_000)]
    [InlineData(3, 4, 72_500, 72_500)]
    [InlineData(3, 2, -130_000, -15_000)]
    [InlineData(1, 4, 247_500, 247_500)]
    public void A_change_of_size_is_worth_the_difference_of_the_totals(int from, int to, int least, int most) => Assert.Equal(
        EuroRange.Between(least, most),
        AnnualTotal.Of(Law.Default.Agreements[1], (SizeBand)to, Core) - AnnualTotal.Of(Law.Default.Agreements[1], (SizeBand)from, Core));

    [Fact]
    public void Each_agreement_and_choice_of_missions_has_its_own_total()
    {
        Assert.Equal(EuroRange.Exactly(320_000), AnnualTotal.Of(Law.Default.Agreements[0], SizeBand.Size3, Core));
        Assert.Equal(EuroRange.Exactly(437_500), AnnualTotal.Of(Law.Default.Agreements[1], SizeBand.Size3, Core));
        Assert.Equal(EuroRange.Exactly(60_000), AnnualTotal.Of(Law.Default.Agreements[1], SizeBand.Size2, MissionSet.Empty));
    }

    [Fact]
    public void A_size_that_is_not_defined_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("size", () => AnnualTotal.Of(Law.Default.Agreements[0], default, Core));
        Assert.Throws<ArgumentOutOfRangeException>("size", () => AnnualTotal.Of(Law.Default.Agreements[0], (SizeBand)5, Core));
        Assert.Throws<ArgumentNullException>("agreement", () => AnnualTotal.Of(null!, SizeBand.Size1, Core));
        Assert.Throws<ArgumentOutOfRangeException>("size", () => Budget.Of(new LocalDate(2024, 1, 1), (SizeBand)5));
    }

    [Theory]
    [InlineData(SizeBand.Size1, 262_500)]
    [InlineData(SizeBand.Size2, 307_500)]
    [InlineData(SizeBand.Size3, 437_500)]
    [InlineData(SizeBand.Size4, 510_000)]
    public void Every_size_has_a_budget(SizeBand size, int core) =>
        Assert.Equal(Euros.FromEuros(core), Budget.Of(new LocalDate(2026, 11, 21), size)!.Core.Min);

    [Fact]
    public void The_readings_decide_the_agreement_and_the_split_of_a_budget()
    {
        var day = new LocalDate(2022, 3, 31);
        var early = Interpretations.Default with { Avenant2EffectiveOn = Interpretations.EarliestAvenant2 };
        var supposing = Interpretations.Default with { FixedShare = FixedShareReading.AsObservedAtSize3 };

        Assert.Equal(EuroRange.Exactly(320_000), Budget.Of(day, SizeBand.Size3)!.Core);
        Assert.Equal(EuroRange.Exactly(437_500), Budget.Of(day, SizeBand.Size3, early)!.Core);
        Assert.False(Budget.Of(day, SizeBand.Size3)!.Lines[1].Hypothesis);
        Assert.True(Budget.Of(day, SizeBand.Size3, supposing)!.Lines[1].Hypothesis);
    }

    [Fact]
    public void The_budget_without_a_contract_is_shared_and_is_that_of_the_evaluation()
    {
        var budget = Budget.Of(new LocalDate(2026, 11, 21), SizeBand.Size3);
        var scenario = new Scenario { Territory = new TerritoryFacts { Population = 174_793 } };
        Assert.Same(budget, Budget.Of(new LocalDate(2026, 11, 20), SizeBand.Size3));
        Assert.Equal(budget, new ScenarioEvaluator().Evaluate(scenario, new LocalDate(2026, 11, 21)).Answers!.Budget);
        Assert.Null(Budget.Of(new LocalDate(2019, 8, 24), SizeBand.Size3));
    }
}
