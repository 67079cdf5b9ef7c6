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
    public void Without_payment_there_is_no_month()
    {
        var cash = CashFlow.Of([], [], AsOf);

        Assert.Equal((0, EuroRange.Zero, EuroRange.Zero, EuroRange.Zero), (cash.Months.Count, cash.Received, cash.ToCome, cash.Total));
    }

    private static CashFlow Cash(Cpts.Rules.Scenarios.Answers answers, LocalDate asOf) => CashFlow.Of(answers.Payments, answers.Years, asOf);
}
