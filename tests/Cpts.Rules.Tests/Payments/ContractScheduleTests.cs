using Cpts.Rules.Facts;
using Cpts.Rules.Payments;

namespace Cpts.Rules.Tests.Payments;

public class ContractScheduleTests
{
    [Fact]
    public void A_year_opens_with_three_quarters_and_ends_with_the_balance_and_the_variable_part()
    {
        var scenario = Community(120_000).Signed("2022-05-01", Of(Mission.AccessToCare, "2022-05-01"));

        // Size 3: operating 75 000; access to care 90 000 and 35 000 at most. Three quarters are 56 250 and 67 500.
        Assert.Equal(
            [
                "2022-05-01 Operating 1 OperatingInFull 75000",
                "2022-05-01 AccessToCare 1 Advance 67500",
                "2023-05-01 Operating 2 Advance 56250",
                "2023-05-01 AccessToCare 1 Balance 22500",
                "2023-05-01 AccessToCare 1 Variable [0, 35000]",
                "2023-05-01 AccessToCare 2 Advance 67500",
                "2024-05-01 Operating 2 Balance 18750",
                "2024-05-01 Operating 3 Advance 56250",
            ],
            Written(scenario).Take(8));
        Assert.Equal(
            [
                "2027-05-01 Operating 5 Balance 18750",
                "2027-05-01 AccessToCare 5 Balance 22500",
                "2027-05-01 AccessToCare 5 Variable [0, 35000]",
            ],
            Written(scenario).TakeLast(3));
        Assert.Equal(1 + (4 * 2) + (5 * 3), Written(scenario).Length);
    }

    [Fact]
    public void Only_the_day_of_a_variable_part_is_not_set_by_the_texts() => Assert.All(
        Community(120_000).Signed("2022-05-01", Of(Mission.AccessToCare, "2022-05-01")).Answers().Payments,
        payment => Assert.Equal(payment.Kind != PaymentKind.Variable, payment.DateIsSet));

    [Theory]
    [InlineData(null, "2022-05-01")]
    [InlineData("2022-04-30", "2022-05-01")]
    [InlineData("2022-05-02", "2022-05-02")]
    [InlineData("2024-01-01", "2024-01-01")]
    public void The_first_operating_is_paid_at_the_signature_or_when_the_file_is_complete(string? complete, string paid)
    {
        var scenario = Community(120_000).Signed("2022-05-01", Of(Mission.AccessToCare));
        scenario = scenario with { Contract = scenario.Contract! with { FileComplete = complete is null ? null : Day(complete) } };

        Assert.Equal([$"{paid} Operating 1 OperatingInFull 75000"], Written(scenario));
    }

    [Fact]
    public void A_first_operating_amount_paid_late_is_among_the_payments_of_its_day()
    {
        var scenario = Community(120_000).Signed("2022-05-01", Of(Mission.AccessToCare, "2022-05-01"));
        scenario = scenario with { Contract = scenario.Contract! with { FileComplete = Day("2023-05-01") } };

        Assert.Equal(
            [
                "2022-05-01 AccessToCare 1 Advance 67500",
                "2023-05-01 Operating 1 OperatingInFull 75000",
                "2023-05-01 Operating 2 Advance 56250",
                "2023-05-01 AccessToCare 1 Balance 22500",
            ],
            Written(scenario).Take(4));
    }

    [Fact]
    public void Every_line_of_a_contract_with_all_missions_is_paid_from_its_signature_to_its_term()
    {
        var missions = Missions.All.Select(mission => Of(mission, "2022-05-01")).ToArray();
        var paid = Community(120_000).Signed("2022-05-01", missions).Answers().Payments;

        Assert.All(Lines.All, line => Assert.Equal(Day("2022-05-01"), paid.Where(payment => payment.Line == line).Min(payment => payment.On)));
        Assert.All(Lines.All, line => Assert.Equal(Day("2027-05-01"), paid.Where(payment => payment.Line == line).Max(payment => payment.On)));
    }

    [Fact]
    public void A_mission_that_starts_within_a_year_has_its_advance_then_and_a_prorated_year()
    {
        var payments = Written(Community(120_000).Signed("2022-05-01", Of(Mission.AccessToCare, "2022-07-13")));

        // 292 of 365 days are left: 90 000 x 0.8 = 72 000, three quarters of it 54 000. Years later open on their anniversary.
        Assert.Contains("2022-07-13 AccessToCare 1 Advance 54000", payments);
        Assert.Contains("2023-05-01 AccessToCare 1 Balance 18000", payments);
        Assert.Contains("2023-05-01 AccessToCare 2 Advance 67500", payments);
    }

    [Fact]
    public void A_mission_started_before_the_signature_counts_from_the_signature() => Assert.Equal(
        Written(Community(120_000).Signed("2022-05-01", Of(Mission.AccessToCare, "2022-05-01"))),
        Written(Community(120_000).Signed("2022-05-01", Of(Mission.AccessToCare, "2022-04-30"))));

    [Theory]
    [InlineData("2027-04-30", true)]
    [InlineData("2027-05-01", false)]
    public void A_mission_started_at_the_term_or_later_is_not_paid(string started, bool isPaid) => Assert.Equal(
        isPaid,
        Community(120_000).Signed("2022-05-01", Of(Mission.AccessToCare, started)).Answers().Payments.Any(payment => payment.Line == Line.AccessToCare));

    [Fact]
    public void The_letter_of_intent_of_the_drafts_is_paid_when_it_was_sent_by_size_under_that_reading()
    {
        foreach (var (population, euros) in new[] { (30_000, 15_000), (60_000, 17_500), (120_000, 25_000), (190_000, 30_000) })
        {
            var scenario = Community(population) with { Project = new ProjectFacts { LetterOfIntent = Day("2020-06-15") } };

            var funded = scenario with { Interpretations = new Interpretations { LetterOfIntentFunding = true } };

            Assert.Empty(Written(scenario));
            Assert.Equal([$"2020-06-15 Operating  LetterOfIntent {euros}"], Written(funded));
            Assert.True(funded.Answers().Payments[0].DateIsSet);
            Assert.Null(funded.Answers().CurrentContract);
            Assert.Null(funded.Answers().Payments[0].Contract);
        }
    }

    [Fact]
    public void Without_a_letter_of_intent_there_is_no_money_for_it() =>
        Assert.Empty(Written(Community(60_000) with { Project = new ProjectFacts(), Interpretations = new Interpretations { LetterOfIntentFunding = true } }));

    private static string[] Written(Scenario scenario) =>
        [.. scenario.Answers().Payments.Select(payment => FormattableString.Invariant($"{payment.On:uuuu-MM-dd} {payment.Line} {payment.Year} {payment.Kind} {payment.Amount}"))];
}
