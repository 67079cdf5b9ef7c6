namespace Cpts.Rules.Tests;

/// <summary>What the rows of a table give for one line at one size.</summary>
public class PublishedLineTests
{
    private static readonly Bilingual OfTotal = new("le total", "the total");
    private static readonly Bilingual OfPart = new("la part", "the part");

    [Fact]
    public void Operating_is_its_fixed_part_alone()
    {
        var line = PublishedLine.From(Line.Operating, [Row(Line.Operating, AmountPart.Fixed, 50_000, 50_000)]);

        Assert.Equal("50000 50000 0 0", Amounts(line));
        Assert.Equal((true, true, OfPart), (line.FixedIsKnown, line.VariableIsKnown, line.How));
    }

    [Fact]
    public void A_total_alone_leaves_either_part_between_nothing_and_the_most_of_the_whole()
    {
        var line = Mission(Row(AmountPart.Total, 50_000, 90_000));

        Assert.Equal("[50000, 90000] [0, 90000] [0, 90000] 0", Amounts(line));
        Assert.Equal((false, false, OfTotal), (line.FixedIsKnown, line.VariableIsKnown, line.How));
    }

    [Fact]
    public void Of_a_crisis_the_first_plan_is_fixed_and_the_recognised_crisis_variable()
    {
        var line = Crisis();

        Assert.Equal("[87500, 112500] [35000, 45000] [52500, 67500] [17500, 22500]", Amounts(line));
        Assert.Equal((true, true, OfPart), (line.FixedIsKnown, line.VariableIsKnown, line.How));
        Assert.Equal([AmountPart.PlanFirst, AmountPart.RecognisedCrisis], line.Rows.Select(row => row.Part)); // Those that make a year.
    }

    [Fact]
    public void The_words_of_the_total_come_before_those_of_a_part() =>
        Assert.Equal(OfTotal, Mission(Row(AmountPart.Fixed, 70_000, 70_000), Row(AmountPart.Total, 100_000, 105_000)).How);

    [Theory]
    [InlineData(AmountStatus.Bounded, AmountStatus.Bounded, "[50000, 90000] [20000, 30000] [40000, 50000] 0")]
    [InlineData(AmountStatus.Bounded, AmountStatus.Supplied, "[60000, 80000] [20000, 30000] [40000, 50000] 0")]
    [InlineData(AmountStatus.Supplied, AmountStatus.Supplied, "[60000, 80000] [20000, 30000] [40000, 50000] 0")]
    public void Supplied_amounts_narrow_the_line_and_those_of_the_table_stay_as_they_are(AmountStatus ofFixed, AmountStatus ofVariable, string amounts) => Assert.Equal(
        amounts,
        Amounts(Mission(Row(AmountPart.Total, 50_000, 90_000), Row(AmountPart.Fixed, 20_000, 30_000, ofFixed), Row(AmountPart.Variable, 40_000, 50_000, ofVariable))));

    [Theory]
    [InlineData(20_000, true)]
    [InlineData(19_999, false)]
    public void A_whole_that_its_supplied_parts_cannot_make_disagrees(int variable, bool agrees) => Assert.Equal(
        agrees,
        Mission(
            Row(AmountPart.Total, 60_000, 60_000, AmountStatus.Supplied),
            Row(AmountPart.Fixed, 40_000, 40_000, AmountStatus.Supplied),
            Row(AmountPart.Variable, variable, variable, AmountStatus.Supplied)).Agrees);

    [Theory]
    [InlineData(AmountStatus.Supplied, AmountStatus.Bounded, AmountStatus.Bounded, AmountStatus.Supplied)] // The whole is supplied.
    [InlineData(AmountStatus.Transcribed, AmountStatus.Supplied, AmountStatus.Supplied, AmountStatus.Supplied)] // Both parts are.
    [InlineData(AmountStatus.Transcribed, AmountStatus.Supplied, AmountStatus.Bounded, AmountStatus.Bounded)] // The weakest; supplied counts as stated.
    [InlineData(AmountStatus.Transcribed, AmountStatus.Stated, AmountStatus.Derived, AmountStatus.Derived)]
    public void The_status_is_supplied_when_the_whole_or_both_parts_are(AmountStatus ofTotal, AmountStatus ofFixed, AmountStatus ofVariable, AmountStatus expected) => Assert.Equal(
        expected,
        Mission(Row(AmountPart.Total, 60_000, 60_000, ofTotal), Row(AmountPart.Fixed, 40_000, 40_000, ofFixed), Row(AmountPart.Variable, 20_000, 20_000, ofVariable)).Status);

