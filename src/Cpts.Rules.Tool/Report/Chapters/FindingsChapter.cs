using Cpts.Rules.Json;
using Cpts.Rules.Tool.Evaluating;
using Cpts.Rules.Tool.Pages;

namespace Cpts.Rules.Tool.Report.Chapters;

/// <summary>What was found, the worst first, each rule with how to mend it.</summary>
internal sealed class FindingsChapter(EvaluatedFile file) : IChapter
{
    private static readonly Bilingual Mend = new("Pour y remédier :", "To mend it:");
    private static readonly Bilingual Place = new("ligne {0}, colonne {1}", "line {0}, column {1}");
    private static readonly Bilingual None = new("Aucun constat.", "Nothing was found.");

    private readonly EvaluatedFile _file = file;

    public string Id => "findings";

    public Bilingual Title { get; } = new("Constats", "Findings");

    public bool IsEmpty => false;

    public void Write(ReportWriter page)
    {
        if (_file.Findings.Count == 0)
        {
            page.Paragraph(page.Say(None));
            return;
        }

        page.Markup.Open("ul", ("class", "findings"));
        var rules = _file.Findings.Zip(_file.Positions(), (finding, position) => (finding, position))
            .GroupBy(found => found.finding.Rule)
            .OrderByDescending(rule => rule.Key.Severity)
            .ThenBy(rule => rule.Key.Code, StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            WriteRule(page, rule.Key, rule);
        }

        page.Markup.Close();
    }

    private static void WriteRule(ReportWriter page, FindingRule rule, IEnumerable<(Finding Finding, FilePosition Position)> findings)
    {
        var severity = page.Say(SeverityTerms.Name(rule.Severity));
        var markup = page.Markup.Open("li", ("class", rule.Severity.ToString().ToLowerInvariant()));
        markup.Open("p", ("class", "rule"))
            .Leaf("span", $"{SeverityTerms.Mark(rule.Severity)} {severity}", ("class", "badge"))
            .Text(" ").Leaf("code", rule.Code).Text(" ").Leaf("strong", page.Say(rule.Title)).Text(" ");
        page.Cite(rule.Sources);
        markup.Close();
        foreach (var (finding, position) in findings)
        {
            var place = page.Say(Place, position.Line, position.Column);
            markup.Open("p").Leaf("span", finding.Message(page.Wording.Language)).Text(" ")
                .Leaf("span", finding.Path.Length == 0 ? place : $"{finding.Path}, {place}", ("class", "place")).Close();
        }

        markup.Open("p", ("class", "mend")).Leaf("strong", page.Say(Mend)).Text(" " + page.Say(rule.Mend)).Close().Close();
    }
}
