using Cpts.Rules.Facts;
using Cpts.Rules.Funding;

namespace Cpts.Rules.Tests.Funding;

/// <summary>What a line pays when the contract states one of its parts, both or none.</summary>
/// <remarks>Under avenant 2 access to care is 90 000 and 35 000 at size 3, 70 000 and 30 000 to 35 000 at size 2. Of care pathways at
/// size 2 only the whole is known, between 50 000 and 90 000.</remarks>
public class AnnualLineTests
{
    private const int Size2 = 60_000;
    private const int Size3 = 120_000;

    [Fact]
    public void Without_a_stated_part_a_published_split_is_the_line()
    {
        var line = AccessToCare(Size3, null, null);

        Assert.Equal((EuroRange.Exactly(90_000), EuroRange.Exactly(35_000), EuroRange.Exactly(125_000)), (line.Fixed, line.Variable, line.Total));
        Assert.Equal((AmountStatus.Transcribed, false), (line.Status, line.Hypothesis));
    }

    [Fact]
    public void Without_a_published_split_either_part_may_be_anything_up_to_the_whole()
    {
        var line = Pathways(null, null);

        Assert.Equal((EuroRange.Between(0, 90_000), EuroRange.Between(0, 90_000), EuroRange.Between(50_000, 90_000)), (line.Fixed, line.Variable, line.Total));
        Assert.Equal((AmountStatus.Bounded, false), (line.Status, line.Hypothesis));
    }

    [Fact]
    public void A_part_known_within_bounds_is_not_the_rest_of_the_whole()
    {
        var line = AccessToCare(Size2, null, null);

        Assert.Equal((EuroRange.Exactly(70_000), EuroRange.Between(30_000, 35_000), EuroRange.Between(100_000, 105_000)), (line.Fixed, line.Variable, line.Total));
        Assert.Equal((AmountStatus.Bounded, false), (line.Status, line.Hypothesis));
    }

    [Fact]
    public void A_stated_part_replaces_its_own_and_keeps_the_other_published_one()
    {
        var withFixed = AccessToCare(Size3, 80_000, null);
        var withVariable = AccessToCare(Size3, null, 40_000);

        Assert.Equal((EuroRange.Exactly(80_000), EuroRange.Exactly(35_000), EuroRange.Exactly(115_000)), (withFixed.Fixed, withFixed.Variable, withFixed.Total));
        Assert.Equal((EuroRange.Exactly(90_000), EuroRange.Exactly(40_000), EuroRange.Exactly(130_000)), (withVariable.Fixed, withVariable.Variable, withVariable.Total));
        Assert.Equal((AmountStatus.Transcribed, AmountStatus.Transcribed), (withFixed.Status, withVariable.Status));
    }

    [Fact]
    public void A_stated_part_keeps_the_bounds_of_the_other_one()
    {
        var withFixed = AccessToCare(Size2, 72_000, null);
        var withVariable = AccessToCare(Size2, null, 32_000);

        Assert.Equal((EuroRange.Exactly(72_000), EuroRange.Between(30_000, 35_000), EuroRange.Between(102_000, 107_000)), (withFixed.Fixed, withFixed.Variable, withFixed.Total));
        Assert.Equal((EuroRange.Exactly(70_000), EuroRange.Exactly(32_000), EuroRange.Exactly(102_000)), (withVariable.Fixed, withVariable.Variable, withVariable.Total));
    }

    [Fact]
    public void A_stated_part_leaves_the_rest_of_a_whole_that_is_not_split()
    {
        var withFixed = Pathways(40_000, null);
        var withVariable = Pathways(null, 30_000);

        Assert.Equal((EuroRange.Exactly(40_000), EuroRange.Between(10_000, 50_000), EuroRange.Between(50_000, 90_000)), (withFixed.Fixed, withFixed.Variable, withFixed.Total));
        Assert.Equal((EuroRange.Between(20_000, 60_000), EuroRange.Exactly(30_000), EuroRange.Between(50_000, 90_000)), (withVariable.Fixed, withVariable.Variable, withVariable.Total));
    }

    [Theory]
    [InlineData(49_999, 1, 40_001, 50_000, 90_000)]
    [InlineData(60_000, 0, 30_000, 60_000, 90_000)]
    [InlineData(95_000, 0, 0, 95_000, 95_000)]
    public void The_whole_is_at_least_the_stated_part(int stated, int restMin, int restMax, int totalMin, int totalMax)
    {
        var withFixed = Pathways(stated, null);
        var withVariable = Pathways(null, stated);

        Assert.Equal((EuroRange.Exactly(stated), EuroRange.Between(restMin, restMax), EuroRange.Between(totalMin, totalMax)), (withFixed.Fixed, withFixed.Variable, withFixed.Total));
        Assert.Equal((EuroRange.Between(restMin, restMax), EuroRange.Exactly(stated), EuroRange.Between(totalMin, totalMax)), (withVariable.Fixed, withVariable.Variable, withVariable.Total));
    }

