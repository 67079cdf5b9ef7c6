using Cpts.Rules.Payments;

namespace Cpts.Rules.Tests.Payments;

public class PaymentTests
{
    [Fact]
    public void Payments_stand_by_date_line_year_and_kind_however_they_are_written()
    {
        Payment[] payments =
        [
            Paid("2023-04-30", Line.CarePathways, 1, PaymentKind.Advance),
            Paid("2023-05-01", Line.Operating, null, PaymentKind.LetterOfIntent),
            Paid("2023-05-01", Line.Operating, 1, PaymentKind.OperatingInFull),
            Paid("2023-05-01", Line.Operating, 2, PaymentKind.Advance),
            Paid("2023-05-01", Line.AccessToCare, 1, PaymentKind.Balance),
            Paid("2023-05-01", Line.AccessToCare, 1, PaymentKind.Variable),
            Paid("2023-05-01", Line.AccessToCare, 2, PaymentKind.Advance),
            Paid("2023-05-01", Line.CarePathways, 1, PaymentKind.Advance),
            Paid("2023-05-01", Line.CarePathways, 2, PaymentKind.Balance),
        ];
        var shuffled = payments.Reverse().ToList();

        shuffled.Sort(Payment.Compare);

        Assert.Equal(payments, shuffled);
    }

    [Fact]
    public void An_advance_is_rounded_and_the_balance_is_the_rest()
    {
        var entitlement = new FixedEntitlement(EuroRange.Exactly(Euros.FromCents(10_002)), YearFraction.One, YearFraction.One, Day("2022-05-01"));

        // 75% of 100.02 is 75.015.
        Assert.Equal((7_502, 2_500), (entitlement.Advance.Min.Cents, entitlement.Balance.Min.Cents));
    }

    private static Payment Paid(string on, Line line, int? year, PaymentKind kind) =>
        new(Day(on), line, year is null ? null : 1, year, kind, EuroRange.Exactly(100), DateIsSet: true);
}
