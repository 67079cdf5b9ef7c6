using Cpts.Rules.Facts;

namespace Cpts.Rules.Payments;

/// <summary>What was received, compared with what was due by then.</summary>
/// <param name="Expected">The payments dated before the evaluation date (attendu), balances to be repaid included; euros.</param>
/// <param name="Received">The receipts dated on or before it (reçu); euros.</param>
/// <param name="Difference">Received less expected; negative when less was received.</param>
public sealed record Reconciliation(EuroRange Expected, Euros Received, EuroRange Difference)
{
    /// <summary>Compares receipts with payments.</summary>
    /// <param name="receipts">What was received.</param>
    /// <param name="payments">The payments due, with their dates.</param>
    /// <param name="asOf">The evaluation date: payments count before it, receipts up to it.</param>
    /// <returns>The comparison; null without receipts.</returns>
    public static Reconciliation? Of(ValueList<Receipt> receipts, ValueList<Payment> payments, LocalDate asOf)
    {
        if (receipts.Count == 0)
        {
            return null;
        }

        var expected = payments.SumOf(payment => payment.On < asOf ? payment.Amount : EuroRange.Zero);
        var received = receipts.SumOf(receipt => receipt.On <= asOf ? EuroRange.Exactly(receipt.Amount) : EuroRange.Zero);
        return new(expected, received.Min, received - expected);
    }
}
