using Cpts.Rules.Tool.Validating;

namespace Cpts.Rules.Tool.Writing.Validation;

/// <summary>Results as SARIF 2.1.0, which forges read for code scanning: rules with their help, places, fingerprints.</summary>
/// <remarks>A finding that the file expects is a suppressed result: it is known and accepted where it stands.</remarks>
internal sealed class SarifResults : IValidationReport
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";
    private const string Root = "SRCROOT";

    private readonly JsonDocumentStream _document;
    private readonly Language _language;
    private readonly Dictionary<string, int> _rules = new(StringComparer.Ordinal);

    public SarifResults(Stream output, Language language)
    {
        _document = new JsonDocumentStream(output);
        _language = language;
        Begin(_document.Json);
    }

    public void Write(ValidatedFile file)
    {
        var fingerprints = new SarifFingerprints(file.Path);
        foreach (var placed in file.Findings)
        {
            Write(_document.Json, file, placed, fingerprints.Of(placed.Finding));
        }

        _document.Pump();
    }

    public void Finish(ValidationSummary summary)
    {
        var json = _document.Json;
        json.WriteEndArray();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public void Dispose() => _document.Dispose();

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
        foreach (var rule in FindingCatalogue.Default.All)
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
        Text(json, "help", $"{rule.Meaning.In(_language)}\n\n{rule.Example.In(_language)}\n\n{rule.Mend.In(_language)}");
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Severities.Words[rule.Severity].Id);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, ValidatedFile file, PlacedFinding placed, string fingerprint)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", placed.Finding.Code);
        json.WriteNumber("ruleIndex", _rules[placed.Finding.Code]);
        json.WriteString("level", Severities.Words[placed.Finding.Severity].Id);
        Text(json, "message", placed.Finding.Message(_language));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", SarifUri.Of(file.Path));
        if (SarifUri.IsRelative(file.Path))
        {
            json.WriteString("uriBaseId", Root);
        }

        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", placed.Position.Line);
        json.WriteNumber("startColumn", placed.Position.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("scenarioPath/v1", fingerprint);
        json.WriteEndObject();
        if (placed.IsExpected)
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
