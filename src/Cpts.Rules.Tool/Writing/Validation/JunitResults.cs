using System.Xml;
using Cpts.Rules.Tool.Validating;

namespace Cpts.Rules.Tool.Writing.Validation;

/// <summary>Results as JUnit XML, following the Jenkins schema: each file is a test, which fails when the file must be corrected.</summary>
/// <remarks>Times are left out, so that the same files give the same bytes.</remarks>
internal sealed class JunitResults(Stream output, Wording wording, Severity failOn) : IValidationReport
{
    private const string SuiteName = "cpts-rules validate";

    private readonly Stream _output = output;
    private readonly Wording _wording = wording;
    private readonly Severity _failOn = failOn;
    private readonly List<Action<XmlWriter>> _cases = [];
    private int _errors;

    public void Write(ValidatedFile file) => _cases.Add(xml => Write(xml, file));

    public void Fail(string path, Bilingual reason)
    {
        _errors++;
        _cases.Add(xml =>
        {
            Begin(xml, SourcePath.InRepository(path));
            xml.WriteStartElement("error");
            xml.WriteAttributeString("message", Clean(reason.In(_wording.Language)));
            xml.WriteEndElement();
            xml.WriteEndElement();
        });
    }

    public void Finish(ValidationSummary summary)
    {
        using var xml = XmlWriter.Create(_output, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", CheckCharacters = false });
        xml.WriteStartElement("testsuites");
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", SuiteName);
        xml.WriteAttributeString("tests", Text(summary.Files + _errors));
        xml.WriteAttributeString("failures", Text(summary.Wrong));
        xml.WriteAttributeString("errors", Text(_errors));
        foreach (var write in _cases)
        {
            write(xml);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteWhitespace("\n");
    }

    public void Dispose() => _output.Flush();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Begin(XmlWriter xml, string path)
    {
        var slash = path.LastIndexOf('/');
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Clean(slash > 0 ? path[..slash] : SuiteName));
        xml.WriteAttributeString("name", Clean(path[(slash + 1)..]));
    }

    private void Write(XmlWriter xml, ValidatedFile file)
    {
        Begin(xml, file.InRepository);
        var few = new FewOfEach(FewOfEach.ForPeople);
        var lines = file.Findings.Where(placed => !placed.IsExpected && few.Takes(placed.Finding.Code)).Select(placed => LineOf(file, placed)).ToList();
        lines.AddRange(few.Left.Select(left => _wording.Text(FewOfEach.Words(left.Code, left.Count))));
        if (!file.Passes(_failOn))
        {
            var worst = file.Findings.Where(placed => !placed.IsExpected).OrderByDescending(placed => placed.Finding.Severity).First().Finding;
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", worst.Code);
            xml.WriteAttributeString("message", Clean(FindingText.Of(worst, _wording.Language)));
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
        $"{file.InRepository}:{placed.Position}: {_wording.Text(Severities.Words[placed.Finding.Severity].Name)} {placed.Finding.Code}: {FindingText.Of(placed.Finding, _wording.Language)}");

    /// <summary>Replaces the characters that XML cannot contain.</summary>
    private static string Clean(string text) => string.Concat(PlainText.Safe(text).EnumerateRunes()
        .Select(rune => rune.Value is 0xFFFE or 0xFFFF ? Rune.ReplacementChar : rune));
}
