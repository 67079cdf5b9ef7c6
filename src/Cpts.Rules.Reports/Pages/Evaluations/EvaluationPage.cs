namespace Cpts.Rules.Reports.Pages.Evaluations;

/// <summary>The page of one evaluation: what a coordinator reads.</summary>
internal static class EvaluationPage
{
    private static readonly Bilingual Nameless = new("Scénario sans nom", "Scenario without a name");
    private static readonly Bilingual Date = new("Situation au {0}", "As of {0}");
    private static readonly Bilingual Stopped = new("Pas d’évaluation : voir les constats.", "No evaluation: see the findings.");

    public static Page Of(EvaluatedScenario file, Wording wording)
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

        return new Page(title, summary,
        [
            TerritorySection.Of(answers, file.Interpretations, wording),
            BudgetListing.Of(answers.Budget).Page(wording),
            YearsListing.Of(answers).Page(wording),
            CashListing.Of(answers, file.Evaluation.AsOf).Page(wording),
            PaymentsListing.Of(answers).Page(wording),
            ProjectSection.Of(answers, wording),
            DeadlinesListing.Of(answers).Page(wording),
            MemberCapsListing.Of(answers).Page(wording),
            ReadingsSection.Of(file.Readings, answers, wording),
            FindingsSection.Of(file, wording),
            LegendSection.Of(answers, wording),
            SourcesSection.Of(answers, FindingsSection.Sources(file).Concat(ReadingsSection.Sources(file.Readings)), wording),
        ]);
    }
}
