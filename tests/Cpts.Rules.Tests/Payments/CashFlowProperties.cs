using Cpts.Rules.Facts;
using Cpts.Rules.Payments;
using Cpts.Rules.Scenarios;
using FsCheck.Xunit;
using NodaTime;

namespace Cpts.Rules.Tests.Payments;

/// <summary>Properties of the cash flow of every contract, whatever its facts.</summary>
[Properties(Arbitrary = [typeof(AnyContract)], MaxTest = 400)]
public class CashFlowProperties
{
    private static readonly LocalDate AsOf = new(2026, 11, 21);
    private static readonly ScenarioEvaluator Evaluator = new();

    [Property]
    public bool All_payments_make_the_total_of_the_five_years(Scenario scenario) => Holds(scenario, (answers, cash) =>
        cash.Total == answers.CurrentContract!.Total + LetterOfIntent(answers));

    [Property]
    public bool The_running_total_never_falls_and_ends_with_the_total(Scenario scenario) => Holds(scenario, (_, cash) =>
        cash.Months.Zip(cash.Months.Skip(1)).All(pair =>
            pair.First.First < pair.Second.First
            && pair.First.Running.Min <= pair.Second.Running.Min
            && pair.First.Running.Max <= pair.Second.Running.Max)
        && (cash.Months.Count == 0 || cash.Months[^1].Running == cash.Total));

    [Property]
    public bool Nothing_lies_outside_the_sum_of_the_payments(Scenario scenario) => Holds(scenario, (answers, cash) =>
        cash.Months.All(month => Sum(answers, payment => SameMonth(payment.On, month.First)).Contains(month.Received + month.ToCome))
        && Sum(answers, payment => payment.On <= AsOf).Contains(cash.Received)
        && Sum(answers, payment => payment.On > AsOf).Contains(cash.ToCome));

    [Property]
    public bool Each_month_is_listed_once_on_its_side_of_the_evaluation_date(Scenario scenario) => Holds(scenario, (_, cash) =>
        cash.Months.All(month => month.Received.IsZero || month.First <= AsOf) && cash.Months.All(month => month.ToCome.IsZero || month.First.PlusMonths(1) > AsOf));

    private static bool Holds(Scenario scenario, Func<Answers, CashFlow, bool> holds) =>
        Evaluator.Evaluate(scenario, AsOf).Answers is not { } answers || holds(answers, Cash(answers));

    private static CashFlow Cash(Answers answers) => CashFlow.Of(answers.Payments, answers.Years, AsOf);

    private static EuroRange LetterOfIntent(Answers answers) => Sum(answers, payment => payment.Kind == PaymentKind.LetterOfIntent);

    private static EuroRange Sum(Answers answers, Func<Payment, bool> which) =>
        answers.Payments.Where(which).Aggregate(EuroRange.Zero, (sum, payment) => sum + payment.Amount);

    private static bool SameMonth(LocalDate left, LocalDate right) => (left.Year, left.Month) == (right.Year, right.Month);
}
