using Cpts.Rules.Reports.Report.Chapters;

namespace Cpts.Rules.Reports.Report;

/// <summary>The page of one community, as the list of its chapters.</summary>
internal static class CommunityReport
{
    private static readonly Bilingual Nameless = new("Scénario sans nom", "Scenario without a name");
    private static readonly Bilingual AsOf = new("Financement et conformité de la CPTS, situation au {0}", "Funding and compliance of the CPTS as of {0}");
    private static readonly Bilingual Undated = new("Financement et conformité de la CPTS", "Funding and compliance of the CPTS");

    /// <summary>Writes the page.</summary>
    /// <param name="file">The community.</param>
    /// <param name="whatIf">Chapters that compare the community with something else; they come after its own.</param>
    /// <param name="wording">The language.</param>
    public static string Write(EvaluatedScenario file, IEnumerable<IChapter> whatIf, Wording wording) =>
        ReportDocument.Write(Heading(file, wording), Chapters(file, whatIf), wording);

    /// <summary>Writes one chapter as a page of its own, with the sources that it cites.</summary>
    /// <param name="file">The community.</param>
    /// <param name="chapter">The id of the chapter: <c>dialogue</c>.</param>
    /// <param name="wording">The language.</param>
    /// <returns>The page; null when the chapter is empty for this community.</returns>
    public static string? WriteChapter(EvaluatedScenario file, string chapter, Wording wording)
    {
        var chosen = Chapters(file, []).Where(one => one.Id == chapter && !one.IsEmpty).ToList();
        return chosen.Count == 0 ? null : ReportDocument.Write(Heading(file, wording), [.. chosen, new SourcesChapter()], wording);
    }

    /// <summary>The name of a community; a generic term when the file gives none.</summary>
    public static string NameOf(EvaluatedScenario file, Wording wording) => file.Name is { Length: > 0 } name ? name : wording.Text(Nameless);

    private static ReportHeading Heading(EvaluatedScenario file, Wording wording) => new(
        NameOf(file, wording),
        file.AsOf is { } day ? wording.Text(AsOf, day) : wording.Text(Undated),
        HasSwitch: file.Evaluation?.Answers is not null);

    /// <summary>The chapters of a community in order, including empty ones.</summary>
    public static IEnumerable<IChapter> Chapters(EvaluatedScenario file, IEnumerable<IChapter> whatIf)
    {
        if (file.Evaluation is not { Answers: { } answers } || file.Scenario is not { } scenario)
        {
            return [new StoppedChapter(), new FindingsChapter(file), .. file.Findings.Any(finding => finding.Rule.Sources.Count > 0) ? [new SourcesChapter()] : Array.Empty<IChapter>()];
        }

        return
        [
            new GlanceChapter(answers, file.Findings, file.Evaluation.AsOf),
            new FindingsChapter(file),
            .. whatIf,
            new TerritoryChapter(answers, scenario),
            new BudgetChapter(answers.Budget, scenario.ContractOf(answers)),
            new YearsChapter(answers, scenario, file.Law),
            new ReceiptsChapter(answers, scenario, file.Evaluation.AsOf),
            new PaymentsChapter(answers.Payments, file.Explained(), file.Evaluation.AsOf),
            new CashChapter(answers, file.Evaluation.AsOf),
            new DialogueChapter(answers, scenario, file.Evaluation.AsOf),
            new TimeLineChapter(answers, scenario, file.Evaluation.AsOf),
            new MemberCapsChapter(answers),
            new ReadingsChapter(file.Readings, answers),
            new SourcesChapter(),
        ];
    }
}
