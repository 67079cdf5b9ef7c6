using Cpts.Rules.Payments;
using NodaTime;

namespace Cpts.Rules.Tool.Pages.Evaluations;

/// <summary>The cash of the community month by month: received so far, and still to come.</summary>
internal static class CashSection
{
    private static readonly Bilingual Title = new("Trésorerie mois par mois, en euros", "Cash month by month, in euros");
    private static readonly Bilingual Month = new("Mois", "Month");
    private static readonly Bilingual Received = new("Reçu", "Received");
    private static readonly Bilingual ToCome = new("À venir", "To come");
    private static readonly Bilingual Running = new("Cumul", "Running total");
    private static readonly Bilingual Sum = new("Au {0}", "On {0}");
    private static readonly Bilingual Ends = new(
        "Les bornes s’ajoutent versement par versement ; où le partage entre fixe et variable n’est pas publié, elles ne sont pas toutes atteintes à la fois : les cinq ans font {0}.",
        "The ends add up payment by payment; where the split into fixed and variable is not published they are not all reached at once: the five years make {0}.");

    public static Section Of(ValueList<Payment> payments, FiveYears? fiveYears, LocalDate asOf, Wording wording)
    {
        if (payments.Count == 0)
        {
            return new Section(wording.Text(Title));
        }

        var months = Months(payments, asOf);
        var received = Total(payments, payment => payment.On <= asOf);
        var toCome = Total(payments, payment => payment.On > asOf);
        var money = new Money(wording, [.. months.SelectMany(month => new[] { month.Received, month.ToCome, month.Running }), received, toCome]);
        List<Row> rows =
        [
            .. months.Select(month => Row.Of(wording.Month(month.First), Some(month.Received), Some(month.ToCome), money.Cell(month.Running))),
            Row.Total(wording.Text(Sum, asOf), money.Cell(received), money.Cell(toCome), money.Cell(received + toCome)),
        ];
        return new Section(
            wording.Text(Title),
            new Table(
                [new(wording.Text(Month)), new(wording.Text(Received), Side.Right), new(wording.Text(ToCome), Side.Right), new(wording.Text(Running), Side.Right)],
                rows),
            fiveYears is { Total: var total } && total.Max < (received + toCome).Max ? new Paragraph(new Cell(wording.Text(Ends, total), Tone.Muted)) : null);

        Cell Some(EuroRange amount) => amount.IsZero ? Cell.Empty : money.Cell(amount);
    }

    private static List<CashMonth> Months(ValueList<Payment> payments, LocalDate asOf)
    {
        var running = EuroRange.Zero;
        var months = new List<CashMonth>();
        foreach (var month in payments.GroupBy(payment => payment.On.With(DateAdjusters.StartOfMonth)).OrderBy(month => month.Key))
        {
            var received = Total(month, payment => payment.On <= asOf);
            var toCome = Total(month, payment => payment.On > asOf);
            running += received + toCome;
            months.Add(new CashMonth(month.Key, received, toCome, running));
        }

        return months;
    }

    private static EuroRange Total(IEnumerable<Payment> payments, Func<Payment, bool> which) =>
        payments.Where(which).Aggregate(EuroRange.Zero, (sum, payment) => sum + payment.Amount);

    private sealed record CashMonth(LocalDate First, EuroRange Received, EuroRange ToCome, EuroRange Running);
}
