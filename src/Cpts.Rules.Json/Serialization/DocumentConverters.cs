using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Cpts.Rules.Facts;
using Cpts.Rules.Json.Documents;
using Cpts.Rules.Scenarios;

namespace Cpts.Rules.Json.Serialization;

/// <summary>Reads a scenario like a file: problems give the same findings, and the exception's message contains the first one.</summary>
internal sealed class ScenarioConverter(Language language) : JsonConverter<Scenario>
{
    public override Scenario Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var value = JsonDocument.ParseValue(ref reader);
        var document = ScenarioReader.Read(Encoding.UTF8.GetBytes(value.RootElement.GetRawText()));
        return document.Scenario ?? throw new JsonException(document.Findings[0].Message(language), document.Findings[0].Path, null, null);
    }

    public override void Write(Utf8JsonWriter writer, Scenario value, JsonSerializerOptions options) =>
        ScenarioFormat.Default.Json.Write(writer, new(value, null), language);
}

/// <summary>Writes an evaluation as its document, which can be read as an <see cref="EvaluationDocument"/>.</summary>
internal sealed class EvaluationConverter(Language language) : JsonConverter<Evaluation>
{
    public override Evaluation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"An evaluation is read back as an {nameof(EvaluationDocument)}.");

    public override void Write(Utf8JsonWriter writer, Evaluation value, JsonSerializerOptions options) =>
        EvaluationShape.Write(writer, EvaluationDocument.Of(value, default, FindingInDocument.Of(value.Findings, null, language)), language);
}

/// <summary>Reads and writes evaluation documents.</summary>
internal sealed class EvaluationDocumentConverter(Language language) : JsonConverter<EvaluationDocument>
{
    public override EvaluationDocument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var value = JsonDocument.ParseValue(ref reader);
        return EvaluationReader.Read(Encoding.UTF8.GetBytes(value.RootElement.GetRawText()));
    }

    public override void Write(Utf8JsonWriter writer, EvaluationDocument value, JsonSerializerOptions options) => EvaluationShape.Write(writer, value, language);
}