    [Fact]
    public void Both_stated_parts_are_the_line_at_any_size()
    {
        foreach (var population in new[] { Size2, Size3 })
        {
            var line = AccessToCare(population, 81_000, 32_000);

            Assert.Equal((EuroRange.Exactly(81_000), EuroRange.Exactly(32_000), EuroRange.Exactly(113_000)), (line.Fixed, line.Variable, line.Total));
            Assert.Equal((AmountStatus.Contract, false), (line.Status, line.Hypothesis));
        }
    }

    [Fact]
    public void A_stated_part_leaves_the_bounds_of_the_other_row_alone_where_a_known_sum_tightened_the_whole()
    {
        var table = Table(EuroRange.Between(100_000, 110_000), EuroRange.Between(60_000, 75_000), EuroRange.Between(30_000, 40_000));

        var withFixed = AnnualLine.Split(EuroRange.Exactly(100_000), table, Amounts(64_000), FixedShareReading.Range);
        var withVariable = AnnualLine.Split(EuroRange.Exactly(100_000), table, Amounts(null, 32_000), FixedShareReading.Range);

        Assert.Equal((EuroRange.Exactly(64_000), EuroRange.Between(30_000, 40_000)), (withFixed.Fixed, withFixed.Variable));
        Assert.Equal((EuroRange.Between(60_000, 75_000), EuroRange.Exactly(32_000)), (withVariable.Fixed, withVariable.Variable));
    }

    [Fact]
    public void Of_a_whole_and_its_variable_part_the_fixed_part_is_the_rest() => Assert.Equal(
        // 100 000 less [30 000, 35 000].
        new(EuroRange.Between(65_000, 70_000), EuroRange.Between(30_000, 35_000), EuroRange.Exactly(100_000), EuroRange.Zero, IsSplit: false, IsHypothesis: false),
        Narrowed(EuroRange.Exactly(100_000), null, EuroRange.Between(30_000, 35_000)));

    [Theory]
    [InlineData(50_000, 90_000, 20_000, 30_000, 40_000, 50_000, "[60000, 80000] [20000, 30000] [40000, 50000]")] // The whole: F + V.
    [InlineData(70_000, 70_000, 10_000, 50_000, 30_000, 40_000, "70000 [30000, 40000] [30000, 40000]")] // The fixed part: T - V.
    [InlineData(70_000, 70_000, 30_000, 40_000, 10_000, 50_000, "70000 [30000, 40000] [30000, 40000]")] // The variable part: T - F.
    [InlineData(100_000, 100_000, 30_000, 30_000, 40_000, 40_000, "100000 30000 40000")] // Nothing agrees: all stay.
    public void Whole_and_parts_narrow_one_another_and_stay_where_nothing_is_left(int tMin, int tMax, int fMin, int fMax, int vMin, int vMax, string expected)
    {
        var line = Narrowed(EuroRange.Between(tMin, tMax), EuroRange.Between(fMin, fMax), EuroRange.Between(vMin, vMax));

        Assert.Equal(expected, $"{line.Total} {line.Fixed} {line.Variable}");
    }

    [Fact]
    public void Between_two_lines_is_the_least_of_the_one_and_the_most_of_the_other()
    {
        var least = new AnnualLine(EuroRange.Between(1, 2), EuroRange.Between(3, 4), EuroRange.Between(5, 6), EuroRange.Between(7, 8), IsSplit: true, IsHypothesis: true);
        var most = new AnnualLine(EuroRange.Between(11, 12), EuroRange.Between(13, 14), EuroRange.Between(15, 16), EuroRange.Between(17, 18), IsSplit: false, IsHypothesis: false);

        // It is split where both are, and a hypothesis where one is.
        Assert.Equal(
            new(EuroRange.Between(1, 12), EuroRange.Between(3, 14), EuroRange.Between(5, 16), EuroRange.Between(7, 18), IsSplit: false, IsHypothesis: true),
            AnnualLine.Between(least, most));
    }

