namespace Cpts.Rules.Payments;

/// <summary>One month of the cash of a community.</summary>
/// <param name="First">The first day of the month.</param>
/// <param name="Received">What the payments of the month up to the evaluation date, included, brought.</param>
/// <param name="ToCome">What its later payments will bring.</param>
/// <param name="Running">All payments from the first month to the end of this one.</param>
public readonly record struct CashMonth(LocalDate First, EuroRange Received, EuroRange ToCome, EuroRange Running);

/// <summary>The cash of a community month by month; months without payment are left out.</summary>
/// <remarks>Where the split of a line into fixed and variable is not published, its payments cannot all be at their most:
/// the payments of a line for one contract year never add up to more than the line's total of that year, and all of them
/// add up to it exactly. Size 2, access to care: an advance of at most 93 750 €, a balance of at most 31 250 € and a variable
/// part of at most 125 000 € make at most 125 000 €, not 250 000 €.</remarks>
public sealed record CashFlow
{
    private CashFlow(ValueList<CashMonth> months, EuroRange received, EuroRange toCome, EuroRange total)
    {
        Months = months;
        Received = received;
        ToCome = toCome;
        Total = total;
    }

    /// <summary>The months with payments, in order.</summary>
    public ValueList<CashMonth> Months { get; }

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
        var months = payments
            .Select(payment => payment.On.With(DateAdjusters.StartOfMonth))
            .Distinct()
            .Select(first => new CashMonth(
                first,
                Sum(payment => IsIn(payment, first) && payment.On <= asOf),
                Sum(payment => IsIn(payment, first) && payment.On > asOf),
                Sum(payment => payment.On < first.PlusMonths(1))));
        return new CashFlow(months.ToValueList(), Sum(payment => payment.On <= asOf), Sum(payment => payment.On > asOf), Sum(_ => true));

        EuroRange Sum(Func<Payment, bool> which) => payments
            .GroupBy(payment => (payment.Year, payment.Line))
            .Select(line => SumOf(line, which, TotalOf(line.Key.Year, line.Key.Line)))
            .Aggregate(EuroRange.Zero, (sum, part) => sum + part);

        EuroRange? TotalOf(int? year, Line line) => years
            .Where(contractYear => contractYear.Year == year)
            .SelectMany(contractYear => contractYear.Lines)
            .Where(yearLine => yearLine.Line == line)
            .Select(yearLine => (EuroRange?)yearLine.Total)
            .FirstOrDefault();
    }

    private static bool IsIn(Payment payment, LocalDate first) => payment.On >= first && payment.On < first.PlusMonths(1);

    /// <summary>Some payments of one line for one year; the total is null at the letter of intent, which is in no year.</summary>
    private static EuroRange SumOf(IEnumerable<Payment> line, Func<Payment, bool> which, EuroRange? total)
    {
        var sum = line.Where(which).Aggregate(EuroRange.Zero, (sum, payment) => sum + payment.Amount);
        return total is { } whole ? EuroRange.Between(sum.Min, Euros.Min(sum.Max, whole.Max)) : sum;
    }
}
