using Cpts.Rules.Facts;
using Cpts.Rules.Funding;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Cpts.Rules.Tests.Funding;

public class AnnualTotalTests
{
    private static readonly MissionSet Core = Avenant2.Agreement.CoreMissions;

    [Fact]
    public void The_agreement_in_force_on_the_day_prices_the_budget()
    {
        Assert.Equal(EuroRange.Exactly(320_000), Budget.Of(Day("2022-03-31"), SizeBand.Size3)!.Core);
        Assert.Equal(EuroRange.Exactly(437_500), Budget.Of(Day("2022-04-01"), SizeBand.Size3)!.Core);
    }

    [Fact]
    public void Without_an_agreement_in_force_there_is_no_budget()
    {
        Assert.Null(Budget.Of(Day("2019-08-24"), SizeBand.Size3));
        Assert.Equal(EuroRange.Exactly(320_000), Budget.Of(Day("2019-08-25"), SizeBand.Size3)!.Core);
    }

    [Fact]
    public void Missions_and_size_make_the_total()
    {
        Assert.Equal(EuroRange.Exactly(60_000), AnnualTotal.Of(Avenant2.Agreement, SizeBand.Size2, MissionSet.Empty));
        Assert.Equal(EuroRange.Exactly(75_000), AnnualTotal.Of(Avenant2.Agreement, SizeBand.Size3, MissionSet.Empty));
        Assert.Equal(EuroRange.Exactly(437_500), AnnualTotal.Of(Avenant2.Agreement, SizeBand.Size3, Core));
    }

    [Fact]
    public void A_mission_that_the_agreement_does_not_pay_adds_nothing() =>
        Assert.Equal(AnnualTotal.Of(Aci2019.Agreement, SizeBand.Size3, Aci2019.Agreement.CoreMissions), AnnualTotal.Of(Aci2019.Agreement, SizeBand.Size3, Core));

    // Operating 90 000 stays; six missions of 490 000 become 539 000.
    [Theory]
    [InlineData(0, 580_000, 580_000)]
    [InlineData(99, 580_000, 580_000)]
    [InlineData(100, 629_000, 629_000)]
    [InlineData(101, 629_000, 629_000)]
    [InlineData(null, 580_000, 629_000)]
    public void From_100_members_on_all_missions_of_size_4_make_629000_and_between_while_their_number_is_not_known(int? memberCount, int least, int most)
    {
        Assert.Equal(EuroRange.Between(least, most), AnnualTotal.Of(Avenant2.Agreement, SizeBand.Size4, Avenant2.Agreement.Missions, memberCount));
        Assert.Equal(EuroRange.Between(least, most), Budget.Of(Samples.Today, SizeBand.Size4, memberCount: memberCount)!.Maximum);
    }

    [Theory]
    [InlineData(SizeBand.Size1, 287_500)]
    [InlineData(SizeBand.Size3, 487_500)]
    public void Members_change_nothing_below_size_4(SizeBand size, int maximum) =>
        Assert.Equal(EuroRange.Exactly(maximum), AnnualTotal.Of(Avenant2.Agreement, size, Avenant2.Agreement.Missions, 100));

    [Fact]
    public void Members_change_nothing_under_the_agreement_of_2019() =>
        Assert.Equal(EuroRange.Exactly(450_000), AnnualTotal.Of(Aci2019.Agreement, SizeBand.Size4, Aci2019.Agreement.Missions, 100));

    [Fact]
    public void A_size_that_is_not_defined_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("size", () => AnnualTotal.Of(Aci2019.Agreement, default, Core));
        Assert.Throws<ArgumentOutOfRangeException>("size", () => AnnualTotal.Of(Aci2019.Agreement, (SizeBand)5, Core));
        Assert.Throws<ArgumentNullException>("agreement", () => AnnualTotal.Of(null!, SizeBand.Size1, Core));
        Assert.Throws<ArgumentOutOfRangeException>("size", () => Budget.Of(new LocalDate(2024, 1, 1), (SizeBand)5));
    }

    // Size 2: 60 000 + [100 000, 105 000] + pathways and prevention [135 000 - 50 000, 125 000] + [87 500, 112 500].
    // Size 4: 90 000 + 420 000, or 462 000 with the ten per cent.
    [Theory]
    [InlineData(SizeBand.Size1, 262_500, 262_500)]
    [InlineData(SizeBand.Size2, 332_500, 402_500)]
    [InlineData(SizeBand.Size3, 437_500, 437_500)]
    [InlineData(SizeBand.Size4, 510_000, 552_000)]
    public void Every_size_has_a_budget(SizeBand size, int least, int most) =>
        Assert.Equal(EuroRange.Between(least, most), Budget.Of(new LocalDate(2026, 11, 21), size)!.Core);

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
    public void The_budget_of_a_completed_law_has_its_amounts()
    {
        var law = Law.Default.Complete("avenant-2", Given.Read, [new(Line.CarePathways, AmountPart.Total, SizeBand.Size2, EuroRange.Exactly(70_000))]);

        Assert.Equal(EuroRange.Exactly(70_000), Budget.Of(Samples.Today, SizeBand.Size2, law: law)![Line.CarePathways]!.Total);
        Assert.Equal(EuroRange.Between(50_000, 90_000), Budget.Of(Samples.Today, SizeBand.Size2)![Line.CarePathways]!.Total);
    }

    [Fact]
    public void The_budget_without_a_contract_is_that_of_the_evaluation()
    {
        var scenario = new Scenario { Territory = new TerritoryFacts { Population = 174_793 } };
        var budget = Budget.Of(new LocalDate(2026, 11, 21), SizeBand.Size3);

        Assert.Equal(budget, new ScenarioEvaluator().Evaluate(scenario, new LocalDate(2026, 11, 21)).Answers!.Budget);
        Assert.Null(budget!.Chosen);
    }
}
