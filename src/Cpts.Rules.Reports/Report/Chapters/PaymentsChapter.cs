using Cpts.Rules.Reports.Report.Html;

namespace Cpts.Rules.Reports.Report.Chapters;

/// <summary>Every payment: a group of rows for each day with its sum, a row for each line, a column for each kind.</summary>
internal sealed class PaymentsChapter(ValueList<Payment> payments) : IChapter
{
    private static readonly Bilingual Caption = new("Échéancier des versements, en euros", "Schedule of payments, in euros");
    private static readonly Bilingual Line = new("Ligne", "Line");
    private static readonly Bilingual Sum = new("Total du jour", "Total of the day");
    private static readonly Bilingual OfYear = new("{0} (année {1})", "{0} (year {1})");
    private static readonly Bilingual Day = new("{0} : {1}", "{0}: {1}");

    private readonly ValueList<Payment> _payments = payments;
    private readonly List<PaymentKind> _kinds = [.. payments.Select(payment => payment.Kind).Distinct().Order()];

    public string Id => "payments";

    public Bilingual Title { get; } = new("Versements", "Payments");

    public bool IsEmpty => _payments.Count == 0;

    public void Write(ReportPage page)
    {
        var days = _payments.GroupBy(payment => payment.On).ToList();
        var money = new Pages.Money(page.Wording, _payments.Select(payment => payment.Amount));
        using (var table = new HtmlTable(page, "payments-table", page.Say(Caption), [.. Columns(page)]))
        {
            foreach (var day in days)
            {
                WriteDay(table, day, money, page);
            }
        }

        if (_payments.Any(payment => !payment.DateIsSet))
        {
            page.Paragraph($"{Marks.DateNotSet}\u00A0{page.Say(Marks.DateNotSetMeaning)}", "remark");
        }

        page.SourceLine([Sources.S04, Sources.S08, .. Drafts()]);
    }

    private IEnumerable<HtmlColumn> Columns(ReportPage page) =>
    [
        new(page.Say(Line)),
        .. _kinds.Select(kind => new HtmlColumn(Name(kind, page), kind == PaymentKind.Variable ? "amount variable" : "amount")),
        new(page.Say(Sum), "amount"),
    ];

    private void WriteDay(HtmlTable table, IGrouping<LocalDate, Payment> day, Pages.Money money, ReportPage page)
    {
        var sum = day.Aggregate(EuroRange.Zero, (all, payment) => all + payment.Amount);
        var isVariable = day.Any(payment => payment.Kind == PaymentKind.Variable);
        table.Group(page.Say(Day, day.Key, What(day, page)), new HtmlCell(money.Cell(sum), Style: isVariable ? "variable" : null));
        foreach (var line in day.GroupBy(payment => payment.Line))
        {
            table.Row(null, [page.Wording.Name(line.Key), .. _kinds.Select(kind => Amount(line, kind)), ""]);
        }

        HtmlCell Amount(IEnumerable<Payment> line, PaymentKind kind)
        {
            var amounts = line.Where(payment => payment.Kind == kind).Select(payment => payment.Amount).ToList();
            return amounts.Count == 0 ? "" : money.Cell(amounts.Aggregate((all, amount) => all + amount));
        }
    }

    /// <summary>Which kinds are paid on a day, and for which contract year: « solde (année 1), avance (année 2) ».</summary>
    private static string What(IEnumerable<Payment> day, ReportPage page) => string.Join(", ", day
        .Select(payment => (payment.Kind, payment.Year))
        .Distinct()
        .OrderBy(paid => paid.Kind)
        .Select(paid => paid.Year is { } year ? page.Say(OfYear, PaymentKinds.Words[paid.Kind].Name, year) : page.Say(PaymentKinds.Words[paid.Kind].Name)));

    private string Name(PaymentKind kind, ReportPage page)
    {
        var name = page.Say(PaymentKinds.Words[kind].Name);
        var isSet = _payments.Where(payment => payment.Kind == kind).All(payment => payment.DateIsSet);
        return char.ToUpperInvariant(name[0]) + name[1..] + (isSet ? "" : "\u00A0" + Marks.DateNotSet);
    }

    private IEnumerable<Source> Drafts() => _payments.Any(payment => payment.Kind == PaymentKind.LetterOfIntent) ? [Sources.S22] : [];
}
