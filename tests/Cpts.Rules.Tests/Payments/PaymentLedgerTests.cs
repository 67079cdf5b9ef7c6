using Cpts.Rules.Payments;

namespace Cpts.Rules.Tests.Payments;

public class PaymentLedgerTests
{
    [Fact]
    public void Payments_stand_by_date_line_year_and_kind_however_they_are_written()
    {
        var (day, amount) = (Day("2023-05-01"), EuroRange.Exactly(100));
        var ledger = new PaymentLedger(capacity: 2);

        ledger.Advance(Line.AccessToCare, 2, amount, day);
        ledger.Variable(Line.AccessToCare, 1, amount, day);
        ledger.Balance(Line.AccessToCare, 1, amount, day);
        ledger.Advance(Line.Operating, 2, amount, day);
        ledger.LetterOfIntent(day, Euros.FromEuros(100));
        ledger.OperatingInFull(day, amount);
        ledger.Balance(Line.CarePathways, 2, amount, day);
        ledger.Advance(Line.CarePathways, 1, amount, day);
        ledger.Advance(Line.CarePathways, 1, amount, Day("2023-04-30"));

        Assert.Equal(
            [
                (Line.CarePathways, 1, PaymentKind.Advance),
                (Line.Operating, null, PaymentKind.LetterOfIntent),
                (Line.Operating, 1, PaymentKind.OperatingInFull),
                (Line.Operating, 2, PaymentKind.Advance),
                (Line.AccessToCare, 1, PaymentKind.Balance),
                (Line.AccessToCare, 1, PaymentKind.Variable),
                (Line.AccessToCare, 2, PaymentKind.Advance),
                (Line.CarePathways, 1, PaymentKind.Advance),
                (Line.CarePathways, 2, PaymentKind.Balance),
            ],
            ledger.Payments.Select(payment => (payment.Line, payment.Year, payment.Kind)));
    }

    [Fact]
    public void A_payment_keeps_its_year_and_may_be_in_none()
    {
        var payment = new Payment(Day("2023-05-01"), Line.Operating, 1, PaymentKind.Advance, EuroRange.Zero, DateIsSet: true);

        Assert.Equal(1, payment.Year);
        Assert.Equal(5, (payment with { Year = 5 }).Year);
        Assert.Null((payment with { Year = null }).Year);
    }

    [Fact]
    public void An_advance_is_rounded_and_the_balance_is_the_rest()
    {
        var ledger = new PaymentLedger(capacity: 2);
        var entitlement = EuroRange.Exactly(Euros.FromCents(10_002));

        ledger.Advance(Line.Prevention, 1, entitlement, Day("2022-05-01"));
        ledger.Balance(Line.Prevention, 1, entitlement, Day("2023-05-01"));

        // 75% of 100.02 is 75.015.
        Assert.Equal([7_502, 2_500], ledger.Payments.Select(payment => payment.Amount.Min.Cents));
    }

    [Fact]
    public void Nothing_is_no_payment_and_what_may_be_nothing_is_one()
    {
        var ledger = new PaymentLedger(capacity: 0);

        ledger.Variable(Line.Prevention, 1, EuroRange.Zero, Day("2023-05-01"));
        ledger.Variable(Line.Prevention, 2, EuroRange.Between(0, 1), Day("2024-05-01"));

        Assert.Equal([2], ledger.Payments.Select(payment => payment.Year!.Value));
    }
}
