using Cpts.Rules.Facts;
using Cpts.Rules.Payments;

namespace Cpts.Rules.Tests.Payments;

/// <summary>Rulings 50, 58 and 60: a contract or a mission that ended early. Size 3, signed on 1 May 2022.</summary>
public class EarlyEndTests
{
    private static readonly ContractFacts Contract = Signed("2022-05-01", Of(Mission.AccessToCare, "2022-05-01"));

    [Fact]
    public void What_is_due_runs_to_the_end_in_proportion_to_days_and_the_advance_above_it_is_repaid() => Assert.Equal(
        [
            // 146 days of the 366 from 1 May 2023: 90 000 x 146 / 366 = 35 901.64, 75 000 x 146 / 366 = 29 918.03.
            "2023-05-01 Operating 2 Advance 56250",
            "2023-05-01 AccessToCare 1 Balance 22500",
            "2023-05-01 AccessToCare 1 Variable [0, 35000] ?",
            "2023-05-01 AccessToCare 2 Advance 67500",
            "2023-09-24 Operating 2 Balance -26331.97",
            "2023-09-24 AccessToCare 2 Balance -31598.36",
            "2023-09-24 AccessToCare 2 Variable [0, 35000] ?",
        ],
        Ended("2023-09-24").Written().Skip(2));

    [Fact]
    public void Operating_of_year_1_and_the_variable_part_are_not_reduced()
    {
        // 146 days of 365: 36 000 of 90 000.
        Assert.Equal(
            [
                "2022-05-01 Operating 1 OperatingInFull 75000",
                "2022-05-01 AccessToCare 1 Advance 67500",
                "2022-09-24 AccessToCare 1 Balance -31500",
                "2022-09-24 AccessToCare 1 Variable [0, 35000] ?",
            ],
            Ended("2022-09-24").Written());

        var year = Ended("2022-09-24").Answers().Years.Single();
        Assert.Equal(Day("2022-09-24"), year.Until);
        Assert.Equal((EuroRange.Exactly(111_000), EuroRange.Between(111_000, 146_000)), (year.Guaranteed, year.Total));
    }

