namespace Cpts.Rules.Reports.Sections;

/// <summary>The payments expected before the evaluation date and the money received by then, day by day, with the difference.</summary>
internal static class ReceiptsListing
{
    private static readonly Bilingual Title = new("Attendu et reçu, en euros", "Expected and received, in euros");
    private static readonly Bilingual Sum = new("Au {0}", "On {0}");
    private static readonly Bilingual Owing = new("Ce que la CPAM vous doit au {0} : {1}.", "What the CPAM owes you on {0}: {1}.");
    private static readonly Bilingual Excess = new("Reçu en trop au {0} : {1}.", "Received in excess on {0}: {1}.");
    private static readonly Bilingual Even = new("Reçu et attendu s’accordent au {0}.", "The amounts received and expected agree on {0}.");
    private static readonly Bilingual Either = new(
        "Reçu moins attendu au {0} : {1}. Les sources ne disent pas s’il reste dû ou s’il y a trop.",
        "Received less expected on {0}: {1}. The sources do not say whether money is still owed or is in excess.");

    private static readonly Field[] Fields =
    [
        new("on", new("Date", "Date")) { Word = new("date", "on") },
        Field.Amount("expected", new("Attendu", "Expected")) with { Change = new("Attendu à ce jour", "Expected by then"), Word = new("attendu", "expected") },
        Field.Amount("received", new("Reçu", "Received")) with { Change = new("Reçu à ce jour", "Received by then"), Word = new("reçu", "received") },
        Field.Amount("balance", new("Reçu moins attendu", "Received less expected")) with { Change = new("Reçu moins attendu", "Received less expected"), Word = new("reçu moins attendu", "difference") },
        new("note", new("Note", "Note")) { Word = new("note", "note") },
    ];

    /// <summary>Each day with the amounts expected and received, and the difference so far; no items without receipts.</summary>
    public static Listing Of(Scenario? scenario, Answers? answers, LocalDate asOf)
    {
        if (scenario is null || answers?.Reconciliation is not { } sums)
        {
            return new Listing("receipts", Title, Fields, []);
        }

        var payments = answers.Payments.Where(payment => payment.On < asOf).ToLookup(payment => payment.On);
        var receipts = scenario.Receipts.Where(receipt => receipt.On <= asOf).ToLookup(receipt => receipt.On);
        var rest = EuroRange.Zero;
        var items = new List<Item>();
        foreach (var day in payments.Select(group => group.Key).Concat(receipts.Select(group => group.Key)).Distinct().Order())
        {
            var expected = payments[day].Aggregate(EuroRange.Zero, (sum, payment) => sum + payment.Amount);
            var received = receipts[day].Aggregate(EuroRange.Zero, (sum, receipt) => sum + EuroRange.Exactly(receipt.Amount));
            rest = rest + received - expected;
            items.Add(new Item("receipts/" + Ranks.Of(day), new Bilingual("{0}", "{0}").With(day))
            {
                ["on"] = day,
                ["expected"] = payments.Contains(day) ? expected : default(Datum),
                ["received"] = receipts.Contains(day) ? received : default(Datum),
                ["balance"] = rest,
                ["note"] = (Datum)ShortText.Of(string.Join(", ", receipts[day].Select(receipt => receipt.Note).OfType<string>().Select(note => ShortText.Of(note))), ShortText.LongestMessage) with { IsName = true },
            });
        }

        items.Add(Total(sums, Sum.With(asOf)));
        return new Listing("receipts", Title, Fields, items);
    }

    /// <summary>The sums only, for comparisons.</summary>
    public static Listing SumsOf(Reconciliation? reconciliation) =>
        new("reconciliation", Title, Fields, reconciliation is { } sums ? [Total(sums, Title)] : []);

    /// <summary>The amount that the CPAM owes or that was received in excess, in words.</summary>
    public static Bilingual Owed(Reconciliation reconciliation, LocalDate asOf) => reconciliation.Difference switch
    {
        { IsZero: true } => Even.With(asOf),
        { Max: var most } difference when most <= Euros.Zero => Owing.With(asOf, EuroRange.Zero - difference),
        { Min: var least } difference when least >= Euros.Zero => Excess.With(asOf, difference),
        var difference => Either.With(asOf, difference),
    };

    private static Item Total(Reconciliation sums, Bilingual name) => new("reconciliation", name)
    {
        Kind = RowKind.Total,
        ["on"] = name,
        ["expected"] = sums.Expected,
        ["received"] = (Euros?)sums.Received,
        ["balance"] = sums.Difference,
    };
}
