namespace Cpts.Rules.Reports;

/// <summary>Writes findings as SARIF 2.1.0, which code-hosting platforms and editors read: rules with their help, locations, fingerprints.</summary>
/// <example>
/// <code>
/// using var sarif = new SarifWriter(output, Language.English, evaluator.Catalogue);
/// sarif.Write("cpts.json", evaluation.Findings, document);
/// </code>
/// </example>
public sealed class SarifWriter : IDisposable
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";
    private const string Root = "SRCROOT";

    private readonly JsonDocumentStream _document;
    private readonly Language _language;
    private readonly FindingCatalogue _catalogue;
    private readonly List<(string Path, string Reason)> _failures = [];
    private readonly Dictionary<string, int> _rules = new(StringComparer.Ordinal);

    /// <summary>Begins a document.</summary>
    /// <param name="output">The stream to write to; it is left open.</param>
    /// <param name="language">The language of the texts.</param>
    /// <param name="catalogue">The rules that the findings belong to; null for those of the library.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public SarifWriter(Stream output, Language language, FindingCatalogue? catalogue = null)
    {
        _document = new JsonDocumentStream(output ?? throw new ArgumentNullException(nameof(output)));
        _language = language;
        _catalogue = catalogue ?? FindingCatalogue.Default;
        Begin(_document.Json);
    }

    /// <summary>Writes the findings of one file. Findings named in its <c>expect</c> are marked as suppressed: known and accepted.</summary>
    /// <param name="path">The path of the file; relative to the root of the repository, with <c>/</c>, so that code-hosting platforms find the file.</param>
    /// <param name="findings">The findings, each of a rule of the catalogue.</param>
    /// <param name="document">The file, for lines and columns; null when it is not available.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException">The rule of a finding is not in the catalogue.</exception>
    public void Write(string path, ValueList<Finding> findings, FileDocument? document = null)
    {
        var expected = (document as ScenarioDocument)?.Expect?.Findings ?? default;
        var positions = document?.Locate(findings) ?? default;
        Write(path, findings.Select((finding, i) => (finding, document is null ? (FilePosition?)null : positions[i], finding.Severity > Severity.Note && expected.Contains(finding.Code))));
    }

    /// <summary>Ends the document.</summary>
    public void Dispose()
    {
        var json = _document.Json;
        json.WriteEndArray();
        WriteInvocation(json);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        _document.Dispose();
    }

    internal void Write(string path, IEnumerable<(Finding Finding, FilePosition? Position, bool IsExpected)> findings)
    {
        var fingerprints = new SarifFingerprints(path ?? throw new ArgumentNullException(nameof(path)));
        var few = new FewOfEach(FewOfEach.ForPrograms);
        var last = new Dictionary<string, (Finding Finding, bool IsExpected)>(StringComparer.Ordinal);
        foreach (var (finding, position, isExpected) in findings)
        {
            if (few.Takes(finding.Code))
            {
                Write(_document.Json, path, finding, FindingText.Of(finding, _language), position, isExpected, fingerprints.Of(finding));
            }
            else
            {
                last[finding.Code] = (finding, isExpected);
            }
        }

        foreach (var (code, count) in few.Left)
        {
            var (finding, isExpected) = last[code];
            Write(_document.Json, path, finding, FewOfEach.Words(code, count).In(_language), null, isExpected, fingerprints.Of(finding));
        }

        _document.Flush();
    }

    /// <summary>Records that a file could not be read, for the end of the document.</summary>
    internal void Fail(string path, string reason) => _failures.Add((path, reason));

    /// <summary>The files that could not be read; when there are none, nothing is written.</summary>
    private void WriteInvocation(Utf8JsonWriter json)
    {
        if (_failures.Count == 0)
        {
            return;
        }

        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", false);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var (path, reason) in _failures)
        {
            json.WriteStartObject();
            json.WriteString("level", "error");
            Text(json, "message", reason);
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            WriteArtifact(json, path);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteArtifact(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", SarifUri.Of(path));
        if (SarifUri.IsRelative(path))
        {
            json.WriteString("uriBaseId", Root);
        }

        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private void Begin(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "cpts-rules");
        json.WriteString("semanticVersion", EvaluationWriter.Engine);
        json.WriteString("language", _language == Language.French ? "fr-FR" : "en-US");
        json.WriteStartArray("rules");
        foreach (var rule in _catalogue.All)
        {
            _rules[rule.Code] = _rules.Count;
            Write(json, rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("results");
    }

    private void Write(Utf8JsonWriter json, FindingRule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        Text(json, "shortDescription", rule.Title.In(_language) + ".");
        Text(json, "fullDescription", rule.Meaning.In(_language));
        Text(json, "help", $"{rule.Meaning.In(_language)}\n\n{rule.Example.In(_language)}\n\n{rule.Remedy.In(_language)}");
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Severities.Words[rule.Severity].Id);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, string path, Finding finding, string message, FilePosition? position, bool isExpected, string fingerprint)
    {
        if (!_rules.TryGetValue(finding.Code, out var rule))
        {
            throw new ArgumentException($"The catalogue has no rule {finding.Code}.", nameof(finding));
        }

        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Severities.Words[finding.Severity].Id);
        Text(json, "message", message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, path);
        if (position is { } at)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", at.Line);
            json.WriteNumber("startColumn", at.Column);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("scenarioPath/v1", fingerprint);
        json.WriteEndObject();
        if (isExpected)
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", "inSource");
            json.WriteString("justification", "expect.findings");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
