using System.Xml;
using Cpts.Rules.Tool.Validating;

namespace Cpts.Rules.Tool.Writing.Validation;

/// <summary>Results as JUnit XML, as the Jenkins schema has it: each file is a test, which fails when the file must be mended.</summary>
/// <remarks>No times: the same files give the same bytes.</remarks>
internal sealed class JunitResults(Stream output, Wording wording, Severity failOn) : IValidationReport
{
    private const string SuiteName = "cpts-rules validate";

    private readonly Stream _output = output;
    private readonly Wording _wording = wording;
    private readonly Severity _failOn = failOn;
    private readonly List<ValidatedFile> _files = [];

    public void Write(ValidatedFile file) => _files.Add(file);

    public void Finish(ValidationSummary summary)
    {
        using var xml = XmlWriter.Create(_output, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", CheckCharacters = false });
        xml.WriteStartElement("testsuites");
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", SuiteName);
        xml.WriteAttributeString("tests", Text(summary.Files));
        xml.WriteAttributeString("failures", Text(summary.Wrong));
        xml.WriteAttributeString("errors", "0");
        foreach (var file in _files)
        {
            Write(xml, file);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteWhitespace("\n");
    }

    public void Dispose() => _output.Flush();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Write(XmlWriter xml, ValidatedFile file)
    {
        var slash = file.Path.LastIndexOf('/');
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Clean(slash > 0 ? file.Path[..slash] : SuiteName));
        xml.WriteAttributeString("name", Clean(file.Path[(slash + 1)..]));
        var lines = file.Findings.Where(placed => !placed.IsExpected).Select(placed => LineOf(file, placed)).ToList();
        if (!file.Passes(_failOn))
        {
            var worst = file.Findings.Where(placed => !placed.IsExpected).OrderByDescending(placed => placed.Finding.Severity).First().Finding;
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", worst.Code);
            xml.WriteAttributeString("message", Clean(worst.Message(_wording.Language)));
            xml.WriteString(string.Join('\n', lines));
            xml.WriteEndElement();
        }
        else if (lines.Count > 0)
        {
            xml.WriteElementString("system-out", string.Join('\n', lines));
        }

        xml.WriteEndElement();
    }

    private string LineOf(ValidatedFile file, PlacedFinding placed) => Clean(
        $"{file.Path}:{placed.Position}: {_wording.Text(Severities.Words[placed.Finding.Severity].Name)} {placed.Finding.Code}: {placed.Finding.Message(_wording.Language)}");

    /// <summary>XML has no way to write some characters.</summary>
    private static string Clean(string text) => string.Concat(PlainText.Safe(text).EnumerateRunes()
        .Select(rune => rune.Value is 0xFFFE or 0xFFFF ? Rune.ReplacementChar : rune));
}
