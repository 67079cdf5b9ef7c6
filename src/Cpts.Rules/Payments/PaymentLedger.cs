namespace Cpts.Rules.Payments;

/// <summary>Writes payments down: no cent is lost or made, and what is nothing is not written.</summary>
/// <param name="capacity">How many payments are expected; more are possible.</param>
internal sealed class PaymentLedger(int capacity)
{
    private readonly InOrder<Payment, ByDate> _payments = new(capacity);

    /// <summary>The payments by date, line, year and kind.</summary>
    public ValueList<Payment> Payments => _payments.ToValueList();

    public void LetterOfIntent(LocalDate sent, Euros amount) =>
        Write(new Payment(sent, Line.Operating, null, PaymentKind.LetterOfIntent, EuroRange.Exactly(amount), DateIsSet: true));

    public void OperatingInFull(LocalDate on, EuroRange amount) =>
        Write(new Payment(on, Line.Operating, 1, PaymentKind.OperatingInFull, amount, DateIsSet: true));

    /// <summary>What is paid in advance of a fixed entitlement: 75 %, rounded to the cent.</summary>
    public void Advance(Line line, int year, EuroRange entitlement, LocalDate from) =>
        Write(new Payment(from, line, year, PaymentKind.Advance, AdvanceOf(entitlement), DateIsSet: true));

    /// <summary>Whatever is left of a fixed entitlement, on the anniversary that ends the year.</summary>
    public void Balance(Line line, int year, EuroRange entitlement, LocalDate until) =>
        Write(new Payment(until, line, year, PaymentKind.Balance, entitlement.Less(AdvanceOf(entitlement)), DateIsSet: true));

    /// <summary>A variable part: no source sets its day, so it is scheduled on the anniversary that ends the year.</summary>
    public void Variable(Line line, int year, EuroRange amount, LocalDate until) =>
        Write(new Payment(until, line, year, PaymentKind.Variable, amount, DateIsSet: false));

    private static EuroRange AdvanceOf(EuroRange entitlement) => entitlement.Times(StatutoryDates.AdvancePercent, 100);

    private void Write(in Payment payment)
    {
        if (!payment.Amount.IsZero)
        {
            _payments.Add(in payment);
        }
    }

    private readonly struct ByDate : IComparer<Payment>
    {
        public int Compare(Payment left, Payment right)
        {
            if (left.On != right.On)
            {
                return left.On.CompareTo(right.On);
            }

            var order = (int)left.Line - (int)right.Line;
            order = order != 0 ? order : (left.Year ?? 0) - (right.Year ?? 0);
            return order != 0 ? order : (int)left.Kind - (int)right.Kind;
        }
    }
}
