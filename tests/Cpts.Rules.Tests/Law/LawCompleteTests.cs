using Cpts.Rules.Funding;

namespace Cpts.Rules.Tests;

/// <summary>Ruling 54: amounts that complete avenant 2. Care pathways at size 2 is 50 000 to 90 000 €, one of four lines that make 135 000 €.</summary>
public class LawCompleteTests
{
    [Theory]
    [InlineData(49_999, "/amounts/0")]
    [InlineData(50_000, "")]
    [InlineData(90_000, "")]
    [InlineData(90_001, "/amounts/0")]
    public void An_amount_lies_within_what_the_table_says(int euros, string paths) =>
        Assert.Equal(paths, Problems(Total(Line.CarePathways, euros)));

    [Theory]
    [InlineData(49_999, 60_000, "/amounts/0")]
    [InlineData(50_000, 60_000, "")]
    [InlineData(80_000, 90_000, "")]
    [InlineData(80_000, 90_001, "/amounts/0")]
    public void Bounds_lie_within_too(int least, int most, string paths) =>
        Assert.Equal(paths, Problems(new SuppliedAmount(Line.CarePathways, AmountPart.Total, SizeBand.Size2, EuroRange.Between(least, most))));

    [Theory]
    [InlineData(0, "")]
    [InlineData(90_000, "")]
    [InlineData(90_001, "/amounts/0")]
    public void A_part_without_a_row_lies_within_the_whole(int euros, string paths) =>
        Assert.Equal(paths, Problems(Amount(Line.CarePathways, AmountPart.Fixed, euros)));

    [Theory]
    [InlineData(69_999, "/amounts/0")]
    [InlineData(70_000, "")]
    [InlineData(70_001, "/amounts/0")]
    public void A_known_amount_can_only_be_said_again(int euros, string paths) =>
        Assert.Equal(paths, Problems(Amount(Line.AccessToCare, AmountPart.Fixed, euros)));

    [Theory]
    [InlineData(34_999, "/amounts")]
    [InlineData(35_000, "")]
    public void A_known_sum_stays_within_reach(int prevention, string paths) =>
        // 50 000 for pathways; quality and support make at most 50 000 of 135 000.
        Assert.Equal(paths, Problems(Total(Line.CarePathways, 50_000), Total(Line.Prevention, prevention)));

    [Fact]
    public void A_known_sum_out_of_reach_is_named_with_its_sources() => Assert.Equal(
        ["Size 2: these amounts can no longer add up to the known sum of several missions (€135,000 a year; S06 S07 S10)."],
        Assert.Throws<InvalidLawException>(() => Completed(Total(Line.CarePathways, 50_000), Total(Line.Prevention, 34_999))).Findings.Select(finding => finding.Message(Language.English)));

    [Fact]
    public void Amounts_beside_a_known_sum_do_not_free_it() => Assert.Equal(
        "/amounts",
        Problems(Total(Line.CarePathways, 50_000), Total(Line.Prevention, 34_999), Total(Line.AccessToCare, 100_000)));

    [Fact]
    public void A_line_that_disagrees_is_the_only_problem_of_the_sums_that_it_is_in()
    {
        // Pathways are 40 000 + 20 000 and not 50 000; with 50 000 of pathways and 34 999 of prevention the sum of 135 000 is out of reach.
        SuppliedAmount[] pathways = [Total(Line.CarePathways, 50_000), Amount(Line.CarePathways, AmountPart.Fixed, 40_000), Amount(Line.CarePathways, AmountPart.Variable, 20_000)];

        Assert.Equal("/amounts", Problems([.. pathways, Total(Line.Prevention, 34_999)]));

        // Access to care is in no sum: both are reported.
        SuppliedAmount[] access = [Total(Line.AccessToCare, 104_000), Amount(Line.AccessToCare, AmountPart.Variable, 30_000)];
        Assert.Equal("/amounts /amounts", Problems([.. access, Total(Line.CarePathways, 50_000), Total(Line.Prevention, 34_999)]));
    }

