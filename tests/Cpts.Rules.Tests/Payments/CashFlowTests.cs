using Cpts.Rules.Facts;
using Cpts.Rules.Payments;
using Cpts.Rules.Scenarios;
using Cpts.Rules.Tests.Scenarios;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cpts.Rules.Tests.Payments;

public class CashFlowTests
{
    private static readonly LocalDate AsOf = new(2026, 11, 21);
    private static readonly ScenarioEvaluator Evaluator = new();

    [Fact]
    public void All_payments_make_the_total_of_the_five_years() => ForAll((answers, cash) =>
        cash.Total == answers.FiveYears!.Value.Total + LetterOfIntent(answers));

    [Fact]
    public void The_running_total_never_falls_and_ends_with_the_total() => ForAll((_, cash) =>
        cash.Months.Zip(cash.Months.Skip(1)).All(pair =>
            pair.First.First < pair.Second.First
            && pair.First.Running.Min <= pair.Second.Running.Min
            && pair.First.Running.Max <= pair.Second.Running.Max)
        && (cash.Months.Count == 0 || cash.Months[^1].Running == cash.Total));

    [Fact]
    public void Nothing_lies_outside_the_sum_of_the_payments() => ForAll((answers, cash) =>
        cash.Months.All(month => Sum(answers, payment => SameMonth(payment.On, month.First)).Contains(month.Received + month.ToCome))
        && Sum(answers, payment => payment.On <= AsOf).Contains(cash.Received)
        && Sum(answers, payment => payment.On > AsOf).Contains(cash.ToCome));

    [Fact]
    public void Months_stand_once_each_on_the_side_of_the_evaluation_date() => ForAll((_, cash) =>
        cash.Months.All(month => month.Received.IsZero || month.First <= AsOf) && cash.Months.All(month => month.ToCome.IsZero || month.First.PlusMonths(1) > AsOf));

    [Fact]
    public void An_advance_a_balance_and_a_variable_part_never_make_more_than_the_line()
    {
        var signed = new LocalDate(2022, 5, 1);
        var scenario = new Scenario
        {
            Territory = new TerritoryFacts { Population = 60_000 },
            Contract = new ContractFacts { Signed = signed, Missions = [new MissionFacts { Mission = Mission.AccessToCare, Started = signed }] },
        };

        var cash = Cash(Evaluator.Evaluate(scenario, AsOf).Answers!);

        // Year 1: operating 60 000; access to care, advance at most 93 750 of 125 000.
        Assert.Equal(EuroRange.Between(60_000, 153_750), cash.Months[0].Running);

        // First anniversary: year 1 is all paid (60 000, and 0 to 125 000 as results turn out); year 2 begins with its advances.
        Assert.Equal(EuroRange.Between(60_000 + 45_000, 60_000 + 125_000 + 45_000 + 93_750), cash.Months[1].Running);
        Assert.Equal(EuroRange.Between(5 * 60_000, 5 * 185_000), cash.Total);
    }

    [Fact]
    public void Without_payment_there_is_no_month()
    {
        var cash = CashFlow.Of([], [], AsOf);

        Assert.Equal((0, EuroRange.Zero, EuroRange.Zero, EuroRange.Zero), (cash.Months.Count, cash.Received, cash.ToCome, cash.Total));
    }

    private static void ForAll(Func<Answers, CashFlow, bool> holds) => Prop
        .ForAll(AnyScenario.WithContract.ToArbitrary(), scenario => Evaluator.Evaluate(scenario, AsOf).Answers is not { } answers || holds(answers, Cash(answers)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static CashFlow Cash(Answers answers) => CashFlow.Of(answers.Payments, answers.Years, AsOf);

    private static EuroRange LetterOfIntent(Answers answers) => Sum(answers, payment => payment.Kind == PaymentKind.LetterOfIntent);

    private static EuroRange Sum(Answers answers, Func<Payment, bool> which) =>
        answers.Payments.Where(which).Aggregate(EuroRange.Zero, (sum, payment) => sum + payment.Amount);

    private static bool SameMonth(LocalDate left, LocalDate right) => (left.Year, left.Month) == (right.Year, right.Month);
}
