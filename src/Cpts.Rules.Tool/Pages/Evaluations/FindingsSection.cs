using Cpts.Rules.Tool.Evaluating;

namespace Cpts.Rules.Tool.Pages.Evaluations;

/// <summary>What was found, with its place in the file.</summary>
internal static class FindingsSection
{
    private static readonly Bilingual Title = new("Constats", "Findings");
    private static readonly Bilingual Place = new("ligne {0}, colonne {1}", "line {0}, column {1}");
    private static readonly Bilingual Errors = new("{0} erreurs", "{0} errors");
    private static readonly Bilingual Warnings = new("{0} avertissements", "{0} warnings");
    private static readonly Bilingual Notes = new("{0} notes", "{0} notes");
    private static readonly Bilingual OneError = new("1 erreur", "1 error");
    private static readonly Bilingual OneWarning = new("1 avertissement", "1 warning");
    private static readonly Bilingual OneNote = new("1 note", "1 note");

    public static Section Of(EvaluatedFile file, Wording wording) => file.Findings.Count == 0
        ? new Section(wording.Text(Title))
        : new Section(wording.Text(Title), new Entries([.. file.Findings.Select(finding => EntryOf(finding, file, wording))]));

    /// <summary>How many findings there are of each severity; null without findings.</summary>
    public static Cell? Count(ValueList<Finding> findings, Wording wording)
    {
        var counts = new[] { (Severity.Error, OneError, Errors), (Severity.Warning, OneWarning, Warnings), (Severity.Note, OneNote, Notes) }
            .Select(kind => (Count: findings.Count(finding => finding.Severity == kind.Item1), One: kind.Item2, Many: kind.Item3))
            .Where(kind => kind.Count > 0)
            .Select(kind => kind.Count == 1 ? wording.Text(kind.One) : wording.Text(kind.Many, kind.Count))
            .ToList();
        return counts.Count == 0 ? (Cell?)null : new Cell(string.Join(", ", counts), SeverityTerms.Tone(findings.Max(finding => finding.Severity)));
    }

    private static Entry EntryOf(Finding finding, EvaluatedFile file, Wording wording)
    {
        var position = file.Document.Locate(finding.Path);
        var place = wording.Text(Place, position.Line, position.Column);
        var sources = finding.Rule.Sources.Count == 0 ? "" : $" · {string.Join(' ', finding.Rule.Sources)}";
        return new(
            new Cell($"{SeverityTerms.Mark(finding.Severity)} {finding.Code} {wording.Text(SeverityTerms.Name(finding.Severity))}", SeverityTerms.Tone(finding.Severity)),
            finding.Message(wording.Language),
            $"{(finding.Path.Length == 0 ? "" : finding.Path + " · ")}{place}{sources}");
    }
}
