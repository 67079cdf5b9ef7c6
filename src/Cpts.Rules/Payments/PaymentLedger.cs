using System.Buffers;

namespace Cpts.Rules.Payments;

/// <summary>Where payments are written: what is nothing is not, and how an amount came about is written only when somebody asks.</summary>
/// <remarks>One ledger serves one plan after the other.</remarks>
/// <param name="explained">Where explanations are written; null when nobody asks.</param>
internal sealed class PaymentLedger(List<ExplainedPayment>? explained = null)
{
    /// <summary>Payments of a contract of ordinary length; more are no harm.</summary>
    private const int Usual = 64;

    /// <summary>The part of a place that says which payment was written first.</summary>
    private const long Written = (1 << 24) - 1;

    private Payment[] _payments = [];
    private int _count;

    /// <summary>Begins with nothing written.</summary>
    public void Clear() => _count = 0;

    /// <summary>Writes a payment.</summary>
    /// <returns>Whether it is to be explained.</returns>
    public bool Write(in Payment payment)
    {
        if (payment.Amount.IsZero)
        {
            return false;
        }

        if (_count == _payments.Length)
        {
            Grow();
        }

        _payments[_count++] = payment;
        return explained is not null;
    }

    /// <summary>Says how the payment written last came about.</summary>
    public void Explain(Arithmetic arithmetic) => explained!.Add(new(_payments[_count - 1], arithmetic));

    /// <summary>The payments, in the order of results; they are no longer in the ledger then.</summary>
    public ValueList<Payment> InOrder()
    {
        var places = new long[_count];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = PlaceOf(i);
        }

        Array.Sort(places);
        var payments = new Payment[_count];
        for (var i = 0; i < payments.Length; i++)
        {
            payments[i] = _payments[(int)(places[i] & Written)];
        }

        GiveBack();
        explained?.Sort((left, right) => Payment.Compare(left.Payment, right.Payment));
        return new ValueList<Payment>(payments);
    }

    /// <summary>Gives back what was borrowed.</summary>
    public void GiveBack()
    {
        if (_payments.Length > 0)
        {
            ArrayPool<Payment>.Shared.Return(_payments);
        }

        (_payments, _count) = ([], 0);
    }

    private void Grow()
    {
        var (larger, count) = (ArrayPool<Payment>.Shared.Rent(Math.Max(Usual, _count * 2)), _count);
        Array.Copy(_payments, larger, count);
        GiveBack();
        (_payments, _count) = (larger, count);
    }

    /// <summary>The place of a payment in the order of <see cref="Payment.Compare"/> as one number, which is compared much faster. Contracts write
    /// their payments one after the other: the number ends with which was written first.</summary>
    private long PlaceOf(int index)
    {
        ref readonly var payment = ref _payments[index];
        long place = (((payment.On.Year * 16) + payment.On.Month) * 32) + payment.On.Day;
        place = (place << 4) | (byte)payment.Line;
        place = (place << 4) | (uint)(payment.Year ?? 0);
        place = (place << 4) | (byte)payment.Kind;
        return (place << 24) | (uint)index;
    }
}
