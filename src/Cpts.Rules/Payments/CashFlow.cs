namespace Cpts.Rules.Payments;

/// <summary>One month of the cash flow of a community.</summary>
/// <param name="First">The first day of the month.</param>
/// <param name="Received">The sum of the month's payments up to the evaluation date, included; euros.</param>
/// <param name="ToCome">The sum of the month's later payments; euros.</param>
/// <param name="Running">The running total: all payments up to the end of this month; euros.</param>
public readonly record struct CashMonth(LocalDate First, EuroRange Received, EuroRange ToCome, EuroRange Running);

/// <summary>The cash flow of a community up to a day with payments.</summary>
/// <param name="On">The day.</param>
/// <param name="Shares">Everything paid up to that day, included: guaranteed, at stake, or uncertain.</param>
public readonly record struct CashDay(LocalDate On, MoneyShares Shares);

/// <summary>The cash flow of a community month by month; months without payments are left out.</summary>
/// <remarks>Where the split of a line into fixed and variable is not published, its payments cannot all be at their maximum:
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

    /// <summary>The days with payments, in order, each with everything paid by then.</summary>
    public ValueList<CashDay> Days { get; }

    /// <summary>All payments up to the evaluation date, included.</summary>
    public EuroRange Received { get; }

    /// <summary>All later payments.</summary>
    public EuroRange ToCome { get; }

    /// <summary>All payments: the total of the contract years, plus the payment at the letter of intent if there is one.</summary>
    public EuroRange Total { get; }

    /// <summary>The cash flow of some payments.</summary>
    /// <param name="payments">The payments of an evaluation, by date.</param>
    /// <param name="years">The contract years of the same evaluation.</param>
    /// <param name="asOf">The evaluation date.</param>
    /// <returns>Amounts by day and by month, with their running totals.</returns>
    public static CashFlow Of(ValueList<Payment> payments, ValueList<ContractYear> years, LocalDate asOf)
    {
        var accounts = Account.Of(payments, years);
        var (all, received, toCome) = (new RunningSums(), new RunningSums(), new RunningSums());
        var (months, days) = (new List<CashMonth>(), new List<CashDay>());
        for (var next = 0; next < payments.Count;)
        {
            var first = payments[next].On.With(DateAdjusters.StartOfMonth);
            var (receivedInMonth, toComeInMonth) = (new RunningSums(), new RunningSums());
            for (; next < payments.Count && payments[next].On < first.PlusMonths(1); next++)
            {
                var payment = payments[next];
                var account = accounts[Account.KeyOf(payment)];
                var (inAll, inMonth) = payment.On <= asOf ? (received, receivedInMonth) : (toCome, toComeInMonth);
                all.Add(account, payment);
                inAll.Add(account, payment);
                inMonth.Add(account, payment);
                if (next == payments.Count - 1 || payments[next + 1].On != payment.On)
                {
                    days.Add(new CashDay(payment.On, all.Shares));
                }
            }

            months.Add(new CashMonth(first, receivedInMonth.Sum, toComeInMonth.Sum, all.Sum));
        }

        return new CashFlow(months.ToValueList(), days.ToValueList(), received.Sum, toCome.Sum, all.Sum);
    }

    /// <summary>The sums of some of the payments of one line for one contract year.</summary>
    /// <param name="Fixed">The sum of the fixed ones.</param>
    /// <param name="Variable">The sum of the variable ones.</param>
    /// <param name="Count">How many fixed ones there are.</param>
    private readonly record struct Part(EuroRange Fixed, EuroRange Variable, int Count)
    {
        public Part With(Payment payment) => payment.Kind == PaymentKind.Variable
            ? this with { Variable = Variable + payment.Amount }
            : new(Fixed + payment.Amount, Variable, Count + 1);
    }

    /// <summary>The payments of one line for one contract year; the line is null at the letter of intent, which is in no year.</summary>
    private sealed class Account(YearLine? line)
    {
        private readonly Euros? _most = line?.Total.Max;

        /// <summary>Whether both parts can be at their maximum at once, since their split is known.</summary>
        private readonly bool _isSplit = line is not { } known || known.Total.Max == known.Fixed.Max + known.Variable.Max;

        /// <summary>The total number of fixed payments.</summary>
        private int _count;

        public static (int? Contract, int? Year, Line Line) KeyOf(Payment payment) => (payment.Contract, payment.Year, payment.Line);

        public static Dictionary<(int? Contract, int? Year, Line Line), Account> Of(ValueList<Payment> payments, ValueList<ContractYear> years)
        {
            var accounts = new Dictionary<(int? Contract, int? Year, Line Line), Account>();
            foreach (var year in years)
            {
                foreach (var line in year.Lines)
                {
                    accounts[(year.Contract, year.Year, line.Line)] = new Account(line);
                }
            }

            foreach (var payment in payments)
            {
                if (!accounts.TryGetValue(KeyOf(payment), out var account))
                {
                    accounts[KeyOf(payment)] = account = new Account(null);
                }

                account._count += payment.Kind == PaymentKind.Variable ? 0 : 1;
            }

            return accounts;
        }

        public EuroRange Sum(Part part)
        {
            var sum = Fixed(part) + part.Variable;
            return !_isSplit && _most is { } most && sum.Min <= most ? EuroRange.Between(sum.Min, Euros.Min(sum.Max, most)) : sum;
        }

        public MoneyShares Shares(Part part)
        {
            var fixedPart = Fixed(part);
            return _isSplit
                ? new(fixedPart.Min, part.Variable.Max, fixedPart.Max - fixedPart.Min)
                : MoneyShares.Of(fixedPart, part.Variable, Sum(part));
        }

        /// <summary>The sum of the fixed payments. All of them together are the amount due, even when an early end makes some repayable; a part of them may exceed it.</summary>
        private EuroRange Fixed(Part part) => line is { } known && part.Count == _count ? known.Fixed : part.Fixed;
    }

    /// <summary>The running sums of payments of any line; adding a payment updates the sums of its account only.</summary>
    private sealed class RunningSums
    {
        private readonly Dictionary<Account, Part> _parts = [];
        private Euros _min;
        private Euros _max;
        private MoneyShares _shares;

        public EuroRange Sum => EuroRange.Between(_min, _max);

        public MoneyShares Shares => _shares;

        public void Add(Account account, Payment payment)
        {
            if (_parts.TryGetValue(account, out var part))
            {
                var (sum, shares) = (account.Sum(part), account.Shares(part));
                (_min, _max) = (_min - sum.Min, _max - sum.Max);
                _shares = new(_shares.Guaranteed - shares.Guaranteed, _shares.AtStake - shares.AtStake, _shares.Uncertain - shares.Uncertain);
            }

            _parts[account] = part = part.With(payment);
            var added = account.Sum(part);
            (_min, _max) = (_min + added.Min, _max + added.Max);
            _shares += account.Shares(part);
        }
    }
}
