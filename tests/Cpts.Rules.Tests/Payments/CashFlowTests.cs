using Cpts.Rules.Facts;
using Cpts.Rules.Payments;
using NodaTime;

namespace Cpts.Rules.Tests.Payments;

public class CashFlowTests
{
    private static readonly LocalDate AsOf = new(2026, 11, 21);

    [Fact]
    public void An_advance_a_balance_and_a_variable_part_never_make_more_than_the_line()
    {
        var signed = new LocalDate(2022, 5, 1);
        var scenario = Community(60_000) with
        {
            Contract = new ContractFacts { Signed = signed, Missions = [new MissionFacts { Mission = Mission.CarePathways, Started = signed }] },
        };

        var cash = Cash(scenario.Answers(), AsOf);

        // Year 1: operating 60 000; care pathways, advance at most 67 500 of 90 000.
        Assert.Equal(EuroRange.Between(60_000, 127_500), cash.Months[0].Running);

        // First anniversary: year 1 is all paid (60 000, and 0 to 90 000 as results turn out); year 2 begins with its advances.
        Assert.Equal(EuroRange.Between(60_000 + 45_000, 60_000 + 90_000 + 45_000 + 67_500), cash.Months[1].Running);
        Assert.Equal(EuroRange.Between(5 * 60_000, 5 * 150_000), cash.Total);
    }

    [Fact]
    public void A_payment_of_the_evaluation_date_is_received_and_one_of_the_day_after_is_to_come()
    {
        // Size 3 from 15 May 2022, nothing but operating: 75 000 at the signature, then nothing, for no mission starts.
        var answers = Community(120_000).Signed("2022-05-15", Of(Mission.AccessToCare)).Answers();

        var before = Cash(answers, Day("2022-05-14"));
        Assert.Equal([new CashMonth(Day("2022-05-01"), EuroRange.Zero, EuroRange.Exactly(75_000), EuroRange.Exactly(75_000))], before.Months);
        Assert.Equal((EuroRange.Zero, EuroRange.Exactly(75_000)), (before.Received, before.ToCome));

        var after = Cash(answers, Day("2022-05-15"));
        Assert.Equal([new CashMonth(Day("2022-05-01"), EuroRange.Exactly(75_000), EuroRange.Zero, EuroRange.Exactly(75_000))], after.Months);
        Assert.Equal((EuroRange.Exactly(75_000), EuroRange.Zero), (after.Received, after.ToCome));
    }

    [Fact]
    public void Each_month_counts_its_own_payments_from_its_first_day_to_its_last()
    {
        var cash = CashFlow.Of([Paid("2024-01-31", 1), Paid("2024-02-01", 20), Paid("2024-02-29", 300), Paid("2024-03-01", 4_000)], [], Day("2024-02-15"));

        Assert.Equal(
            [
                new CashMonth(Day("2024-01-01"), EuroRange.Exactly(1), EuroRange.Zero, EuroRange.Exactly(1)),
                new CashMonth(Day("2024-02-01"), EuroRange.Exactly(20), EuroRange.Exactly(300), EuroRange.Exactly(321)),
                new CashMonth(Day("2024-03-01"), EuroRange.Zero, EuroRange.Exactly(4_000), EuroRange.Exactly(4_321)),
            ],
            cash.Months);
        Assert.Equal((EuroRange.Exactly(21), EuroRange.Exactly(4_300), EuroRange.Exactly(4_321)), (cash.Received, cash.ToCome, cash.Total));

        static Payment Paid(string on, long euros) => new(Day(on), Line.Operating, null, null, PaymentKind.LetterOfIntent, EuroRange.Exactly(euros), DateIsSet: true);
    }

    [Fact]
    public void What_an_early_end_leaves_to_be_repaid_is_taken_back_on_its_day()
    {
        // Size 3, ended on 24 September 2023: of the advances of 1 May (56 250 and 67 500) 26 331.97 and 31 598.36 are repaid.
        var answers = Community(120_000).With(Signed("2022-05-01", Of(Mission.AccessToCare, "2022-05-01").Stating(90_000, 0)).Until("2023-09-24")).Answers();
        var cash = Cash(answers, AsOf);

        Assert.Equal(
            [Exactly(142_500), Exactly(288_750), Exactly(230_819.67m)],
            cash.Months.Select(month => month.Running));
        Assert.Equal(Exactly(230_819.67m), cash.Total);
        Assert.Equal(answers.Contracts[0].Total, cash.Total);
    }

