namespace Cpts.Rules.Payments;

/// <summary>Where payments are written: what is nothing is not, and how an amount came about is written only when somebody asks.</summary>
/// <param name="explained">Where explanations are written; null when nobody asks.</param>
internal sealed class PaymentLedger(List<ExplainedPayment>? explained = null)
{
    private readonly List<Payment> _payments = [];

    public void Write(Payment payment, Func<EuroRange, Arithmetic> how)
    {
        if (!payment.Amount.IsZero)
        {
            _payments.Add(payment);
            explained?.Add(new(payment, how(payment.Amount)));
        }
    }

    /// <summary>The payments, in the order of results.</summary>
    public ValueList<Payment> InOrder()
    {
        _payments.Sort(Payment.Compare);
        explained?.Sort((left, right) => Payment.Compare(left.Payment, right.Payment));
        return _payments.ToValueList();
    }
}
