using Cpts.Rules.Reports.Report.Html;

namespace Cpts.Rules.Reports.Report.Chapters;

/// <summary>Every payment: a group of rows for each day with its sum, a row for each line, a column for each kind.</summary>
internal sealed class PaymentsChapter(ValueList<Payment> payments, ValueList<ExplainedPayment> explained, LocalDate asOf) : IChapter
{
    private static readonly Bilingual Caption = new("Versements attendus, en euros", "Expected payments, in euros");
    private static readonly Bilingual Line = new("Ligne", "Line");
    private static readonly Bilingual Sum = new("Total du jour", "Total of the day");
    private static readonly Bilingual OfYear = new("{0} (année {1})", "{0} (year {1})");
    private static readonly Bilingual OfLaterContract = new("{0} (année {1} du contrat {2})", "{0} (year {1} of contract {2})");
    private static readonly Bilingual Day = new("{0} : {1}", "{0}: {1}");

    private static readonly Bilingual Past = new("Versements attendus avant le {0} : {1} jours de versement", "Payments expected before {0}: {1} days of payments");
    private static readonly Bilingual PastCaption = new("Versements attendus avant le {0}, en euros", "Payments expected before {0}, in euros");
    private static readonly Bilingual HowTitle = new("Comment chaque versement se calcule", "How each payment is calculated");
    private static readonly Bilingual HowName = new("{0}, {1}, {2} :", "{0}, {1}, {2}:");

    private readonly ValueList<Payment> _payments = payments;

    public string Id => "payments";

    public Bilingual Title { get; } = new("Versements attendus", "Expected payments");

    public bool IsEmpty => _payments.Count == 0;

    public void Write(ReportPage page)
    {
        List<Payment> past = [.. _payments.Where(payment => payment.On < asOf)];
        List<Payment> toCome = [.. _payments.Where(payment => payment.On >= asOf)];
        WriteTable(page, "payments-table", page.Say(Caption), toCome);
        if (past.Count > 0)
        {
            page.Markup.Open("details", ("class", "past")).Leaf("summary", page.Say(Past, asOf, past.Select(payment => payment.On).Distinct().Count()));
            WriteTable(page, "payments-past-table", page.Say(PastCaption, asOf), past);
            page.Markup.Close();
        }

        if (_payments.Any(payment => !payment.DateIsSet))
        {
            page.Paragraph($"{Marks.DateNotSet}\u00A0{page.Say(Marks.DateNotSetMeaning)}", "remark");
        }

        WriteArithmetic(page);
        page.SourceLine([Sources.S04, Sources.S08, .. Others()]);
    }

    private void WriteTable(ReportPage page, string id, string caption, List<Payment> payments)
    {
        if (payments.Count == 0)
        {
            return;
        }

        List<PaymentKind> kinds = [.. payments.Select(payment => payment.Kind).Distinct().Order()];
        var money = new Pages.Money(page.Wording, payments.Select(payment => payment.Amount));
        using var table = new HtmlTable(page, id, caption, [.. Columns(page, kinds)]);
        foreach (var day in payments.GroupBy(payment => payment.On))
        {
            WriteDay(table, day, kinds, money, page);
        }
    }

    /// <summary>How each payment was calculated, in a section that readers can open.</summary>
    private void WriteArithmetic(ReportPage page)
    {
        if (explained.Count == 0)
        {
            return;
        }

        page.Markup.Open("details", ("class", "arithmetic")).Leaf("summary", page.Say(HowTitle)).Open("ul", ("class", "entries"));
        foreach (var one in explained)
        {
            page.Markup.Open("li").Leaf("strong", page.Say(HowName, one.Payment.On, one.Payment.Line, PaymentKinds.Words[one.Payment.Kind].Name)).Text(" " + page.Say(one.Arithmetic.Words)).Close();
        }

        page.Markup.Close().Close();
    }

    private IEnumerable<HtmlColumn> Columns(ReportPage page, List<PaymentKind> kinds) =>
    [
        new(page.Say(Line)),
        .. kinds.Select(kind => new HtmlColumn(Name(kind, page), kind == PaymentKind.Variable ? "amount variable" : "amount")),
        new(page.Say(Sum), "amount"),
    ];

    private static void WriteDay(HtmlTable table, IGrouping<LocalDate, Payment> day, List<PaymentKind> kinds, Pages.Money money, ReportPage page)
    {
        var sum = day.Aggregate(EuroRange.Zero, (all, payment) => all + payment.Amount);
        var isVariable = day.Any(payment => payment.Kind == PaymentKind.Variable);
        table.Group(page.Say(Day, day.Key, What(day, page)), new HtmlCell(money.Cell(sum), Style: isVariable ? "variable" : null));
        foreach (var line in day.GroupBy(payment => payment.Line))
        {
            table.Row(null, [page.Wording.Name(line.Key), .. kinds.Select(kind => Amount(line, kind)), ""]);
        }

        HtmlCell Amount(IEnumerable<Payment> line, PaymentKind kind)
        {
            var amounts = line.Where(payment => payment.Kind == kind).Select(payment => payment.Amount).ToList();
            return amounts.Count == 0 ? "" : money.Cell(amounts.Aggregate((all, amount) => all + amount));
        }
    }

    /// <summary>The kinds of the payments of a day, with their contract years: « solde (année 1), avance (année 2) ».</summary>
    private static string What(IEnumerable<Payment> day, ReportPage page) => string.Join(", ", day
        .Select(payment => (payment.Kind, payment.Contract, payment.Year))
        .Distinct()
        .OrderBy(paid => paid.Kind)
        .Select(paid => paid.Year is not { } year ? page.Say(PaymentKinds.Words[paid.Kind].Name)
            : paid.Contract is { } contract && contract > 1 ? page.Say(OfLaterContract, PaymentKinds.Words[paid.Kind].Name, year, contract)
            : page.Say(OfYear, PaymentKinds.Words[paid.Kind].Name, year)));

    private string Name(PaymentKind kind, ReportPage page)
    {
        var name = page.Say(PaymentKinds.Words[kind].Name);
        var isSet = _payments.Where(payment => payment.Kind == kind).All(payment => payment.DateIsSet);
        return char.ToUpperInvariant(name[0]) + name[1..] + (isSet ? "" : "\u00A0" + Marks.DateNotSet);
    }

    private IEnumerable<Source> Others() =>
    [
        .. _payments.Any(payment => payment.Kind == PaymentKind.LetterOfIntent) ? [Sources.S22] : Array.Empty<Source>(),
        .. _payments.Any(payment => payment.Kind == PaymentKind.Exceptional) ? [Sources.S30] : Array.Empty<Source>(),
    ];
}