    [Fact]
    public void A_day_counts_all_payments_up_to_it_once() => Assert.Equal(
        [
            // Size 3: operating 75 000 in full, access to care 67 500 of 90 000.
            "2022-05-01 142500 0 0",

            // The balance of 22 500 and 0 to 35 000 as results turn out; of year 2, 56 250 and 67 500.
            "2023-05-01 288750 35000 0",

            // The balances of 18 750 and 22 500, and the next variable part; of year 3, 56 250 and 67 500.
            "2024-05-01 453750 70000 0",
        ],
        Days(Community(120_000).Signed("2022-05-01", Of(Mission.AccessToCare, "2022-05-01"))).Take(3));

    [Fact]
    public void Of_a_line_without_a_known_split_all_is_open_and_no_more_than_its_whole() => Assert.Equal(
        [
            // Size 2: operating 60 000; care pathways, an advance of 0 to 67 500 of a whole of at most 90 000.
            "2022-05-01 60000 0 67500",
            "2023-05-01 105000 0 157500",
            "2024-05-01 165000 0 247500",
        ],
        Days(Community(60_000).Signed("2022-05-01", Of(Mission.CarePathways, "2022-05-01"))).Take(3));

    [Fact]
    public void Of_a_known_split_of_unpublished_amounts_the_fixed_part_is_sure_to_its_least_and_open_beyond() => Assert.Equal(
        [
            // Size 2, a crisis identified on 10 June 2022: a plan of 35 000 to 45 000, of which three quarters are 26 250 to 33 750.
            "2022-05-01 86250 0 7500",

            // 52 500 to 67 500 for the crisis.
            "2022-07-10 86250 67500 7500",

            // The whole plan; of year 2, 45 000 of operating and three quarters of an update of 17 500 to 22 500.
            "2023-05-01 153125 67500 13750",
        ],
        Days(Community(60_000).With(Signed("2022-05-01", Of(Mission.HealthCrisis, "2022-05-01")) with { Crisis = new CrisisFacts { RecognisedOn = [Day("2022-06-10")] } })).Take(3));

    [Fact]
    public void Advance_and_balance_of_an_early_end_make_what_is_due_and_never_less_than_nothing()
    {
        // 146 days of 365: of 0 to 90 000, 0 to 36 000 is due; an advance of 0 to 67 500, of which 0 to 31 500 is repaid.
        var scenario = Community(60_000).With(Signed("2022-05-01", Of(Mission.CarePathways, "2022-05-01")).Until("2022-09-24"));
        var cash = Cash(scenario.Answers(), AsOf);

        Assert.Equal([EuroRange.Between(60_000, 127_500), EuroRange.Between(60_000, 150_000)], cash.Months.Select(month => month.Running));
        Assert.Equal(EuroRange.Between(60_000, 150_000), cash.Total);
        Assert.Equal(["2022-05-01 60000 0 67500", "2022-09-24 60000 0 90000"], Days(scenario));
    }

    [Fact]
    public void Results_that_earn_the_whole_line_leave_nothing_for_its_fixed_part()
    {
        var indicator = new Indicator { Year = 1, Kind = IndicatorKind.AllOrNothing, Maximum = Euros.FromEuros(90_000), Achieved = true };
        var mission = Of(Mission.CarePathways, "2022-05-01") with { Indicators = [indicator] };

        // Year 1: operating 60 000 and 90 000; year 2: 45 000 and at most 67 500.
        Assert.Equal(EuroRange.Between(195_000, 262_500), Cash(Community(60_000).Signed("2022-05-01", mission).Answers(), AsOf).Months[1].Running);
    }

    [Fact]
    public void Without_payment_there_is_no_month()
    {
        var cash = CashFlow.Of([], [], AsOf);

        Assert.Equal((0, EuroRange.Zero, EuroRange.Zero, EuroRange.Zero), (cash.Months.Count, cash.Received, cash.ToCome, cash.Total));
    }

    /// <summary>Each day with what was paid by then: sure, depending on results, left open.</summary>
    private static IEnumerable<string> Days(Scenario scenario) => Cash(scenario.Answers(), AsOf).Days
        .Select(day => FormattableString.Invariant($"{day.On:uuuu-MM-dd} {day.Shares.Guaranteed} {day.Shares.AtStake} {day.Shares.Uncertain}"));

    private static CashFlow Cash(Cpts.Rules.Scenarios.Answers answers, LocalDate asOf) => CashFlow.Of(answers.Payments, answers.Years, asOf);
}
