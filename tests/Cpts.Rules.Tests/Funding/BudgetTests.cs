using Cpts.Rules.Facts;
using Cpts.Rules.Funding;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Cpts.Rules.Tests.Funding;

public class BudgetTests
{
    private static readonly LocalDate Under2019 = new(2020, 9, 1);
    private static readonly ScenarioEvaluator Evaluator = new();

    [Theory]
    [InlineData(30_000, 220_000)]
    [InlineData(60_000, 287_000)]
    [InlineData(120_000, 370_000)]
    [InlineData(190_000, 450_000)]
    public void All_missions_of_2019_are_the_published_maxima(int population, int maximum) =>
        Assert.Equal(EuroRange.Exactly(maximum), BudgetOf(Community(population), Under2019).Maximum);

    [Fact]
    public void All_missions_of_avenant_2_are_487500_at_size_3() =>
        Assert.Equal(EuroRange.Exactly(487_500), BudgetOf(Community(120_000), Samples.Today).Maximum);

    [Fact]
    public void Two_contract_totals_and_a_known_sum_leave_all_missions_of_size_2_within_30000() =>
        // 60 000 + [100 000, 105 000] + 135 000 + [87 500, 112 500].
        Assert.Equal(EuroRange.Between(382_500, 412_500), BudgetOf(Community(60_000), Samples.Today).Maximum);

    [Fact]
    public void A_known_sum_makes_size_2_exact_though_no_line_is_known_alone()
    {
        var budget = BudgetOf(Community(60_000), Under2019);

        Assert.Equal(EuroRange.Exactly(287_000), budget.Maximum);
        Assert.All(budget.Lines.Skip(2), line => Assert.False(line.Total.IsExact));

        // The four lines sum to 135 000, so pathways are at least 135 000 - (35 000 + 30 000 + 20 000).
        Assert.Equal(EuroRange.Between(50_000, 90_000), budget.Lines[2].Total);
        Assert.Equal(EuroRange.Between(237_000, 277_000), BudgetCore(60_000));
    }

    [Fact]
    public void The_status_of_a_line_is_that_of_its_weakest_row()
    {
        var budget = BudgetOf(Community(120_000), Samples.Today);

        Assert.Equal(AmountStatus.Stated, budget.Lines[0].Status);
        Assert.Equal(AmountStatus.Transcribed, budget.Lines[1].Status);
        Assert.Equal(AmountStatus.Derived, budget.Lines[4].Status);
        Assert.Equal([Sources.S13, Sources.S15], budget.Lines[4].Sources);
    }

    [Fact]
    public void Amounts_of_the_contract_win_and_the_line_says_so()
    {
        var line = LineOf(Mission.AccessToCare, 60_000, 80_000, 30_000);

        Assert.Equal(EuroRange.Exactly(80_000), line.Fixed);
        Assert.Equal(EuroRange.Exactly(30_000), line.Variable);
        Assert.Equal(EuroRange.Exactly(110_000), line.Total);
        Assert.Equal(AmountStatus.Contract, line.Status);
    }

    [Fact]
    public void The_budget_without_a_contract_is_written_once()
    {
        var budget = Budget.Of(Samples.Today, SizeBand.Size3);

        Assert.NotNull(budget);
        Assert.Same(budget, Budget.Of(Samples.Today, SizeBand.Size3, law: Law.Default));
        Assert.NotSame(budget, Budget.Of(Samples.Today, SizeBand.Size2));
    }

    [Fact]
    public void Lines_that_a_contract_does_not_state_are_those_without_a_contract()
    {
        var published = Budget.Of(Samples.Today, SizeBand.Size3)!;
        var stated = BudgetOf(Community(120_000).Signed("2022-05-01", Of(Mission.AccessToCare).Stating(80_000, 30_000)), Samples.Today);

        Assert.Same(published[Line.Prevention], stated[Line.Prevention]);
        Assert.Equal(EuroRange.Exactly(110_000), stated[Line.AccessToCare]!.Total);
    }

    [Theory]
    [InlineData("fixedShare")]
    [InlineData("size2Amounts")]
    public void A_reading_that_is_not_defined_is_refused(string reading) => Assert.Equal(
        "interpretations",
        Assert.Throws<ArgumentOutOfRangeException>(() => Budget.Of(Samples.Today, SizeBand.Size2, reading == "fixedShare"
            ? new Interpretations { FixedShare = (FixedShareReading)2 }
            : new Interpretations { Size2Amounts = (Size2AmountsReading)2 })).ParamName);

    [Theory]
    [InlineData(null, null, "S10 S25")]
    [InlineData(72_000, null, "S10 S25 CONTRACT")]
    [InlineData(null, 32_000, "S10 S25 CONTRACT")]
    [InlineData(72_000, 32_000, "CONTRACT")]
    public void The_sources_are_those_of_the_parts_that_the_contract_leaves_then_the_contract(int? stated, int? variable, string sources) =>
        Assert.Equal(sources, SourcesOf(Mission.AccessToCare, 60_000, stated, variable));

    [Theory]
    [InlineData(null, null, "S13 S15")] // Plan S13 S15, recognised crisis S15.
    [InlineData(44_000, null, "S15 CONTRACT")]
    [InlineData(null, 60_000, "S13 S15 CONTRACT")]
    public void The_sources_of_a_stated_plan_are_left_out(int? stated, int? variable, string sources) =>
        Assert.Equal(sources, SourcesOf(Mission.HealthCrisis, 120_000, stated, variable));

