using Cpts.Rules.Tool.Validating;

namespace Cpts.Rules.Tool.Writing.Validation;

/// <summary>Results as compilers write them: the place, the message, the line of the file with a caret, and a last line of counts.</summary>
/// <remarks>Findings are in the order of the file. Notes, and findings that the file expects, are counted but not shown, since they need no action.</remarks>
internal sealed class TextResults(TextWriter output, TextColours colours, Wording wording) : IValidationReport
{
    private static readonly Bilingual Files = new("{0} fichiers", "{0} files");
    private static readonly Bilingual OneFile = new("1 fichier", "1 file");
    private static readonly Bilingual AllGood = new("tous valides", "all valid");
    private static readonly Bilingual Good = new("valide", "valid");
    private static readonly Bilingual Wrong = new("{0} à corriger", "{0} to correct");
    private static readonly Bilingual Expected = new("{0} constats attendus par les fichiers", "{0} findings expected by the files");
    private static readonly Bilingual OneExpected = new("1 constat attendu par son fichier", "1 finding expected by its file");
    private static readonly Bilingual Ignored = new("{0} fichiers JSON ignorés", "{0} JSON files ignored");
    private static readonly Bilingual OneIgnored = new("1 fichier JSON ignoré", "1 JSON file ignored");

    private static readonly Bilingual LeftOut = new("{0} dossiers ou fichiers laissés de côté", "{0} folders or files left out");
    private static readonly Bilingual OneLeftOut = new("1 dossier ou fichier laissé de côté", "1 folder or file left out");

    private static readonly Bilingual Line = new("{0} : {1}.", "{0}: {1}.");

    private readonly TextWriter _output = output;
    private readonly TextColours _colours = colours;
    private readonly Wording _wording = wording;

    public void Write(ValidatedFile file)
    {
        var source = new SourceLines(file.Input.Bytes);
        var few = new FewOfEach(FewOfEach.ForPeople);
        foreach (var placed in file.Findings.Where(placed => !placed.IsExpected && placed.Finding.Severity > Severity.Note)
            .OrderBy(placed => (placed.Position.Line, placed.Position.Column)).Where(placed => few.Takes(placed.Finding.Code)))
        {
            var (finding, position) = (placed.Finding, placed.Position);
            var place = string.Format(CultureInfo.InvariantCulture, "{0}:{1}:{2}:", PlainText.Safe(file.Path), position.Line, position.Column);
            var kind = $"{_wording.Text(Severities.Words[finding.Severity].Name)} {finding.Code}:";
            _output.WriteLine($"{_colours.Paint(place, Tone.Strong)} {_colours.Paint(kind, SeverityTerms.Tone(finding.Severity))} {PlainText.Safe(FindingText.Of(finding, _wording.Language))}");
            if (source.Show(position) is { } excerpt)
            {
                var number = position.Line.ToString(CultureInfo.InvariantCulture);
                var blank = new string(' ', number.Length);
                _output.WriteLine($" {_colours.Paint($"{number} |", Tone.Muted)} {excerpt.Text}");
                _output.WriteLine($" {_colours.Paint($"{blank} |", Tone.Muted)} {new string(' ', excerpt.Caret)}{_colours.Paint("^", SeverityTerms.Tone(finding.Severity))}");
            }
        }

        foreach (var (code, count) in few.Left)
        {
            _output.WriteLine($"{_colours.Paint(PlainText.Safe(file.Path) + ":", Tone.Strong)} {_wording.Text(FewOfEach.Words(code, count))}");
        }
    }

    public void Fail(string path, Bilingual reason)
    {
        // It is reported on standard error, which people read as well.
    }

    public void Finish(ValidationSummary summary)
    {
        if (summary.Files == 0)
        {
            return;
        }

        List<string> parts =
        [
            summary.Wrong > 0 ? _wording.Text(Wrong, summary.Wrong) : _wording.Text(summary.Files == 1 ? Good : AllGood),
            .. SeverityTerms.Counts(summary.Errors, summary.Warnings, summary.Notes, _wording),
        ];
        Add(summary.Expected, OneExpected, Expected);
        Add(summary.Ignored, OneIgnored, Ignored);
        Add(summary.LeftOut, OneLeftOut, LeftOut);
        var line = _wording.Text(Line, Count(summary.Files, OneFile, Files), string.Join(", ", parts));
        _output.WriteLine(_colours.Paint(line, summary.Wrong > 0 ? Tone.Bad : Tone.Good));

        void Add(int count, Bilingual one, Bilingual many)
        {
            if (count > 0)
            {
                parts.Add(Count(count, one, many));
            }
        }
    }

    public void Dispose() => _output.Dispose();

    private string Count(int count, Bilingual one, Bilingual many) => count == 1 ? _wording.Text(one) : _wording.Text(many, count);
}
