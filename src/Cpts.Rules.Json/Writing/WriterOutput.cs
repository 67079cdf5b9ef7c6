using System.Text.Json;
using NodaTime;

namespace Cpts.Rules.Json.Writing;

/// <summary>Writes with the framework's writer, which supports indentation and is the one that serializers provide.</summary>
internal sealed class WriterOutput(Utf8JsonWriter json) : JsonOutput
{
    public override void StartObject() => json.WriteStartObject();

    public override void EndObject() => json.WriteEndObject();

    public override void StartArray() => json.WriteStartArray();

    public override void EndArray() => json.WriteEndArray();

    public override void Name(JsonName name) => json.WritePropertyName(name.Text);

    public override void Name(string name) => json.WritePropertyName(name);

    public override void Text(string value) => json.WriteStringValue(value);

    public override void Word(JsonEncodedText value) => json.WriteStringValue(value);

    public override void Date(LocalDate value)
    {
        Span<byte> text = stackalloc byte[DateText.Length];
        DateText.Format(value, text);
        json.WriteStringValue(text);
    }

    public override void Number(int value) => json.WriteNumberValue(value);

    public override void Number(decimal value) => json.WriteNumberValue(value);

    public override void Amount(Euros value) => json.Amount(value);

    public override void Boolean(bool value) => json.WriteBooleanValue(value);

    public override void Null() => json.WriteNullValue();
}