    [Fact]
    public void A_contradiction_cites_the_sources_of_the_row_or_of_the_whole_where_the_part_has_none()
    {
        Assert.Contains("(€70,000; S25)", Message(Amount(Line.AccessToCare, AmountPart.Fixed, 69_999)), StringComparison.Ordinal);
        Assert.Contains("(€0 to €90,000; S11 S12 S15)", Message(Amount(Line.CarePathways, AmountPart.Fixed, 90_001)), StringComparison.Ordinal);

        static string Message(SuppliedAmount amount) => Assert.Single(Assert.Throws<InvalidLawException>(() => Completed(amount)).Findings).Message(Language.English);
    }

    [Theory]
    [InlineData(19_999, "/amounts")]
    [InlineData(20_000, "")]
    [InlineData(20_001, "/amounts")]
    public void Total_fixed_and_variable_part_agree(int variable, string paths) => Assert.Equal(
        paths,
        Problems(Total(Line.CarePathways, 60_000), Amount(Line.CarePathways, AmountPart.Fixed, 40_000), Amount(Line.CarePathways, AmountPart.Variable, variable)));

    [Theory]
    [InlineData(Line.Operating, AmountPart.Total)]
    [InlineData(Line.HealthCrisis, AmountPart.Total)]
    [InlineData(Line.HealthCrisis, AmountPart.Fixed)]
    [InlineData(Line.CarePathways, AmountPart.PlanFirst)]
    [InlineData(Line.CarePathways, AmountPart.Sum)]
    public void A_line_has_its_own_parts_only(Line line, AmountPart part) => Assert.Equal("/amounts/0", Problems(Amount(line, part, 60_000)));

    [Fact]
    public void A_line_that_the_agreement_does_not_have_is_refused() => Assert.Equal(
        ["/amounts/0"],
        Assert.Throws<InvalidLawException>(() => Law.Default.Complete("aci-2019", Given.Read, [Amount(Line.HealthCrisis, AmountPart.PlanFirst, 40_000)])).Findings.Select(finding => finding.Path));

    [Fact]
    public void The_same_amount_is_given_once() =>
        Assert.Equal("/amounts/1", Problems(Total(Line.CarePathways, 70_000), Total(Line.CarePathways, 70_000)));

    [Fact]
    public void Of_two_completions_the_later_wins_within_the_bounds_of_the_table()
    {
        var law = Completed(Total(Line.CarePathways, 70_000)).Complete("avenant-2", Given.Read with { Id = "X2" }, [Total(Line.CarePathways, 60_000)]);

        Assert.Equal(EuroRange.Exactly(60_000), Pathways(law).Total);
        Assert.Equal("X2", string.Join(' ', Pathways(law).Sources));
    }

    [Fact]
    public void However_many_completions_there_are_the_bounds_are_those_of_the_table()
    {
        var law = Completed(Total(Line.CarePathways, 70_000));
        foreach (var euros in new[] { 60_000, 80_000, 90_000 })
        {
            law = law.Complete("avenant-2", Given.Read, [Total(Line.CarePathways, euros)]);
            Assert.Equal(EuroRange.Exactly(euros), Pathways(law).Total);
        }
    }

    [Fact]
    public void An_amount_takes_the_place_of_its_row_and_the_others_stay()
    {
        var law = Law.Default.Complete("avenant-2", Given.Read, [new(Line.Operating, AmountPart.Fixed, SizeBand.Size1, EuroRange.Exactly(50_000)), Total(Line.CarePathways, 70_000)]);

        Assert.Equal(Avenant2.Agreement.Amounts.Count, law.Find("avenant-2")!.Amounts.Count);
        Assert.Equal(AmountStatus.Supplied, law.Find("avenant-2")!.RowOf(Line.Operating, AmountPart.Fixed, SizeBand.Size1)!.Status);
        Assert.Same(Law.Default.Agreements[0], law.Agreements[0]);
    }

    [Fact]
    public void A_total_replaces_the_bounds_and_leaves_the_split_open()
    {
        var line = Pathways(Completed(Total(Line.CarePathways, 70_000)));

        Assert.Equal((EuroRange.Between(0, 70_000), EuroRange.Between(0, 70_000), EuroRange.Exactly(70_000)), (line.Fixed, line.Variable, line.Total));
        Assert.Equal((AmountStatus.Supplied, "X1"), (line.Status, string.Join(' ', line.Sources)));
        Assert.Null(line.How);
    }