    [Fact]
    public void The_source_of_the_ten_per_cent_stays_beside_a_stated_part() =>
        Assert.Equal("S11 S12 S30 CONTRACT", SourcesOf(Mission.AccessToCare, 190_000, 100_000, null));

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(72_000, null, true)]
    [InlineData(null, 32_000, true)]
    [InlineData(72_000, 32_000, false)]
    public void How_the_whole_follows_is_said_unless_the_contract_states_both_parts(int? stated, int? variable, bool isSaid)
    {
        var how = LineOf(Mission.AccessToCare, 60_000, stated, variable).How;

        Assert.Equal(isSaid ? Avenant2.Agreement.At(SizeBand.Size2)[Line.AccessToCare]!.How : null, how);
    }

    [Fact]
    public void One_stated_part_leaves_the_other_to_the_agreement_end_by_end()
    {
        var line = LineOf(Mission.AccessToCare, 60_000, 72_000, null);

        Assert.Equal(EuroRange.Exactly(72_000), line.Fixed);
        Assert.Equal(EuroRange.Between(30_000, 35_000), line.Variable);
        Assert.Equal(EuroRange.Between(102_000, 107_000), line.Total);
        Assert.Equal(AmountStatus.Bounded, line.Status);
    }

    [Fact]
    public void A_stated_part_above_the_total_raises_the_total_to_it()
    {
        // Size 1: 80 000 for access to care, of which the split is not published.
        var line = LineOf(Mission.AccessToCare, 30_000, null, 80_001);

        Assert.Equal(EuroRange.Zero, line.Fixed);
        Assert.Equal(EuroRange.Exactly(80_001), line.Total);
    }

    [Fact]
    public void The_hypothesis_splits_72_per_cent_for_access_and_half_elsewhere_and_is_marked()
    {
        var scenario = Community(190_000) with { MemberCount = 99, Interpretations = new Interpretations { FixedShare = FixedShareReading.AsObservedAtSize3 } };
        var lines = BudgetOf(scenario, Samples.Today).Lines;

        Assert.Equal(EuroRange.Exactly(111_600), lines[1].Fixed);
        Assert.Equal(EuroRange.Exactly(43_400), lines[1].Variable);
        Assert.Equal(EuroRange.Exactly(50_000), lines[2].Fixed);
        Assert.True(lines[1].Hypothesis);
        Assert.False(lines[0].Hypothesis);
        Assert.False(lines[4].Hypothesis);
    }

    [Fact]
    public void Totals_never_fall_when_the_population_grows()
    {
        foreach (var date in new[] { Under2019, Samples.Today })
        {
            var before = BudgetOf(Community(1), date);
            foreach (var population in new[] { 39_999, 40_000, 79_999, 80_000, 175_000, 175_001, 2_000_000 })
            {
                var after = BudgetOf(Community(population), date);
                Assert.True(before.Core.Min <= after.Core.Min && before.Core.Max <= after.Core.Max, $"{population} on {date}");
                Assert.True(before.Maximum.Min <= after.Maximum.Min && before.Maximum.Max <= after.Maximum.Max, $"{population} on {date}");
                before = after;
            }
        }
    }

    [Fact]
    public void Totals_never_fall_when_a_mission_is_added_and_lie_within_the_sum_of_their_lines()
    {
        foreach (var agreement in Law.Default.Agreements)
        {
            foreach (var size in Enum.GetValues<SizeBand>())
            {
                var scale = new AnnualScale(agreement, agreement.At(size), FixedShareReading.Range);
                for (var flags = 0; flags < 64; flags++)
                {
                    var set = MissionSet.Of([.. Missions.All.Where((_, i) => (flags & (1 << i)) != 0)]).Intersect(agreement.Missions);
                    var total = scale.TotalOf(set);
                    var sum = scale[Line.Operating].Total;
                    foreach (var mission in set)
                    {
                        sum += scale[mission.Line()].Total;
                    }

                    Assert.True(sum.Contains(total), $"{agreement} {size} {set}");
                    foreach (var mission in agreement.Missions.Except(set))
                    {
                        var more = scale.TotalOf(set.With(mission));
                        Assert.True(total.Min <= more.Min && total.Max <= more.Max, $"{agreement} {size} {set} + {mission}");
                    }
                }
            }
        }
    }

    [Fact]
    public void Crossing_a_threshold_gains_and_loses_the_difference_of_the_chosen_totals()
    {
        var territory = Evaluator.Evaluate(Samples.Australe).Answers!.Territory;

        // Size 4, four core missions: 90 000 + 155 000 + 100 000 + 40 000 + 125 000 = 510 000, or 552 000 with 10 % of 420 000
        // more; size 3: 437 500.
        Assert.Equal(EuroRange.Between(72_500, 114_500), territory.NextBand?.AnnualGain);
        Assert.Equal(208, territory.NextBand?.InhabitantsMissing);

        // Size 2: 60 000 + [100 000, 105 000] + pathways and prevention [135 000 - 50 000, 125 000] + [87 500, 112 500].
        Assert.Equal(EuroRange.Between(332_500 - 437_500, 402_500 - 437_500), territory.PreviousBand?.AnnualLoss);
    }

    private static EuroRange BudgetCore(int population) => BudgetOf(Community(population), Under2019).Core;

    private static Budget BudgetOf(Scenario scenario, LocalDate date) => Evaluator.Evaluate(scenario, date).Answers!.Budget;

    private static string SourcesOf(Mission mission, int population, int? stated, int? variable) =>
        string.Join(' ', LineOf(mission, population, stated, variable).Sources).ToUpperInvariant();

    private static BudgetLine LineOf(Mission mission, int population, int? stated, int? variable) => BudgetOf(
        (Community(population) with { MemberCount = 100 }).Signed("2022-05-01", Of(mission).Stating(stated, variable)), Samples.Today)[mission.Line()]!;
}
