namespace Cpts.Rules.Reports.Pages.Explanations;

/// <summary>What a finding code means, the law behind it, an example, and how to correct it.</summary>
internal static class FindingPage
{
    private static readonly Bilingual Meaning = new("Sens", "Meaning");
    private static readonly Bilingual Example = new("Exemple", "Example");
    private static readonly Bilingual Remedy = new("Que faire", "What to do");
    private static readonly Bilingual Sources = new("Sources", "Sources");
    private static readonly Bilingual CatalogueTitle = new("Codes des constats", "Finding codes");
    private static readonly Bilingual CatalogueSummary = new(
        "Ce que chaque code signifie, un exemple, et que faire. Écrit à partir du catalogue de la bibliothèque.",
        "What each code means, an example, and what to do. Written from the catalogue of the library.");

    /// <summary>The page of one code.</summary>
    public static Page Of(FindingRule rule, Wording wording) => new(
        $"{rule.Code} · {wording.Text(rule.Title)}",
        [new Cell(wording.Text(Severities.Words[rule.Severity].Name), SeverityTerms.Tone(rule.Severity))],
        [
            new Section(wording.Text(Meaning), new Paragraph(wording.Text(rule.Meaning))),
            new Section(wording.Text(Example), new Paragraph(wording.Text(rule.Example))),
            new Section(wording.Text(Remedy), new Paragraph(wording.Text(rule.Remedy))),
            new Section(wording.Text(Sources), rule.Sources.Count == 0 ? null : new Entries(
                [.. rule.Sources.Select(source => SourcesSection.EntryOf(source, wording))])),
        ]);

    /// <summary>One page with all codes.</summary>
    public static Page Catalogue(Wording wording) => new(
        wording.Text(CatalogueTitle),
        [wording.Text(CatalogueSummary)],
        [.. FindingCatalogue.Default.All.Select(rule => SectionOf(rule, wording))]);

    private static Section SectionOf(FindingRule rule, Wording wording) => new(
        $"{rule.Code} · {wording.Text(rule.Title)}",
        new Paragraph($"{wording.Text(Severities.Words[rule.Severity].Name)}{(rule.Sources.Count == 0 ? "" : $" · {string.Join(' ', rule.Sources)}")}"),
        new Paragraph(wording.Text(rule.Meaning)),
        new Entries(
        [
            new(wording.Text(Example), wording.Text(rule.Example)),
            new(wording.Text(Remedy), wording.Text(rule.Remedy)),
        ]));
}
