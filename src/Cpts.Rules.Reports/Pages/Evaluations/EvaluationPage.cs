namespace Cpts.Rules.Reports.Pages.Evaluations;

/// <summary>The page of one evaluation: what a coordinator reads.</summary>
internal static class EvaluationPage
{
    private static readonly Bilingual Nameless = new("Scénario sans nom", "Scenario without a name");
    private static readonly Bilingual Date = new("Situation au {0}", "As of {0}");
    private static readonly Bilingual MoreTitle = new("Et encore", "And more");
    private static readonly Bilingual More = new(
        "--full montre tous les versements, la trésorerie et toutes les échéances ; --explain, le calcul de chaque versement.",
        "--full shows every payment, the cash flow and every deadline; --explain shows how each payment is calculated.");

    private static readonly Bilingual Stopped = new("Pas d’évaluation : voir les constats.", "No evaluation: see the findings.");

    public static Page Of(EvaluatedScenario file, Wording wording, PageDetail detail = default)
    {
        var title = file.Name is { Length: > 0 } name ? ShortText.Of(name) : wording.Text(Nameless);
        var summary = new List<Cell>();
        if (file.AsOf is { } asOf)
        {
            summary.Add(wording.Text(Date, asOf));
        }

        if (FindingsSection.Count(file.Findings, wording) is { } count)
        {
            summary.Add(count);
        }

        if (file.Evaluation?.Answers is not { } answers)
        {
            summary.Add(new Cell(wording.Text(Stopped), Tone.Strong));
            return new Page(title, summary, [FindingsSection.Of(file, wording), SourcesSection.Of(null, FindingsSection.Sources(file), wording)]);
        }

        var day = file.Evaluation.AsOf;
        var headline = Headline.Of(answers, day);
        summary.Insert(1, new Cell(wording.Text(headline.Sentence), Tone.Strong));
        return new Page(title, summary,
        [
            HeadlineSection.Of(headline, wording),
            FindingsSection.Of(file, wording),
            TerritorySection.Of(answers, file.Interpretations, wording),
            BudgetListing.Of(answers.Budget).Page(wording),
            answers.Contracts.Count > 1 ? ContractsListing.Of(answers).Page(wording) : new Section(""),
            YearsListing.Of(answers).Page(wording),
            ReceiptsListing.Of(file.Scenario, answers, day).Page(wording),
            .. detail.IsFull ? [CashListing.Of(answers, day).Page(wording)] : Array.Empty<Section>(),
            PaymentsListing.Of(answers, detail.IsFull ? null : day).Page(wording),
            .. detail.IsExplained ? [ArithmeticSection.Of(file.Explained().Where(one => detail.IsFull || one.Payment.On >= day).ToValueList(), wording)] : Array.Empty<Section>(),
            ProjectSection.Of(answers, wording),
            DeadlinesListing.Of(answers, detail.IsFull ? ChosenDeadlines.All : ChosenDeadlines.Open).Page(wording),
            MemberCapsListing.Of(answers).Page(wording),
            ReadingsSection.Of(file.Readings, answers, wording),
            LegendSection.Of(answers, wording),
            SourcesSection.Of(answers, FindingsSection.Sources(file).Concat(ReadingsSection.Sources(file.Readings)), wording),
            .. detail.IsFull ? Array.Empty<Section>() : [new Section(wording.Text(MoreTitle), new Paragraph(new Cell(wording.Text(More), Tone.Muted)))],
        ]);
    }
}