    [Fact]
    public void The_hypothesis_prices_only_what_neither_the_table_nor_the_contract_splits()
    {
        const FixedShareReading supposing = FixedShareReading.AsObservedAtSize3;
        Assert.True(Pathways(null, null, supposing).Hypothesis);
        Assert.False(Pathways(40_000, null, supposing).Hypothesis);
        Assert.False(Pathways(null, 30_000, supposing).Hypothesis);
        Assert.False(AccessToCare(Size2, null, null, supposing).Hypothesis);
        Assert.False(AccessToCare(Size3, null, null, supposing).Hypothesis);

        // Half of 50 000 to 90 000, and the rest.
        var pathways = Pathways(null, null, supposing);
        Assert.Equal((EuroRange.Between(25_000, 45_000), EuroRange.Between(25_000, 45_000)), (pathways.Fixed, pathways.Variable));

        // 72 % of the 80 000 of size 1, and the rest.
        var access = AccessToCare(30_000, null, null, supposing);
        Assert.Equal((EuroRange.Exactly(57_600), EuroRange.Exactly(22_400)), (access.Fixed, access.Variable));
    }

    [Fact]
    public void A_stated_fixed_part_of_the_crisis_replaces_the_first_plan_and_its_updates()
    {
        var stated = Of(Mission.HealthCrisis, "2022-05-01") with { Amounts = new ContractAmounts { Fixed = Euros.FromEuros(44_000) } };

        Assert.Equal(
            Enumerable.Repeat(EuroRange.Exactly(44_000), 5),
            Community(Size3).Signed("2022-05-01", stated).Answers().Years.Select(year => year.Lines[1].Fixed));
    }

    [Fact]
    public void Lines_are_operating_then_core_missions_then_optional_ones() => Assert.Equal(
        [
            (Line.Operating, LineKind.Operating),
            (Line.AccessToCare, LineKind.Core),
            (Line.CarePathways, LineKind.Core),
            (Line.Prevention, LineKind.Core),
            (Line.HealthCrisis, LineKind.Core),
            (Line.CareQuality, LineKind.Optional),
            (Line.ProfessionalSupport, LineKind.Optional),
        ],
        Community(Size3).Answers().Budget.Lines.Select(line => (line.Line, line.Kind)));

    [Fact]
    public void Amounts_that_cannot_make_a_known_sum_leave_it_unused_and_the_others_in_use()
    {
        // Size 1: quality and support make 25 000. The contract states 19 000 and 7 000, so the sum says nothing.
        var quality = Of(Mission.CareQuality) with { Amounts = new ContractAmounts { Fixed = Euros.FromEuros(10_000), Variable = Euros.FromEuros(9_000) } };
        var support = Of(Mission.ProfessionalSupport) with { Amounts = new ContractAmounts { Fixed = Euros.FromEuros(4_000), Variable = Euros.FromEuros(3_000) } };

        // 50 000 + 19 000 + 7 000.
        Assert.Equal(EuroRange.Exactly(76_000), Community(30_000).Signed("2022-05-01", quality, support).Answers().Budget.Chosen);

        // With quality alone stated, support is the rest of the sum: 6 000.
        var rest = Community(30_000).Signed("2022-05-01", quality, Of(Mission.ProfessionalSupport)).Answers().Budget;
        Assert.Equal(EuroRange.Exactly(75_000), rest.Chosen);
        Assert.Equal(EuroRange.Exactly(6_000), rest.Lines[6].Total);
    }

    private static AnnualLine Narrowed(EuroRange total, EuroRange? fixedPart, EuroRange? variable) =>
        AnnualLine.Split(total, Table(total, fixedPart, variable), null, FixedShareReading.Range);

    private static PublishedLine Table(EuroRange total, EuroRange? fixedPart, EuroRange? variable)
    {
        var rows = new List<AmountRow> { Row(AmountPart.Total, total) };
        if (fixedPart is { } f)
        {
            rows.Add(Row(AmountPart.Fixed, f));
        }

        if (variable is { } v)
        {
            rows.Add(Row(AmountPart.Variable, v));
        }

        return PublishedLine.From(Line.CarePathways, [.. rows]);

        static AmountRow Row(AmountPart part, EuroRange amount) =>
            new([Line.CarePathways], part, SizeBand.Size2, amount, AmountStatus.Bounded, [Sources.S11], null);
    }

    private static BudgetLine Pathways(int? stated, int? variable, FixedShareReading reading = FixedShareReading.Range) =>
        LineOf(Mission.CarePathways, Size2, stated, variable, reading);

    private static BudgetLine AccessToCare(int population, int? stated, int? variable, FixedShareReading reading = FixedShareReading.Range) =>
        LineOf(Mission.AccessToCare, population, stated, variable, reading);

    private static BudgetLine LineOf(Mission mission, int population, int? stated, int? variable, FixedShareReading reading) =>
        Community(population).Signed("2022-05-01", Of(mission).Stating(stated, variable)).With(new Interpretations { FixedShare = reading }).Answers().Budget[mission.Line()]!;
}
