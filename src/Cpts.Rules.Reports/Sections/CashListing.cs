namespace Cpts.Rules.Reports.Sections;

/// <summary>The money received and still to come, month by month.</summary>
internal static class CashListing
{
    private static readonly Bilingual Sum = new("Au {0}", "On {0}");

    private static readonly Field[] Fields =
    [
        new("month", new("Mois", "Month")),
        Field.Amount("received", new("Échu", "Due so far")),
        Field.Amount("toCome", new("À venir", "To come")),
        Field.Amount("running", new("Cumul", "Running total")),
    ];

    /// <summary>The months with payments and their sums; no items without payments.</summary>
    public static Listing Of(Answers answers, LocalDate asOf)
    {
        var cash = CashFlow.Of(answers.Payments, answers.Years, asOf);
        return new Listing("cash", new("Trésorerie attendue mois par mois, en euros", "Expected cash month by month, in euros"), Fields, cash.Months.Count == 0 ? [] :
        [
            .. cash.Months.Select(month => new Item("cash/" + Ranks.Of(month.First), Month(month.First))
            {
                ["month"] = Month(month.First),
                ["received"] = Some(month.Received),
                ["toCome"] = Some(month.ToCome),
                ["running"] = month.Running,
            }),
            new Item("cash", Sum.With(asOf))
            {
                Kind = RowKind.Total,
                ["month"] = Sum.With(asOf),
                ["received"] = cash.Received,
                ["toCome"] = cash.ToCome,
                ["running"] = cash.Total,
            },
        ]);
    }

    private static EuroRange? Some(EuroRange amount) => amount.IsZero ? null : amount;

    private static Bilingual Month(LocalDate day) => new(Wording.In(Language.French).Month(day), Wording.In(Language.English).Month(day));
}
