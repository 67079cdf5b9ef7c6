using Cpts.Rules.Json;
using Cpts.Rules.Tool.Evaluating;

namespace Cpts.Rules.Tool.Pages.Evaluations;

/// <summary>What was found, with its place in the file.</summary>
internal static class FindingsSection
{
    private static readonly Bilingual Title = new("Constats", "Findings");
    private static readonly Bilingual Place = new("ligne {0}, colonne {1}", "line {0}, column {1}");

    public static Section Of(EvaluatedFile file, Wording wording) => file.Findings.Count == 0
        ? new Section(wording.Text(Title))
        : new Section(wording.Text(Title), new Entries([.. file.Findings.Zip(file.Positions(), (finding, position) => EntryOf(finding, position, wording))]));

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
    public static IEnumerable<Source> Sources(EvaluatedFile file) => file.Findings.SelectMany(finding => finding.Rule.Sources);

    private static Entry EntryOf(Finding finding, FilePosition position, Wording wording)
    {
        var place = wording.Text(Place, position.Line, position.Column);
        var sources = finding.Rule.Sources.Count == 0 ? "" : $" · {string.Join(' ', finding.Rule.Sources)}";
        return new(
            new Cell($"{SeverityTerms.Mark(finding.Severity)} {finding.Code} {wording.Text(SeverityTerms.Name(finding.Severity))}", SeverityTerms.Tone(finding.Severity)),
            finding.Message(wording.Language),
            $"{(finding.Path.Length == 0 ? "" : finding.Path + " · ")}{place}{sources}");
    }
}
