using System.Text.Json;

namespace Cpts.Rules.Json.Writing;

/// <summary>The member <c>findings</c>.</summary>
internal static class FindingsWriter
{
    private static readonly JsonEncodedText Findings = Output.Name("findings");
    private static readonly JsonEncodedText Code = Output.Name("code");
    private static readonly JsonEncodedText Severity = Output.Name("severity");
    private static readonly JsonEncodedText Path = Output.Name("path");
    private static readonly JsonEncodedText Line = Output.Name("line");
    private static readonly JsonEncodedText Column = Output.Name("column");
    private static readonly JsonEncodedText Message = Output.Name("message");
    private static readonly JsonEncodedText SourceIds = Output.Name("sources");

    public static void Write(Utf8JsonWriter writer, ValueList<Finding> findings, ScenarioDocument? document, Language language)
    {
        var positions = document is null ? default : document.Locate(findings);
        writer.WriteStartArray(Findings);
        for (var i = 0; i < findings.Count; i++)
        {
            writer.WriteStartObject();
            Members(writer, findings[i], positions.Count == 0 ? null : positions[i], language);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>The members of one finding.</summary>
    public static void Members(Utf8JsonWriter writer, Finding finding, FilePosition? position, Language language)
    {
        writer.WriteString(Code, finding.Code);
        writer.WriteString(Severity, Vocabularies.Severities.Encoded(finding.Severity));
        writer.WriteString(Path, finding.Path);
        writer.Number(Line, position?.Line);
        writer.Number(Column, position?.Column);
        writer.WriteString(Message, finding.Message(language));
        Sources(writer, finding.Rule.Sources);
    }

    /// <summary>The member <c>sources</c>, of findings and of budget lines: ids.</summary>
    public static void Sources(Utf8JsonWriter writer, ValueList<Source> sources)
    {
        writer.WriteStartArray(SourceIds);
        foreach (var source in sources)
        {
            writer.WriteStringValue(source.Id);
        }

        writer.WriteEndArray();
    }
}
