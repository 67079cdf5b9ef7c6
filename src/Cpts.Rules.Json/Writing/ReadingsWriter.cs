using System.Text.Json;
using Cpts.Rules.Scenarios;

namespace Cpts.Rules.Json.Writing;

/// <summary>The member <c>interpretations</c>.</summary>
internal static class ReadingsWriter
{
    private static readonly JsonEncodedText Interpretations = Output.Name("interpretations");
    private static readonly JsonEncodedText Id = Output.Name("id");
    private static readonly JsonEncodedText Value = Output.Name("value");
    private static readonly JsonEncodedText Default = Output.Name("default");
    private static readonly JsonEncodedText Others = Output.Name("others");
    private static readonly JsonEncodedText Total = Output.Name("total");
    private static readonly JsonEncodedText Decided = Output.Name("decided");

    public static void Write(Utf8JsonWriter writer, ValueList<InterpretationUse> readings)
    {
        writer.WriteStartArray(Interpretations);
        foreach (var reading in readings)
        {
            writer.WriteStartObject();
            writer.WriteString(Id, reading.Id);
            WriteValue(writer, reading.Value);
            writer.WriteBoolean(Default, reading.IsDefault);
            writer.WriteBoolean(Decided, reading.Decided);
            writer.WriteStartArray(Others);
            foreach (var other in reading.Others)
            {
                writer.WriteStartObject();
                WriteValue(writer, other.Value);
                writer.Range(Total, other.Total);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter writer, object value)
    {
        if (value is bool isOn)
        {
            writer.WriteBoolean(Value, isOn);
        }
        else
        {
            writer.WriteString(Value, (string)value);
        }
    }
}
