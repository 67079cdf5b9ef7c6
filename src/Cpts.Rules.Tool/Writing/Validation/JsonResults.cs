using Cpts.Rules.Tool.Validating;

namespace Cpts.Rules.Tool.Writing.Validation;

/// <summary>Results as an array of JSON objects, one a file: its path, whether it is valid, and its findings as evaluations write them.</summary>
internal sealed class JsonResults : IValidationReport
{
    private readonly JsonDocumentStream _document;
    private readonly Language _language;
    private readonly Severity _failOn;

    public JsonResults(Stream output, Language language, Severity failOn)
    {
        _document = new JsonDocumentStream(output);
        _language = language;
        _failOn = failOn;
        _document.Json.WriteStartArray();
    }

    public void Write(ValidatedFile file)
    {
        var json = _document.Json;
        json.WriteStartObject();
        json.WriteString("file", file.Path);
        json.WriteString("name", file.Name);
        json.WriteBoolean("valid", file.Passes(_failOn));
        json.WriteStartArray("findings");
        foreach (var (finding, position, isExpected) in file.Findings)
        {
            json.WriteStartObject();
            FindingsWriter.Members(json, finding, position, _language);
            json.WriteBoolean("expected", isExpected);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        _document.Pump();
    }

    public void Finish(ValidationSummary summary) => _document.Json.WriteEndArray();

    public void Dispose() => _document.Dispose();
}
