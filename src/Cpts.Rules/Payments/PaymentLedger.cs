using System.Buffers;

namespace Cpts.Rules.Payments;

/// <summary>Collects payments. Payments of 0 € are left out, and explanations are collected only on request.</summary>
/// <remarks>A ledger can be reused for several plans, one after the other.</remarks>
/// <param name="explained">Receives the explanations; null when none are requested.</param>
internal sealed class PaymentLedger(List<ExplainedPayment>? explained = null)
{
    /// <summary>Room for the payments of a typical contract; the array grows when there are more.</summary>
    private const int InitialCapacity = 64;

    /// <summary>The low bits of a sort key, which hold the index of the payment.</summary>
    private const long IndexMask = (1 << 24) - 1;

    private Payment[] _payments = [];
    private int _count;

    /// <summary>Removes all payments.</summary>
    public void Clear() => _count = 0;

    /// <summary>Adds a payment, unless its amount is 0.</summary>
    /// <returns>Whether an explanation is needed.</returns>
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

    /// <summary>Adds the explanation of the payment that was added last.</summary>
    public void Explain(Arithmetic arithmetic) => explained!.Add(new(_payments[_count - 1], arithmetic));

    /// <summary>Returns the payments, in the order of <see cref="Payment.Compare"/>, and empties the ledger.</summary>
    public ValueList<Payment> InOrder()
    {
        var keys = new long[_count];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = SortKeyOf(i);
        }

        Array.Sort(keys);
        var payments = new Payment[_count];
        for (var i = 0; i < payments.Length; i++)
        {
            payments[i] = _payments[(int)(keys[i] & IndexMask)];
        }

        ReturnArray();
        explained?.Sort((left, right) => Payment.Compare(left.Payment, right.Payment));
        return new ValueList<Payment>(payments);
    }

    /// <summary>Returns the rented array to the pool.</summary>
    public void ReturnArray()
    {
        if (_payments.Length > 0)
        {
            ArrayPool<Payment>.Shared.Return(_payments);
        }

        (_payments, _count) = ([], 0);
    }

    private void Grow()
    {
        var (larger, count) = (ArrayPool<Payment>.Shared.Rent(Math.Max(InitialCapacity, _count * 2)), _count);
        Array.Copy(_payments, larger, count);
        ReturnArray();
        (_payments, _count) = (larger, count);
    }

    /// <summary>A payment's sort key: one number in the order of <see cref="Payment.Compare"/>, which sorts much faster. It ends with the index,
    /// since contracts add their payments one contract after the other.</summary>
    private long SortKeyOf(int index)
    {
        ref readonly var payment = ref _payments[index];
        long key = (((payment.On.Year * 16) + payment.On.Month) * 32) + payment.On.Day;
        key = (key << 4) | (byte)payment.Line;
        key = (key << 4) | (uint)(payment.Year ?? 0);
        key = (key << 4) | (byte)payment.Kind;
        return (key << 24) | (uint)index;
    }
}
