namespace Cpts.Rules.Payments;

/// <summary>One month of the cash of a community.</summary>
/// <param name="First">The first day of the month.</param>
/// <param name="Received">What the payments of the month up to the evaluation date, included, brought.</param>
/// <param name="ToCome">What its later payments will bring.</param>
/// <param name="Running">All payments from the first month to the end of this one.</param>
public readonly record struct CashMonth(LocalDate First, EuroRange Received, EuroRange ToCome, EuroRange Running);

/// <summary>The cash of a community on a day of payments.</summary>
/// <param name="On">The day.</param>
/// <param name="Shares">All that was paid up to it, included: sure, depending on results, or left open.</param>
public readonly record struct CashDay(LocalDate On, MoneyShares Shares);

/// <summary>The cash of a community month by month; months without payment are left out.</summary>
/// <remarks>Where the split of a line into fixed and variable is not published, its payments cannot all be at their most:
/// the payments of a line for one contract year never add up to more than the line's total of that year, and all of them
/// add up to it exactly. Size 2, access to care: an advance of at most 93 750 €, a balance of at most 31 250 € and a variable
/// part of at most 125 000 € make at most 125 000 €, not 250 000 €.</remarks>
public sealed record CashFlow
{
    private CashFlow(ValueList<CashMonth> months, ValueList<CashDay> days, EuroRange received, EuroRange toCome, EuroRange total)
    {
        Months = months;
        Days = days;
        Received = received;
        ToCome = toCome;
        Total = total;
    }

    /// <summary>The months with payments, in order.</summary>
    public ValueList<CashMonth> Months { get; }

    /// <summary>The days of payments, in order, each with all that was paid by then.</summary>
    public ValueList<CashDay> Days { get; }

    /// <summary>All payments up to the evaluation date, included.</summary>
    public EuroRange Received { get; }

    /// <summary>All later payments.</summary>
    public EuroRange ToCome { get; }

    /// <summary>All payments: the total of the five years, and the payment at the letter of intent if there is one.</summary>
    public EuroRange Total { get; }

    /// <summary>The cash of some payments.</summary>
    /// <param name="payments">The payments of an evaluation, by date.</param>
    /// <param name="years">The contract years of the same evaluation.</param>
    /// <param name="asOf">The evaluation date.</param>
    public static CashFlow Of(ValueList<Payment> payments, ValueList<ContractYear> years, LocalDate asOf)
    {
        Account[] accounts =
        [
            .. payments.GroupBy(payment => (payment.Contract, payment.Year, payment.Line)).Select(account => new Account(account, years
                .Where(year => year.Contract == account.Key.Contract && year.Year == account.Key.Year)
                .SelectMany(year => year.Lines)
                .Where(line => line.Line == account.Key.Line)
                .Select(line => (YearLine?)line)
                .FirstOrDefault())),
        ];
        var months = payments
            .Select(payment => payment.On.With(DateAdjusters.StartOfMonth))
            .Distinct()
            .Select(first => new CashMonth(
                first,
                Sum(payment => IsIn(payment, first) && payment.On <= asOf),
                Sum(payment => IsIn(payment, first) && payment.On > asOf),
                Sum(payment => payment.On < first.PlusMonths(1))));
        var days = payments
            .Select(payment => payment.On)
            .Distinct()
            .Select(on => new CashDay(on, accounts.Select(account => account.Until(on)).Aggregate(default(MoneyShares), MoneyShares.Add)));
        return new CashFlow(months.ToValueList(), days.ToValueList(), Sum(payment => payment.On <= asOf), Sum(payment => payment.On > asOf), Sum(_ => true));

        EuroRange Sum(Func<Payment, bool> which) => accounts.Aggregate(EuroRange.Zero, (sum, account) => sum + account.Sum(which));
    }

    private static bool IsIn(Payment payment, LocalDate first) => payment.On >= first && payment.On < first.PlusMonths(1);

    /// <summary>The payments of one line for one contract year; the line is null at the letter of intent, which is in no year.</summary>
    private sealed class Account(IEnumerable<Payment> payments, YearLine? line)
    {
        private readonly Euros? _most = line?.Total.Max;

        /// <summary>Whether both parts can be at their most at once: their split is known.</summary>
        private readonly bool _isSplit = line is not { } known || known.Total.Max == known.Fixed.Max + known.Variable.Max;

        public EuroRange Sum(Func<Payment, bool> which)
        {
            var sum = FixedOf(which) + SumOf(payment => which(payment) && payment.Kind == PaymentKind.Variable);
            return !_isSplit && _most is { } most && sum.Min <= most ? EuroRange.Between(sum.Min, Euros.Min(sum.Max, most)) : sum;
        }

        public MoneyShares Until(LocalDate on)
        {
            var fixedPart = FixedOf(payment => payment.On <= on);
            var variable = SumOf(payment => payment.On <= on && payment.Kind == PaymentKind.Variable);
            return _isSplit
                ? new(fixedPart.Min, variable.Max, fixedPart.Max - fixedPart.Min)
                : MoneyShares.Of(fixedPart, variable, Sum(payment => payment.On <= on));
        }

        /// <summary>Fixed payments. All of them make what is due, whatever an early end leaves to be repaid; some of them may be more than that.</summary>
        private EuroRange FixedOf(Func<Payment, bool> which) =>
            line is { } known && payments.All(payment => payment.Kind == PaymentKind.Variable || which(payment))
                ? known.Fixed
                : SumOf(payment => which(payment) && payment.Kind != PaymentKind.Variable);

        private EuroRange SumOf(Func<Payment, bool> which) =>
            payments.Where(which).Aggregate(EuroRange.Zero, (sum, payment) => sum + payment.Amount);
    }
}