    [Fact]
    public void A_part_is_known_and_the_other_is_the_total_less_it()
    {
        var law = Completed(Total(Line.CarePathways, 70_000), Amount(Line.CarePathways, AmountPart.Fixed, 30_000));
        var line = Pathways(law);
        var supposed = Budget.Of(Samples.Today, SizeBand.Size2, new Interpretations { FixedShare = FixedShareReading.AsObservedAtSize3 }, law)![Line.CarePathways]!;

        Assert.Equal((EuroRange.Exactly(30_000), EuroRange.Exactly(40_000), EuroRange.Exactly(70_000)), (line.Fixed, line.Variable, line.Total));
        Assert.Equal(line, supposed); // No hypothesis prices it.
    }

    [Fact]
    public void A_part_alone_narrows_the_other_and_is_no_supplied_line()
    {
        var line = Pathways(Completed(Amount(Line.CarePathways, AmountPart.Fixed, 60_000)));

        Assert.Equal((EuroRange.Exactly(60_000), EuroRange.Between(0, 30_000), EuroRange.Between(60_000, 90_000)), (line.Fixed, line.Variable, line.Total));
        Assert.Equal((AmountStatus.Bounded, "S11 S12 S15 X1"), (line.Status, string.Join(' ', line.Sources)));
    }

    [Fact]
    public void A_known_sum_tightens_the_lines_that_are_left()
    {
        // 135 000 less 90 000 for pathways: 45 000 for prevention, quality and support.
        var budget = Budget.Of(Samples.Today, SizeBand.Size2, law: Completed(Total(Line.CarePathways, 90_000)))!;

        Assert.Equal(EuroRange.Between(20_000, 35_000), budget[Line.Prevention]!.Total);
        Assert.Equal(EuroRange.Between(5_000, 25_000), budget[Line.CareQuality]!.Total);
        Assert.Equal(EuroRange.Between(382_500, 412_500), budget.Maximum);
    }

    [Fact]
    public void A_line_that_a_file_gives_is_not_touched_by_the_simplest_fit()
    {
        var fit = new Interpretations { Size2Amounts = Size2AmountsReading.SimplestFit };
        var budget = Budget.Of(Samples.Today, SizeBand.Size2, fit, Completed(Total(Line.AccessToCare, 104_000), Total(Line.Prevention, 30_000)))!;

        Assert.Equal((EuroRange.Exactly(70_000), EuroRange.Exactly(34_000), false), (budget[Line.AccessToCare]!.Fixed, budget[Line.AccessToCare]!.Variable, budget[Line.AccessToCare]!.Hypothesis));
        Assert.Equal((EuroRange.Exactly(87_500), true), (budget[Line.HealthCrisis]!.Total, budget[Line.HealthCrisis]!.Hypothesis));
    }

    [Fact]
    public void Years_and_3002_use_the_completed_amounts()
    {
        var evaluator = new Cpts.Rules.Scenarios.ScenarioEvaluator(Completed(Total(Line.CarePathways, 70_000), Amount(Line.CarePathways, AmountPart.Fixed, 30_000)));
        var stating = Community(60_000).Signed("2022-05-01", Of(Mission.CarePathways, "2022-05-01").Stating(30_001));

        Assert.Equal(
            EuroRange.Exactly(30_000),
            evaluator.Evaluate(Community(60_000).Signed("2022-05-01", Of(Mission.CarePathways, "2022-05-01")), Samples.Today).Answers!.Years[0].Lines[1].Fixed);
        Assert.Contains(evaluator.Evaluate(stating, Samples.Today).Findings, finding => finding.Code == "CPTS3002");
        Assert.Equal("", stating.Paths("CPTS3002"));
    }

