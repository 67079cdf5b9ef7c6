namespace Cpts.Rules.Reports.Calendar;

/// <summary>Expected payments as events, one for each day.</summary>
internal sealed class PaymentEvents(string scenario, LocalDate asOf, EventUids uids, Wording wording)
{
    private static readonly Bilingual Category = new("Versement", "Payment");
    private static readonly Bilingual OfNoYear = new("{0}, {1} : {2}", "{0}, {1}: {2}");
    private static readonly Bilingual OfYear = new("{0}, {1}, année {3} : {2}", "{0}, {1}, year {3}: {2}");
    private static readonly Bilingual One = new("Versement attendu – {0}", "Expected payment – {0}");
    private static readonly Bilingual Several = new("{0} versements attendus : {1}", "{0} expected payments: {1}");
    private static readonly Bilingual NotSet = new("{0} (jour non fixé par les sources)", "{0} (day not set by the sources)");
    private static readonly Bilingual DateNotSet = new(
        "Les sources ne fixent pas ce jour : le versement est placé à l’anniversaire du contrat.",
        "The sources do not set this day: the payment is placed on the anniversary of the contract.");

    private static readonly Bilingual Check = new(
        "À préparer : comparer ce qui arrive sur le compte à ce qui est attendu, et noter ce qui est reçu.",
        "To prepare: compare the money that arrives in the account with what is expected, and record what is received.");

    private static readonly Bilingual Computed = new("Calculé au {0}", "Computed as of {0}");

    /// <summary>The event for the payments of one day; its identifier is that of the first payment.</summary>
    public CalendarEvent Of(IReadOnlyList<Payment> payments) => new(
        uids.Of(What(payments[0])),
        payments[0].On,
        payments is [var only]
            ? wording.Text(One, Said(only))
            : wording.Text(Several, payments.Count, payments.Aggregate(EuroRange.Zero, (sum, payment) => sum + payment.Amount)),
        Description(payments).ToValueList(),
        [wording.Text(Category), .. payments.Select(payment => payment.Line).Distinct().Select(line => wording.Name(line))],
        IsTentative: payments.All(payment => !payment.DateIsSet),
        default);

    private static string What(Payment payment)
    {
        var year = payment.YearKey() is { } key ? "/" + key : "";
        return $"payment/{payment.Line.Id()}{year}/{PaymentKinds.Words[payment.Kind].Id}";
    }

    private string Said(Payment payment) => wording.Text(payment.Year is null ? OfNoYear : OfYear, payment.Line, PaymentKinds.Words[payment.Kind].Name, payment.Amount, payment.YearKey() ?? "");

    private IEnumerable<string> Description(IReadOnlyList<Payment> payments)
    {
        yield return scenario;
        foreach (var payment in payments)
        {
            yield return payments.Count == 1 || payment.DateIsSet ? Said(payment) : wording.Text(NotSet, Said(payment));
        }

        if (payments is [{ DateIsSet: false }])
        {
            yield return wording.Text(DateNotSet);
        }

        if (payments[0].On >= asOf)
        {
            yield return wording.Text(Check);
        }

        yield return wording.Text(Computed, asOf);
    }
}
