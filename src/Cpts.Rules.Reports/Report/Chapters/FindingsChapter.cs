namespace Cpts.Rules.Reports.Report.Chapters;

/// <summary>The findings, the most severe first: each rule once, with every place where it is broken and what to do.</summary>
internal sealed class FindingsChapter(params IReadOnlyList<EvaluatedScenario> files) : IChapter
{
    private static readonly Bilingual Remedy = new("Pour y remédier :", "What to do:");
    private static readonly Bilingual Place = new("· ligne {0}, colonne {1}", "· line {0}, column {1}");
    private static readonly Bilingual None = new("Aucun constat.", "No findings.");

    private readonly IReadOnlyList<EvaluatedScenario> _files = files;

    public string Id => "findings";

    public Bilingual Title { get; } = new("Constats", "Findings");

    public bool IsEmpty => false;

    public void Write(ReportPage page)
    {
        var rules = _files.SelectMany(file => file.Located().Select(found => new Found(file, found.Finding, found.Position)))
            .GroupBy(found => found.Finding.Rule)
            .OrderByDescending(rule => rule.Key.Severity)
            .ThenBy(rule => rule.Key.Code, StringComparer.Ordinal)
            .ToList();
        if (rules.Count == 0)
        {
            page.Paragraph(page.Say(None));
            return;
        }

        page.Markup.Open("ul", ("class", "findings"));
        foreach (var rule in rules)
        {
            WriteRule(page, rule.Key, [.. rule]);
        }

        page.Markup.Close();
    }

    private void WriteRule(ReportPage page, FindingRule rule, IReadOnlyCollection<Found> places)
    {
        var severity = page.Say(Severities.Words[rule.Severity].Name);
        var markup = page.Markup.Open("li", ("class", rule.Severity.ToString().ToLowerInvariant()));
        markup.Open("p", ("class", "rule"))
            .Leaf("span", $"{Severities.Words[rule.Severity].Mark} {severity}", ("class", "badge"))
            .Text(" ").Leaf("code", rule.Code).Text(" ").Leaf("strong", page.Say(rule.Title)).Text(" ");
        page.Cite(rule.Sources);
        markup.Close();
        foreach (var place in places.Take(FewOfEach.ForPeople))
        {
            WritePlace(page, place);
        }

        if (places.Count - FewOfEach.ForPeople is > 0 and var left)
        {
            page.Paragraph(page.Say(FewOfEach.Words(rule.Code, left)));
        }

        markup.Open("p", ("class", "remedy")).Leaf("strong", page.Say(Remedy)).Text(" " + PropertyNames.LeaveOut(page.Say(rule.Remedy))).Close().Close();
    }

    private void WritePlace(ReportPage page, Found place)
    {
        var markup = page.Markup.Open("p");
        if (_files.Count > 1)
        {
            markup.Open("strong");
            page.Name(CommunityReport.NameOf(place.File, page.Wording));
            markup.Close().Text(" – ");
        }

        markup.Leaf("bdi", ShortText.Of(PropertyNames.LeaveOut(place.Finding.Message(page.Wording.Language)), ShortText.LongestMessage)).Text(" ");
        if (PlaceWords.Of(place.Finding.Path, place.File.Scenario, page.Wording) is { Length: > 0 } words)
        {
            markup.Leaf("span", words, ("class", "place")).Text(" ");
        }

        if (place.Position is { } at)
        {
            markup.Leaf("span", page.Say(Place, at.Line, at.Column), ("class", "place position"));
        }

        markup.Close();
    }

    private sealed record Found(EvaluatedScenario File, Finding Finding, FilePosition? Position);
}
