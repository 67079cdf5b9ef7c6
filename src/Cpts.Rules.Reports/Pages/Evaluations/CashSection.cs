namespace Cpts.Rules.Reports.Pages.Evaluations;

/// <summary>The cash of the community month by month: received so far, and still to come.</summary>
internal static class CashSection
{
    private static readonly Bilingual Title = new("Trésorerie mois par mois, en euros", "Cash month by month, in euros");
    private static readonly Bilingual Month = new("Mois", "Month");
    private static readonly Bilingual Received = new("Reçu", "Received");
    private static readonly Bilingual ToCome = new("À venir", "To come");
    private static readonly Bilingual Running = new("Cumul", "Running total");
    private static readonly Bilingual Sum = new("Au {0}", "On {0}");

    public static Section Of(Answers answers, LocalDate asOf, Wording wording)
    {
        if (answers.Payments.Count == 0)
        {
            return new Section(wording.Text(Title));
        }

        var cash = CashFlow.Of(answers.Payments, answers.Years, asOf);
        var money = new Money(wording, [.. cash.Months.SelectMany(month => new[] { month.Received, month.ToCome, month.Running }), cash.Received, cash.ToCome]);
        return new Section(wording.Text(Title), new Table(
            [new(wording.Text(Month)), new(wording.Text(Received), Side.Right), new(wording.Text(ToCome), Side.Right), new(wording.Text(Running), Side.Right)],
            [
                .. cash.Months.Select(month => Row.Of(wording.Month(month.First), Some(month.Received), Some(month.ToCome), money.Cell(month.Running))),
                Row.Total(wording.Text(Sum, asOf), money.Cell(cash.Received), money.Cell(cash.ToCome), money.Cell(cash.Total)),
            ]));

        Cell Some(EuroRange amount) => amount.IsZero ? Cell.Empty : money.Cell(amount);
    }
}
