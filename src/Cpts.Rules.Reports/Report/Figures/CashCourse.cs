namespace Cpts.Rules.Reports.Report.Figures;

/// <summary>What has been paid in all up to and including a day.</summary>
/// <param name="On">A day of payments.</param>
/// <param name="Shares">The sum: guaranteed, up to how much at stake, up to how much uncertain.</param>
internal readonly record struct CashPoint(LocalDate On, MoneyShares Shares);

/// <summary>The cash of a community as it grows from payment to payment.</summary>
/// <remarks>Ranges are not simply added. Of a line whose split is not published, fixed and variable cannot both be the
/// whole: in a contract year it has paid at most the sum of its payments so far, and never more than its total of that
/// year. So the course ends at the total of the five years.</remarks>
internal static class CashCourse
{
    /// <summary>One point for each day with payments, by date.</summary>
    public static IReadOnlyList<CashPoint> Of(ValueList<Payment> payments, ValueList<ContractYear> years)
    {
        var accounts = new Dictionary<(int? Year, Line Line), Account>();
        var points = new List<CashPoint>();
        foreach (var day in payments.GroupBy(payment => payment.On).OrderBy(day => day.Key))
        {
            foreach (var payment in day)
            {
                var key = (payment.Year, payment.Line);
                if (!accounts.TryGetValue(key, out var account))
                {
                    accounts[key] = account = new Account(LineOf(payment, years));
                }

                account.Add(payment);
            }

            points.Add(new CashPoint(day.Key, Sum(accounts.Values.Select(account => account.Shares()))));
        }

        return points;
    }

    private static MoneyShares Sum(IEnumerable<MoneyShares> shares) => shares.Aggregate(
        default(MoneyShares),
        (sum, one) => new(sum.Guaranteed + one.Guaranteed, sum.AtStake + one.AtStake, sum.Uncertain + one.Uncertain));

    private static YearLine? LineOf(Payment payment, ValueList<ContractYear> years)
    {
        foreach (var line in years.Where(year => year.Year == payment.Year).SelectMany(year => year.Lines).Where(line => line.Line == payment.Line))
        {
            return line;
        }

        return null;
    }

    /// <summary>What one line has paid of one contract year; without a year, the money at the letter of intent.</summary>
    private sealed class Account(YearLine? line)
    {
        private readonly Euros? _most = line?.Total.Max;
        private readonly bool _isSplit = line is not { } known || known.Total.Max == known.Fixed.Max + known.Variable.Max;
        private EuroRange _fixed;
        private EuroRange _variable;

        public void Add(Payment payment)
        {
            if (payment.Kind == PaymentKind.Variable)
            {
                _variable += payment.Amount;
            }
            else
            {
                _fixed += payment.Amount;
            }
        }

        public MoneyShares Shares()
        {
            if (_isSplit)
            {
                return new(_fixed.Min, _variable.Max, _fixed.Max - _fixed.Min);
            }

            var upTo = _fixed.Max + _variable.Max;
            return new(_fixed.Min, _variable.Min, (_most is { } most ? Euros.Min(upTo, most) : upTo) - _fixed.Min - _variable.Min);
        }
    }
}
