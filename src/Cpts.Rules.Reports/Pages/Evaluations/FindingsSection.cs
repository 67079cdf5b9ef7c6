namespace Cpts.Rules.Reports.Pages.Evaluations;

/// <summary>The findings, with their places in the file.</summary>
internal static class FindingsSection
{
    private static readonly Bilingual Title = new("Constats", "Findings");
    private static readonly Bilingual Place = new("ligne {0}, colonne {1}", "line {0}, column {1}");

    public static Section Of(EvaluatedScenario file, Wording wording) =>
        Of(file.Located(), file.Scenario, wording);

    /// <summary>Findings that come from no file, or from several.</summary>
    public static Section Of(ValueList<LocatedFinding> findings, Wording wording) => Of(findings, null, wording);

    /// <summary>How many findings there are of each severity; null without findings.</summary>
    public static Cell? Count(ValueList<Finding> findings, Wording wording)
    {
        if (findings.Count == 0)
        {
            return null;
        }

        var counts = SeverityTerms.Counts(Of(Severity.Error), Of(Severity.Warning), Of(Severity.Note), wording);
        return new Cell(string.Join(", ", counts), SeverityTerms.Tone(findings.Max(finding => finding.Severity)));

        int Of(Severity severity) => findings.Count(finding => finding.Severity == severity);
    }

    /// <summary>The sources that the findings name.</summary>
    public static IEnumerable<Source> Sources(EvaluatedScenario file) => file.Findings.SelectMany(finding => finding.Rule.Sources);

    /// <summary>Consecutive findings with the same remedy show it once, under the last of them.</summary>
    private static Section Of(IEnumerable<LocatedFinding> findings, Scenario? scenario, Wording wording)
    {
        var few = new FewOfEach(FewOfEach.ForPeople);
        List<Entry> shown = [.. findings.Where(found => few.Takes(found.Finding.Code)).Select(found => EntryOf(found.Finding, found.File, found.Position, scenario, wording))];
        List<Entry> entries = [.. shown.Select((entry, i) => i + 1 < shown.Count && shown[i + 1].Remedy == entry.Remedy ? entry with { Remedy = null } : entry)];
        entries.AddRange(few.Left.Select(left => new Entry("…", wording.Text(FewOfEach.Words(left.Code, left.Count)))));
        return entries.Count > 0 ? new Section(wording.Text(Title), new Entries(entries)) : new Section(wording.Text(Title));
    }

    private static Entry EntryOf(Finding finding, string? file, FilePosition? position, Scenario? scenario, Wording wording)
    {
        string?[] details =
        [
            file,
            PlaceWords.Of(finding.Path, scenario, wording) is { Length: > 0 } words ? words : ShortText.Of(finding.Path),
            position is { } place ? wording.Text(Place, place.Line, place.Column) : null,
            string.Join(' ', finding.Rule.Sources),
        ];
        return new(
            new Cell($"{Severities.Words[finding.Severity].Mark} {finding.Code} {wording.Text(Severities.Words[finding.Severity].Name)}", SeverityTerms.Tone(finding.Severity)),
            FindingText.Of(finding, wording.Language),
            string.Join(" · ", details.Where(detail => detail is { Length: > 0 })),
            wording.Text(finding.Rule.Remedy));
    }
}
