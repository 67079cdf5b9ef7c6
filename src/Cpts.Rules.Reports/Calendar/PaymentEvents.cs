namespace Cpts.Rules.Reports.Calendar;

/// <summary>Expected payments as events.</summary>
internal sealed class PaymentEvents(string scenario, LocalDate asOf, EventUids uids, Wording wording)
{
    private static readonly Bilingual Category = new("Versement", "Payment");
    private static readonly Bilingual OfNoYear = new("Versement – {0}, {1} : {2}", "Payment – {0}, {1}: {2}");
    private static readonly Bilingual OfYear = new("Versement – {0}, {1}, année {3} : {2}", "Payment – {0}, {1}, year {3}: {2}");
    private static readonly Bilingual Amount = new("Montant attendu : {0}", "Expected amount: {0}");
    private static readonly Bilingual Year = new("Année {0} du contrat", "Contract year {0}");
    private static readonly Bilingual DateNotSet = new(
        "Les sources ne fixent pas ce jour : le versement est placé à l’anniversaire du contrat.",
        "The sources do not set this day: the payment is placed on the anniversary of the contract.");

    private static readonly Bilingual Computed = new("Calculé au {0}", "Computed as of {0}");

    /// <summary>The event of a payment.</summary>
    public CalendarEvent Of(Payment payment) => new(
        uids.Of(What(payment)),
        payment.On,
        payment.Year is { } year
            ? wording.Text(OfYear, payment.Line, PaymentKinds.Words[payment.Kind].Name, payment.Amount, Years.Text(year))
            : wording.Text(OfNoYear, payment.Line, PaymentKinds.Words[payment.Kind].Name, payment.Amount),
        Description(payment).ToValueList(),
        [wording.Text(Category), wording.Name(payment.Line)],
        IsTentative: !payment.DateIsSet);

    private static string What(Payment payment)
    {
        var year = payment.Year is { } number ? $"/{Years.Text(number)}" : "";
        return $"payment/{payment.Line.Id()}{year}/{PaymentKinds.Words[payment.Kind].Id}";
    }

    private IEnumerable<string> Description(Payment payment)
    {
        yield return scenario;
        yield return wording.Text(Amount, payment.Amount);
        if (payment.Year is { } year)
        {
            yield return wording.Text(Year, Years.Text(year));
        }

        if (!payment.DateIsSet)
        {
            yield return wording.Text(DateNotSet);
        }

        yield return wording.Text(Computed, asOf);
    }
}
