using Cpts.Rules.Law;
using Cpts.Rules.Payments;
using Cpts.Rules.Tool.Pages;
using Cpts.Rules.Tool.Pages.Evaluations;
using Cpts.Rules.Tool.Report.Html;

namespace Cpts.Rules.Tool.Report.Chapters;

/// <summary>Every payment, day by day, with the sum of each day.</summary>
internal sealed class PaymentsChapter(ValueList<Payment> payments) : IChapter
{
    private static readonly Bilingual Caption = new("Échéancier des versements, en euros", "Schedule of payments, in euros");
    private static readonly Bilingual Line = new("Ligne", "Line");
    private static readonly Bilingual Kind = new("Versement", "Payment");
    private static readonly Bilingual Year = new("Année", "Year");
    private static readonly Bilingual Amount = new("Montant", "Amount");

    private readonly ValueList<Payment> _payments = payments;

    public string Id => "payments";

    public Bilingual Title { get; } = new("Versements", "Payments");

    public bool IsEmpty => _payments.Count == 0;

    public void Write(ReportWriter page)
    {
        var money = new Pages.Money(page.Wording, _payments.Select(payment => payment.Amount));
        page.Markup.Open("div", ("class", "columns"));
        using (var table = new HtmlTable(
            page,
            "payments-table",
            page.Say(Caption),
            new(page.Say(Line)),
            new(page.Say(Kind)),
            new(page.Say(Year), "year"),
            new(page.Say(Amount), "amount")))
        {
            foreach (var day in _payments.GroupBy(payment => payment.On))
            {
                var sum = day.Aggregate(EuroRange.Zero, (all, payment) => all + payment.Amount);
                var hasVariable = day.Any(payment => payment.Kind == PaymentKind.Variable || !payment.Amount.IsExact);
                table.Group(page.Wording.Date(day.Key), new HtmlCell(money.Cell(sum), Style: hasVariable ? "variable" : null));
                foreach (var payment in day)
                {
                    WritePayment(table, payment, money, page);
                }
            }
        }

        page.Markup.Close();
        if (_payments.Any(payment => !payment.DateIsSet))
        {
            page.Paragraph($"{Marks.DateNotSet}\u00A0{page.Say(Marks.DateNotSetMeaning)}", "note");
        }

        page.SourceLine([Sources.S04, Sources.S08, .. Drafts()]);
    }

    private static void WritePayment(HtmlTable table, Payment payment, Pages.Money money, ReportWriter page) => table.Row(
        payment.Kind == PaymentKind.Variable ? "variable" : null,
        page.Wording.Name(payment.Line),
        page.Say(Terms.Of(payment.Kind)) + (payment.DateIsSet ? "" : "\u00A0" + Marks.DateNotSet),
        payment.Year is { } year ? Years.Text(year) : "",
        money.Cell(payment.Amount));

    private IEnumerable<Source> Drafts() => _payments.Any(payment => payment.Kind == PaymentKind.LetterOfIntent) ? [Sources.S22] : [];
}
