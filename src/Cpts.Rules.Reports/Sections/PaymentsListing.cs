namespace Cpts.Rules.Reports.Sections;

/// <summary>The payments, one by one and by day.</summary>
internal static class PaymentsListing
{
    private static readonly Bilingual Name = new("{0}, {1}, année {2}", "{0}, {1}, year {2}");
    private static readonly Bilingual ToCome = new("Versements attendus à partir du {0}, en euros", "Expected payments from {0}, in euros");
    private static readonly Bilingual NameOfNoYear = new("{0}, {1}", "{0}, {1}");

    private static readonly Field[] Fields =
    [
        new("on", new("Date", "Date")) { OmitsRepeats = true, Change = new("{0} : jour", "{0}: day"), Word = new("date", "on") },
        new("line", new("", "")) { Word = new("ligne", "line") },
        new("kind", new("Versement", "Payment")) { Word = new("nature", "kind") },
        new("contract") { Word = new("contrat", "contract") },
        new("key", new("An", "Year")),
        new("year") { Word = new("année", "year") },
        Field.Amount("amount", new("Montant", "Amount")) with { Change = new("{0}", "{0}"), Word = new("montant", ""), HasRow = true },
        new("dateIsSet", new("", "")) { Word = new("date fixée", "dateIsSet") },
    ];

    /// <summary>The fields of the tables for spreadsheets, in their order.</summary>
    public static string[] Columns { get; } = ["on", "line", "year", "kind", "amount", "dateIsSet"];

    /// <summary>The payments, in their order.</summary>
    /// <param name="answers">The answers; null for none.</param>
    /// <param name="from">The day from which payments are listed; null for all of them.</param>
    public static Listing Of(Answers? answers, LocalDate? from = null) => Of(answers, from, AgreementsOf(answers));

    private static Listing Of(Answers? answers, LocalDate? from, Dictionary<(int?, int?), string> agreements) => new(
        "payments",
        from is { } day ? ToCome.With(day) : new("Versements attendus, en euros", "Expected payments, in euros"),
        Fields,
        (answers?.Payments ?? default).Where(payment => from is null || payment.On >= from).Select(payment => new Item(KeyOf(payment), NameOf(payment))
        {
            Rank = Ranks.Of(payment.Line) + Ranks.Of(payment.Contract ?? 0) + Ranks.Of(payment.Year ?? 0) + Ranks.Of((int)payment.Kind),
            Word = ShortWords.Of(Lines.Words[payment.Line]),
            Detail = ShortWords.Of(PaymentKinds.Words[payment.Kind]),
            Year = payment.Year,
            Contract = payment.Contract,
            Day = payment.On,
            Note = payment.DateIsSet ? null : new("date non fixée par les sources", "date not set by the sources"),
            ["on"] = payment.On,
            ["line"] = Datum.Of(Lines.Words[payment.Line]),
            ["kind"] = Datum.Of(PaymentKinds.Words[payment.Kind]),
            ["contract"] = payment.Contract,
            ["year"] = payment.Year,
            ["key"] = payment.YearKey() is { } key ? key : default(Datum),
            ["amount"] = AmountOf(payment, agreements),
            ["dateIsSet"] = Datum.Of(payment.DateIsSet, new("", ""), new(Marks.DateNotSet, Marks.DateNotSet)),
        }))
    {
        IsDetail = true,
    };

    /// <summary>The sum paid on each day.</summary>
    public static Listing DaysOf(Answers? answers) => DaysOf(answers, AgreementsOf(answers));

    private static Listing DaysOf(Answers? answers, Dictionary<(int?, int?), string> agreements) => new(
        "paid",
        new("Versements attendus par jour, en euros", "Expected payments by day, in euros"),
        [Field.Amount("amount") with { Change = new("{0}", "{0}") }],
        (answers?.Payments ?? default).GroupBy(payment => payment.On).Select(day => new Item("paid/" + Ranks.Of(day.Key), new Bilingual("{0}", "{0}").With(day.Key))
        {
            Rank = Ranks.Of(day.Key),
            IsValue = true,
            ["amount"] = SharedAmount.Sum(
                day.Aggregate(EuroRange.Zero, (sum, payment) => sum + payment.Amount),
                day.Select(payment => (KeyOf(payment), AmountOf(payment, agreements)))),
        }));

    /// <summary>The contract year as files name it: <c>1</c>, <c>2/1</c>; null when there is none.</summary>
    public static string? YearKey(this Payment payment) => payment.Year is { } year
        ? (payment.Contract is null or 1 ? "" : Years.Text(payment.Contract.Value) + "/") + Years.Text(year)
        : null;

    private static string KeyOf(Payment payment) =>
        $"payments/{payment.Line.Id()}/{(payment.YearKey() is { } year ? year + "/" : "")}{PaymentKinds.Words[payment.Kind].Id}";

    private static Bilingual NameOf(Payment payment) => payment.YearKey() is { } year
        ? Name.With(payment.Line, PaymentKinds.Words[payment.Kind].Name, year)
        : NameOfNoYear.With(payment.Line, PaymentKinds.Words[payment.Kind].Name);

    private static SharedAmount AmountOf(Payment payment, Dictionary<(int?, int?), string> agreements) =>
        new(payment.Amount, payment.Year is null ? "" : agreements.TryGetValue((payment.Contract, payment.Year), out var agreement) ? agreement : null);

    /// <summary>The agreement that prices each contract year.</summary>
    private static Dictionary<(int?, int?), string> AgreementsOf(Answers? answers) =>
        (answers?.Years ?? default).ToDictionary(year => ((int?)year.Contract, (int?)year.Year), year => year.Agreement);
}
