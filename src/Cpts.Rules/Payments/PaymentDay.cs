namespace Cpts.Rules.Payments;

/// <summary>The payments of one day.</summary>
/// <param name="On">The day.</param>
/// <param name="Amount">Their sum, euros.</param>
public readonly record struct PaymentDay(LocalDate On, EuroRange Amount)
{
    /// <summary>The days with payments, each with the sum of its payments.</summary>
    /// <param name="payments">The payments, by day.</param>
    /// <returns>The days, in order.</returns>
    internal static IEnumerable<PaymentDay> AllOf(ValueList<Payment> payments) =>
        payments.GroupBy(payment => payment.On).Select(day => new PaymentDay(day.Key, day.ToValueList().SumOf(payment => payment.Amount)));
}
