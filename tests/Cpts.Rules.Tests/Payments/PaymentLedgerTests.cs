using Cpts.Rules.Payments;
using NodaTime;

namespace Cpts.Rules.Tests.Payments;

public class PaymentLedgerTests
{
    private static readonly LocalDate Day = new(2022, 4, 1);

    [Fact]
    public void However_many_payments_there_are_they_come_in_the_order_of_results()
    {
        var ledger = new PaymentLedger();
        for (var contract = 1; contract <= 40; contract++)
        {
            for (var year = 5; year >= 1; year--)
            {
                ledger.Write(Of(Day.PlusDays((contract * 7) % 11), contract, year));
            }
        }

        var payments = ledger.InOrder();

        Assert.Equal(200, payments.Count);
        Assert.All(payments.Zip(payments.Skip(1)), pair => Assert.True(Payment.Compare(pair.First, pair.Second) < 0));
    }

    [Fact]
    public void One_ledger_serves_one_plan_after_the_other()
    {
        var ledger = new PaymentLedger();
        ledger.Write(Of(Day, 1, 1));
        ledger.Clear();
        ledger.Write(Of(Day, 2, 1));

        Assert.Equal([Of(Day, 2, 1)], ledger.InOrder());
        Assert.Empty(ledger.InOrder());

        ledger.Write(Of(Day, 3, 1));

        Assert.Equal([Of(Day, 3, 1)], ledger.InOrder());
    }

    [Fact]
    public void Zero_payments_are_not_written()
    {
        var ledger = new PaymentLedger();
        ledger.Write(Of(Day, 1, 1) with { Amount = EuroRange.Zero });

        Assert.Empty(ledger.InOrder());
    }

    private static Payment Of(LocalDate on, int contract, int year) =>
        new(on, Line.Operating, contract, year, PaymentKind.Advance, EuroRange.Exactly(1), DateIsSet: true);
}
