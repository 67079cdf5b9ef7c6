namespace Cpts.Rules.Payments;

/// <summary>Where payments are written: what is nothing is not, and how an amount came about is written only when somebody asks.</summary>
/// <param name="contracts">How many contracts make payments.</param>
/// <param name="explained">Where explanations are written; null when nobody asks.</param>
internal sealed class PaymentLedger(int contracts, List<ExplainedPayment>? explained = null)
{
    /// <summary>Payments of a contract of ordinary length; more are no harm.</summary>
    private const int Usual = 64;

    private readonly List<Payment> _payments = new(contracts * Usual);

    /// <summary>Writes a payment.</summary>
    /// <returns>Whether it is to be explained.</returns>
    public bool Write(Payment payment)
    {
        if (payment.Amount.IsZero)
        {
            return false;
        }

        _payments.Add(payment);
        return explained is not null;
    }

    /// <summary>Says how the payment written last came about.</summary>
    public void Explain(Arithmetic arithmetic) => explained!.Add(new(_payments[_payments.Count - 1], arithmetic));

    /// <summary>The payments, in the order of results.</summary>
    public ValueList<Payment> InOrder()
    {
        _payments.Sort(Payment.Compare);
        explained?.Sort((left, right) => Payment.Compare(left.Payment, right.Payment));
        return _payments.ToValueList();
    }
}