    [Theory]
    [InlineData("2023-04-30", 1, "2023-04-30 AccessToCare 1 Balance 22253.42")] // 364 of 365 days: 89 753.42.
    [InlineData("2023-05-01", 1, "2023-05-01 AccessToCare 1 Balance 22500")]
    [InlineData("2023-05-02", 2, "2023-05-02 AccessToCare 2 Balance -67254.1")] // 1 of 366 days: 245.90.
    public void An_end_on_an_anniversary_leaves_the_year_that_it_opens_out(string ended, int years, string last)
    {
        var answers = Ended(ended).Answers();

        Assert.Equal(years, answers.Years.Count);
        Assert.Equal(Day(ended), answers.Years[^1].Until);
        Assert.Equal(last, Ended(ended).Written().Last(payment => payment.Contains("Balance", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_end_on_the_signature_leaves_nothing()
    {
        Assert.Empty(Ended("2022-05-01").Written());
        Assert.Empty(Ended("2022-05-01").Answers().Years);
        Assert.Equal("/contract/ended", Ended("2022-05-01").Paths("CPTS3011"));
    }

    [Theory]
    [InlineData("2022-04-30", "/contract/ended", "")]
    [InlineData("2022-05-01", "", "/contract/ended")]
    [InlineData("2027-04-30", "", "/contract/ended")]
    [InlineData("2027-05-01", "", "")] // The term itself is not early.
    [InlineData("2027-05-02", "/contract/ended", "")]
    public void An_end_outside_the_contract_contradicts_it_and_is_not_used(string ended, string contradicts, string early)
    {
        var scenario = Ended(ended);

        Assert.Equal(contradicts, scenario.Paths("CPTS4006"));
        Assert.Equal(early, scenario.Paths("CPTS3011"));
        Assert.Equal(early.Length == 0, scenario.Answers().Payments == Community(120_000).With(Contract).Answers().Payments);
    }

    [Fact]
    public void By_months_a_started_month_counts_whole() => Assert.Equal(
        // 1 May to 24 September: five started months of twelve, 37 500 of 90 000.
        "2022-09-24 AccessToCare 1 Balance -30000",
        Ended("2022-09-24").With(new Interpretations { Proration = Proration.Months }).Written(Line.AccessToCare)[1]);

    [Fact]
    public void A_mission_that_starts_in_the_year_of_the_end_is_due_from_its_start() => Assert.Equal(
        [
            // Advance on 292 of 365 days (72 000); due 73 of 365 days (18 000).
            "2022-07-13 AccessToCare 1 Advance 54000",
            "2022-09-24 AccessToCare 1 Balance -36000",
            "2022-09-24 AccessToCare 1 Variable [0, 35000] ?",
        ],
        Community(120_000).With(Signed("2022-05-01", Of(Mission.AccessToCare, "2022-07-13")).Until("2022-09-24")).Written(Line.AccessToCare));

    [Fact]
    public void A_range_whose_ends_cross_is_written_with_the_smaller_first() => Assert.Equal(
        // Size 2: 0 to 90 000 fixed; due 0 to 36 000, advanced 0 to 67 500.
        ["2022-05-01 CarePathways 1 Advance [0, 67500]", "2022-09-24 CarePathways 1 Balance [-31500, 0]", "2022-09-24 CarePathways 1 Variable [0, 90000] ?"],
        Community(60_000).With(Signed("2022-05-01", Of(Mission.CarePathways, "2022-05-01")).Until("2022-09-24")).Written(Line.CarePathways));

    [Theory]
    [InlineData("2022-05-01", "")]
    [InlineData("2022-04-30", "")]
    [InlineData("2022-05-02", "2022-05-01 AccessToCare 1 Advance 67500|2023-05-01 AccessToCare 1 Balance -67253.42|2023-05-01 AccessToCare 1 Variable [0, 35000] ?")] // 1 of 365 days: 246.58.
    public void A_mission_ended_on_or_before_the_day_it_counts_as_started_is_worth_nothing(string ended, string payments) => Assert.Equal(
        payments,
        string.Join('|', Community(120_000).Signed("2022-05-01", Of(Mission.AccessToCare, "2022-04-30").Until(ended)).Written(Line.AccessToCare)));

    [Fact]
    public void A_mission_that_ended_keeps_its_balance_and_variable_part_on_the_anniversary_and_has_nothing_later()
    {
        var scenario = Community(120_000).Signed("2022-05-01", Of(Mission.AccessToCare, "2022-05-01").Until("2022-09-24"), Of(Mission.Prevention, "2022-05-01"));

        Assert.Equal(
            ["2022-05-01 AccessToCare 1 Advance 67500", "2023-05-01 AccessToCare 1 Balance -31500", "2023-05-01 AccessToCare 1 Variable [0, 35000] ?"],
            scenario.Written(Line.AccessToCare));
        Assert.Equal([36_000, 0, 0, 0, 0], scenario.Answers().Years.Select(year => year.Lines[1].Fixed.Min.Cents / 100));
        Assert.Equal("/contract/missions/0/ended", scenario.Paths("CPTS3011"));
    }

    [Fact]
    public void An_end_before_the_own_start_of_a_mission_contradicts_it_and_is_not_used()
    {
        var scenario = Community(120_000).Signed("2022-05-01", Of(Mission.AccessToCare, "2022-06-01").Until("2022-05-31"));

        Assert.Equal("/contract/missions/0/ended", scenario.Paths("CPTS4006"));
        Assert.Equal("", scenario.Paths("CPTS3011"));
        Assert.Equal(Community(120_000).Signed("2022-05-01", Of(Mission.AccessToCare, "2022-06-01")).Written(), scenario.Written());
    }

    [Theory]
    [InlineData("2023-05-01", 1)] // Ended on the anniversary: it does not open the year.
    [InlineData("2023-05-02", 2)]
    public void Operating_of_a_year_opens_with_a_mission_that_has_not_ended_by_its_anniversary(string ended, int yearsPaid)
    {
        var scenario = Community(120_000).Signed("2022-05-01", Of(Mission.AccessToCare, "2022-05-01").Until(ended));

        Assert.Equal(yearsPaid, scenario.Answers().Years.Count(year => year.Lines[0].Fixed == EuroRange.Exactly(75_000)));
        Assert.Equal(5 - yearsPaid, scenario.Found("CPTS3007", "2027-01-01").Length);
    }

    [Theory]
    [InlineData("2023-09-23", true)]
    [InlineData("2023-09-24", false)]
    public void A_mission_is_chosen_and_there_until_its_end_is_reached(string asOf, bool isThere)
    {
        var scenario = Community(120_000).Signed("2022-05-01", [.. FourCore("2022-05-01").Take(3), Of(Mission.HealthCrisis, "2022-05-01").Until("2023-09-24")]);

        // 75 000 + 125 000 + 90 000 + 35 000, and 112 500 for the crisis.
        Assert.Equal(EuroRange.Exactly(isThere ? 437_500 : 325_000), scenario.Answers(asOf).Budget.Chosen);
        Assert.Equal(isThere ? "" : "/contract/missions", scenario.Paths("CPTS2001", asOf));
    }

    [Fact]
    public void The_end_of_a_contract_changes_neither_chosen_nor_2001()
    {
        var scenario = Community(120_000).With(Signed("2022-05-01", FourCore("2022-05-01")).Until("2023-09-24"));

        Assert.Equal(EuroRange.Exactly(437_500), scenario.Answers("2024-01-01").Budget.Chosen);
        Assert.Equal("", scenario.Paths("CPTS2001", "2024-01-01"));
    }

    [Fact]
    public void Money_of_a_dated_crisis_falls_a_month_after_it_also_after_the_end() => Assert.Equal(
        "2022-10-20 HealthCrisis 1 Variable 67500",
        Community(120_000).With(
            Signed("2022-05-01", Of(Mission.HealthCrisis, "2022-05-01")).Until("2022-09-24") with { Crisis = new CrisisFacts { RecognisedOn = [Day("2022-09-20")] } })
            .Written(Line.HealthCrisis).Last());

    [Theory]
    [InlineData("2023-10-31", "")]
    [InlineData("2023-11-01", "missionDeployment/accessToCare")] // Eighteen months after the signature.
    public void What_is_due_after_the_end_is_no_deadline(string ended, string deployment)
    {
        var deadlines = Ended(ended).Answers().Deadlines.Select(deadline => $"{Cpts.Rules.Deadlines.DeadlineKeys.Key(deadline)}").ToArray();

        Assert.Equal(
            new[] { "missionStart/accessToCare", "anniversary/1", "contractTerm", deployment }.Where(key => key.Length > 0).Order(StringComparer.Ordinal),
            deadlines.Order(StringComparer.Ordinal));
        Assert.Equal(Day(ended), Ended(ended).Answers().Deadlines.Single(deadline => deadline.Id == Cpts.Rules.Deadlines.DeadlineKind.ContractTerm).Due);
    }

    [Fact]
    public void A_file_completed_after_the_end_is_paid_on_its_day() => Assert.Contains(
        "2022-12-01 Operating 1 OperatingInFull 75000",
        Community(120_000).With(Contract.Until("2022-09-24") with { FileComplete = Day("2022-12-01") }).Written());

    [Fact]
    public void Advances_and_balances_make_what_is_due_for_every_day_on_which_a_contract_may_end()
    {
        for (var ended = Day("2022-05-02"); ended <= Day("2027-05-01"); ended = ended.PlusDays(13))
        {
            var answers = Community(120_000).With(Contract with { Ended = ended }).Answers();
            foreach (var year in answers.Years)
            {
                var paid = answers.Payments.Where(payment => payment.Year == year.Year && payment.Kind is PaymentKind.OperatingInFull or PaymentKind.Advance or PaymentKind.Balance).ToValueList();
                Assert.Equal(year.Guaranteed, paid.Where(payment => payment.Year == year.Year).Aggregate(EuroRange.Zero, (sum, payment) => sum + payment.Amount));
            }
        }
    }

    private static Scenario Ended(string day) => Community(120_000).With(Contract.Until(day));
}
