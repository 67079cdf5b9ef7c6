using Cpts.Rules.Law;
using NodaTime;

namespace Cpts.Rules.Payments;

/// <summary>Writes payments down: no cent is lost or made, and what is nothing is not written.</summary>
internal sealed class PaymentLedger
{
    private readonly List<Payment> _payments = new(64);

    public void LetterOfIntent(LocalDate sent, Euros amount) =>
        Write(new Payment(sent, Line.Operating, null, PaymentKind.LetterOfIntent, EuroRange.Exactly(amount), DateIsSet: true));

    public void OperatingInFull(LocalDate on, EuroRange amount) =>
        Write(new Payment(on, Line.Operating, 1, PaymentKind.OperatingInFull, amount, DateIsSet: true));

    /// <summary>A fixed entitlement: 75 % in advance, rounded to the cent, and whatever is left on the anniversary that ends the year.</summary>
    public void Fixed(Line line, int year, EuroRange entitlement, LocalDate from, LocalDate until)
    {
        var advance = entitlement.Times(StatutoryDates.AdvancePercent, 100);
        Write(new Payment(from, line, year, PaymentKind.Advance, advance, DateIsSet: true));
        Write(new Payment(until, line, year, PaymentKind.Balance, entitlement.Less(advance), DateIsSet: true));
    }

    /// <summary>A variable part: no source sets its day, so it is scheduled on the anniversary that ends the year.</summary>
    public void Variable(Line line, int year, EuroRange amount, LocalDate until) =>
        Write(new Payment(until, line, year, PaymentKind.Variable, amount, DateIsSet: false));

    /// <summary>The payments by date, line, year and kind.</summary>
    public ValueList<Payment> InOrder()
    {
        var payments = _payments.ToArray();
        Array.Sort(payments, Compare);
        return new ValueList<Payment>(payments);
    }

    private void Write(Payment payment)
    {
        if (!payment.Amount.IsZero)
        {
            _payments.Add(payment);
        }
    }

    private static int Compare(Payment left, Payment right)
    {
        var order = left.On.CompareTo(right.On);
        order = order != 0 ? order : left.Line.CompareTo(right.Line);
        order = order != 0 ? order : (left.Year ?? 0).CompareTo(right.Year ?? 0);
        return order != 0 ? order : left.Kind.CompareTo(right.Kind);
    }
}
