namespace Cpts.Rules.Reports.Comparing;

/// <summary>What differs in the payments: what each day brings, and each payment by line, year and kind.</summary>
internal static class PaymentChanges
{
    private static readonly Bilingual Day = new("{0}", "{0}");
    private static readonly Bilingual Amount = new("{0}, {1}, année {2}", "{0}, {1}, year {2}");
    private static readonly Bilingual AmountOfNoYear = new("{0}, {1}", "{0}, {1}");
    private static readonly Bilingual On = new("{0}, {1}, année {2} : jour", "{0}, {1}, year {2}: day");
    private static readonly Bilingual OnOfNoYear = new("{0}, {1} : jour", "{0}, {1}: day");

    public static void Add(ChangeList changes, BothSides<Payment> payments, SharedUnknowns unknowns)
    {
        foreach (var (day, sides) in payments.By(payment => payment.On))
        {
            var sums = new BothSides<EuroRange>(SumOf(sides.Before), SumOf(sides.After));
            var parts = sides.By(What).Select(part => unknowns.OfPart(part.Things.Before.Concat(part.Things.After).First().Year, part.Things.Select(side => side.Amount)));
            changes.Sum(ChangeGroup.Paid, "paid/" + LocalDatePattern.Iso.Format(day), Filled.Of(Day, day), sums, parts);
        }

        foreach (var (key, sides) in payments.By(What))
        {
            var year = key.Year == 0 ? "" : $"{Years.Text(key.Year)}/";
            var id = $"payments/{key.Line.Id()}/{year}{PaymentKinds.Words[key.Kind].Id}/";
            var (amount, on) = key.Year == 0 ? (AmountOfNoYear, OnOfNoYear) : (Amount, On);
            object[] names = [key.Line, Terms.Of(key.Kind), Years.Text(key.Year)];
            changes.Day(ChangeGroup.Payments, id + "on", Filled.Of(on, names), sides.Select(side => side.On));
            changes.Amount(ChangeGroup.Payments, id + "amount", Filled.Of(amount, names), sides.Select(side => side.Amount), unknowns.OfPart(key.Year == 0 ? null : key.Year, sides.Select(side => side.Amount)));
        }
    }

    private static (Line Line, int Year, PaymentKind Kind) What(Payment payment) => (payment.Line, payment.Year ?? 0, payment.Kind);

    /// <summary>A day without a payment brings nothing: there is no such thing on that side.</summary>
    private static EuroRange[] SumOf(IEnumerable<Payment> payments) =>
        payments.Any() ? [payments.Aggregate(EuroRange.Zero, (sum, payment) => sum + payment.Amount)] : [];
}
