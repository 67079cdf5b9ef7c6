namespace Cpts.Rules.Reports.Pages.Evaluations;

/// <summary>Every payment, day by day.</summary>
internal static class PaymentsSection
{
    private static readonly Bilingual Title = new("Versements, en euros", "Payments, in euros");
    private static readonly Bilingual Date = new("Date", "Date");
    private static readonly Bilingual Payment = new("Versement", "Payment");
    private static readonly Bilingual Year = new("An", "Year");
    private static readonly Bilingual Amount = new("Montant", "Amount");

    public static Section Of(ValueList<Payment> payments, Wording wording)
    {
        if (payments.Count == 0)
        {
            return new Section(wording.Text(Title));
        }

        var money = new Money(wording, payments.Select(payment => payment.Amount));
        var rows = payments.Select((payment, i) => Row.Of(
            i > 0 && payments[i - 1].On == payment.On ? "" : wording.Date(payment.On),
            wording.Name(payment.Line),
            wording.Text(Terms.Of(payment.Kind)),
            payment.Year is { } year ? Years.Text(year) : "",
            money.Cell(payment.Amount),
            payment.DateIsSet ? "" : Marks.DateNotSet));
        return new Section(wording.Text(Title), new Table(
            [new(wording.Text(Date)), new(""), new(wording.Text(Payment)), new(wording.Text(Year)), new(wording.Text(Amount), Side.Right), new("")],
            [.. rows]));
    }
}
