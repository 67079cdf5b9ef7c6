using Cpts.Rules.Tool.Validating;

namespace Cpts.Rules.Tool.Writing.Validation;

/// <summary>Results as an array of JSON objects, one for each file: its path, whether it is valid, and its findings in the form of evaluations.</summary>
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
        var few = new FewOfEach(FewOfEach.ForPrograms);
        foreach (var (finding, position, isExpected) in file.Findings.Where(placed => few.Takes(placed.Finding.Code)))
        {
            json.WriteStartObject();
            FindingsWriter.Members(json, finding, position, _language);
            json.WriteBoolean("expected", isExpected);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteMore(json, few);
        json.WriteEndObject();
        _document.Flush();
    }

    public void Fail(string path, Bilingual reason)
    {
        var json = _document.Json;
        json.WriteStartObject();
        json.WriteString("file", SourcePath.Slashes(path));
        json.WriteNull("name");
        json.WriteBoolean("valid", false);
        json.WriteString("error", reason.In(_language));
        json.WriteStartArray("findings");
        json.WriteEndArray();
        json.WriteEndObject();
        _document.Flush();
    }

    /// <summary>Writes the codes with findings that were left out and how many; nothing when there are none.</summary>
    private static void WriteMore(Utf8JsonWriter json, FewOfEach few)
    {
        if (!few.Left.Any())
        {
            return;
        }

        json.WriteStartArray("more");
        foreach (var (code, count) in few.Left)
        {
            json.WriteStartObject();
            json.WriteString("code", code);
            json.WriteNumber("count", count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public void Finish(ValidationSummary summary) => _document.Json.WriteEndArray();

    public void Dispose() => _document.Dispose();
}