    [Theory]
    [InlineData(AmountStatus.Supplied, AmountStatus.Supplied, AmountStatus.Supplied)]
    [InlineData(AmountStatus.Supplied, AmountStatus.Derived, AmountStatus.Derived)]
    [InlineData(AmountStatus.Derived, AmountStatus.Supplied, AmountStatus.Derived)]
    public void A_crisis_is_supplied_when_plan_and_recognised_crisis_are(AmountStatus ofPlan, AmountStatus ofCrisis, AmountStatus expected) => Assert.Equal(
        expected,
        PublishedLine.From(
            Line.HealthCrisis,
            [Row(Line.HealthCrisis, AmountPart.PlanFirst, 35_000, 35_000, ofPlan), Row(Line.HealthCrisis, AmountPart.RecognisedCrisis, 52_500, 52_500, ofCrisis)]).Status);

    [Fact]
    public void Operating_is_supplied_when_its_fixed_part_is() => Assert.Equal(
        AmountStatus.Supplied,
        PublishedLine.From(Line.Operating, [Row(Line.Operating, AmountPart.Fixed, 50_000, 50_000, AmountStatus.Supplied)]).Status);

    [Fact]
    public void Ten_per_cent_raise_every_amount_and_add_their_source()
    {
        var line = Crisis().With(new MembershipBonus(SizeBand.Size2, 100, 10, [Sources.S30]));

        Assert.Equal("[96250, 123750] [38500, 49500] [57750, 74250] [19250, 24750]", Amounts(line));
        Assert.Equal((ValueList.Of(Sources.S30), ValueList.Of(Sources.S11, Sources.S30)), (line.MoreSources, line.Sources));
    }

    [Fact]
    public void A_fit_takes_the_place_of_bounds_and_leaves_what_it_does_not_give()
    {
        var crisis = Crisis();
        var plan = crisis.With([Row(Line.HealthCrisis, AmountPart.PlanFirst, 35_000, 35_000)]);
        var recognised = crisis.With([Row(Line.HealthCrisis, AmountPart.RecognisedCrisis, 52_500, 52_500), Row(Line.HealthCrisis, AmountPart.PlanUpdate, 17_500, 17_500)]);

        Assert.Equal("[87500, 102500] 35000 [52500, 67500] [17500, 22500]", Amounts(plan));
        Assert.Equal((true, false), (plan.FixedIsFitted, plan.VariableIsFitted));
        Assert.Equal("[87500, 97500] [35000, 45000] 52500 17500", Amounts(recognised));
        Assert.Equal((false, true), (recognised.FixedIsFitted, recognised.VariableIsFitted));
        Assert.Same(crisis, crisis.With(Array.Empty<AmountRow>()));
    }

    private static PublishedLine Crisis() => PublishedLine.From(
        Line.HealthCrisis,
        [
            Row(Line.HealthCrisis, AmountPart.PlanFirst, 35_000, 45_000),
            Row(Line.HealthCrisis, AmountPart.PlanUpdate, 17_500, 22_500),
            Row(Line.HealthCrisis, AmountPart.RecognisedCrisis, 52_500, 67_500),
        ]);

    private static PublishedLine Mission(params AmountRow[] rows) => PublishedLine.From(Line.CarePathways, rows);

    private static AmountRow Row(AmountPart part, int least, int most, AmountStatus status = AmountStatus.Bounded) => Row(Line.CarePathways, part, least, most, status);

    private static AmountRow Row(Line line, AmountPart part, int least, int most, AmountStatus status = AmountStatus.Bounded) =>
        new([line], part, SizeBand.Size2, EuroRange.Between(least, most), status, [Sources.S11], part == AmountPart.Total ? OfTotal : OfPart);

    private static string Amounts(PublishedLine line) => $"{line.Total} {line.Fixed} {line.Variable} {line.PlanUpdate}";
}
