namespace Cpts.Rules.Reports.Pages.Evaluations;

/// <summary>How each payment was calculated: the starting amount, each operation, the result.</summary>
internal static class ArithmeticSection
{
    private static readonly Bilingual Title = new("Comment chaque versement se calcule", "How each payment is calculated");
    private static readonly Bilingual WithYear = new("{0}, {1}, année {2}", "{0}, {1}, year {2}");
    private static readonly Bilingual WithoutYear = new("{0}, {1}", "{0}, {1}");

    public static Section Of(ValueList<ExplainedPayment> explained, Wording wording) => explained.Count == 0
        ? new Section(wording.Text(Title))
        : new Section(wording.Text(Title), new Entries([.. explained.Select(one => new Entry(wording.Date(one.Payment.On), wording.Text(one.Arithmetic.Words), NameOf(one.Payment, wording)))]));

    private static string NameOf(Payment payment, Wording wording) => payment.YearKey() is { } year
        ? wording.Text(WithYear, payment.Line, PaymentKinds.Words[payment.Kind].Name, year)
        : wording.Text(WithoutYear, payment.Line, PaymentKinds.Words[payment.Kind].Name);
}
