namespace Cpts.Rules.Reports.Pages.Evaluations;

/// <summary>The meaning of the marks that the page uses.</summary>
internal static class LegendSection
{
    private static readonly Bilingual Title = new("Signes", "Marks");

    public static Section Of(Answers answers, Wording wording)
    {
        List<Entry> entries =
        [
            .. answers.Budget.Lines.Select(line => line.Status).Distinct().Order().Select(status => new Entry(AmountStatuses.Words[status].Mark, wording.Text(AmountStatuses.Words[status].Name))),
        ];
        if (answers.Budget.Lines.Any(line => line.Hypothesis))
        {
            entries.Add(new(Marks.Hypothesis, wording.Text(Marks.HypothesisMeaning)));
        }

        if (answers.Payments.Any(payment => !payment.DateIsSet))
        {
            entries.Add(new(Marks.DateNotSet, wording.Text(Marks.DateNotSetMeaning)));
        }

        return new Section(wording.Text(Title), new Entries(entries));
    }
}