    [Fact]
    public void The_ten_per_cent_raises_completed_amounts_of_avenant_2_too()
    {
        var law = Law.Default.Complete("avenant-2", Given.Read, [new(Line.CareQuality, AmountPart.Total, SizeBand.Size4, EuroRange.Exactly(40_000))]);

        Assert.Equal(EuroRange.Exactly(44_000), Budget.Of(Samples.Today, SizeBand.Size4, law: law, memberCount: 100)![Line.CareQuality]!.Total);
        Assert.Equal(EuroRange.Exactly(33_000), Budget.Of(Samples.Today, SizeBand.Size4, law: law, memberCount: 100)![Line.ProfessionalSupport]!.Total);
    }

    [Fact]
    public void The_default_law_is_not_changed()
    {
        _ = Completed(Total(Line.CarePathways, 70_000));

        Assert.Equal(EuroRange.Between(50_000, 90_000), Pathways(Law.Default).Total);
    }

    [Fact]
    public void Misuse_names_the_parameter()
    {
        Assert.Throws<ArgumentException>("id", () => Law.Default.Complete("avenant-9", Given.Read, []));
        Assert.Throws<ArgumentException>("id", () => Law.Default.Complete("Avenant-2", Given.Read, [])); // Identifiers are compared exactly.
        Assert.Throws<ArgumentNullException>("id", () => Law.Default.Complete(null!, Given.Read, []));
        Assert.Throws<ArgumentNullException>("source", () => Law.Default.Complete("avenant-2", null!, []));
        Assert.Throws<ArgumentNullException>("amounts", () => Law.Default.Complete("avenant-2", Given.Read, null!));
        Assert.Throws<ArgumentNullException>("agreement", () => Law.Default.Add(null!));
    }

    [Theory]
    [InlineData(Line.CarePathways, AmountPart.Total, SizeBand.Size2, 6_000_000, 7_000_000, null)]
    [InlineData((Line)99, AmountPart.Total, SizeBand.Size2, 6_000_000, 7_000_000, "amounts")]
    [InlineData(Line.CarePathways, (AmountPart)99, SizeBand.Size2, 6_000_000, 7_000_000, "amounts")]
    [InlineData(Line.CarePathways, AmountPart.Total, (SizeBand)5, 6_000_000, 7_000_000, "amounts")]
    [InlineData(Line.CarePathways, AmountPart.Total, SizeBand.Size2, -1, 7_000_000, "amounts")]
    [InlineData(Line.CarePathways, AmountPart.Total, SizeBand.Size2, 6_000_000, 100_000_000_000_000, "amounts")]
    public void An_amount_that_cannot_be_written_in_a_file_is_misuse(Line line, AmountPart part, SizeBand size, long least, long most, string? parameter)
    {
        SuppliedAmount[] amounts = [Total(Line.Prevention, 30_000), new(line, part, size, EuroRange.Between(Euros.FromCents(least), Euros.FromCents(most)))];

        if (parameter is null)
        {
            Assert.Equal(EuroRange.Between(60_000, 70_000), Pathways(Completed(amounts)).Total);
        }
        else
        {
            Assert.Throws<ArgumentException>(parameter, () => Completed(amounts));
        }
    }

    [Theory]
    [InlineData(99_999_999_999_999, true)]
    [InlineData(100_000_000_000_000, false)]
    public void The_highest_amount_is_one_cent_below_a_thousand_billion_euros(long cents, bool isSound) => Assert.Equal(
        isSound,
        new SuppliedAmount(Line.CarePathways, AmountPart.Total, SizeBand.Size2, EuroRange.Exactly(Euros.FromCents(cents))).IsSound);

    private static SuppliedAmount Total(Line line, int euros) => Amount(line, AmountPart.Total, euros);

    private static SuppliedAmount Amount(Line line, AmountPart part, int euros) => new(line, part, SizeBand.Size2, EuroRange.Exactly(euros));

    private static Law Completed(params SuppliedAmount[] amounts) => Law.Default.Complete("avenant-2", Given.Read, amounts);

    private static BudgetLine Pathways(Law law) => Budget.Of(Samples.Today, SizeBand.Size2, law: law)![Line.CarePathways]!;

    private static string Problems(params SuppliedAmount[] amounts)
    {
        try
        {
            Assert.Equal(2, Completed(amounts).Agreements.Count);
            return "";
        }
        catch (InvalidLawException invalid)
        {
            return string.Join(' ', invalid.Findings.Select(finding => finding.Path));
        }
    }
}
