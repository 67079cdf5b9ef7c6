using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;

namespace Cpts.Rules.Json.Writing;

/// <summary>Writes the values common to the formats: amounts, ranges, dates, and null for missing values.</summary>
internal static class Output
{
    private static readonly JsonEncodedText Min = JsonEncodedText.Encode("min");
    private static readonly JsonEncodedText Max = JsonEncodedText.Encode("max");

    public static Utf8JsonWriter Open(IBufferWriter<byte> output, bool indented) =>
        new(output, new JsonWriterOptions { Encoder = PlainEncoder.Instance, Indented = indented, NewLine = "\n" });

    /// <summary>The written JSON as a node.</summary>
    public static JsonNode? Node(Action<Utf8JsonWriter> write)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text))
        {
            write(json);
        }

        return JsonNode.Parse(text.ToArray());
    }

    public static JsonEncodedText Name(string name) => JsonEncodedText.Encode(name);

    /// <summary>Writes an amount in the shortest decimal form: 50000, 54184.9, 54184.94.</summary>
    public static void Amount(this Utf8JsonWriter writer, Euros amount)
    {
        var cents = amount.Cents;
        if (cents % 100 == 0)
        {
            writer.WriteNumberValue(cents / 100);
            return;
        }

        var (digits, scale) = cents % 10 == 0 ? (cents / 10, (byte)1) : (cents, (byte)2);
        var magnitude = (ulong)Math.Abs(digits);
        writer.WriteNumberValue(new decimal(unchecked((int)magnitude), unchecked((int)(magnitude >> 32)), 0, digits < 0, scale));
    }

    public static void Amount(this Utf8JsonWriter writer, JsonEncodedText name, Euros? amount)
    {
        writer.WritePropertyName(name);
        if (amount is { } euros)
        {
            writer.Amount(euros);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>Writes a range as <c>{"min", "max"}</c>, even when it is exact.</summary>
    public static void Range(this Utf8JsonWriter writer, JsonEncodedText name, EuroRange? range)
    {
        if (range is not { } amount)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.Amount(Min, amount.Min);
        writer.Amount(Max, amount.Max);
        writer.WriteEndObject();
    }

    public static void Date(this Utf8JsonWriter writer, JsonEncodedText name, LocalDate? date)
    {
        if (date is not { } day)
        {
            writer.WriteNull(name);
            return;
        }

        Span<byte> text = stackalloc byte[DateText.Length];
        DateText.Format(day, text);
        writer.WriteString(name, text);
    }

    public static void Number(this Utf8JsonWriter writer, JsonEncodedText name, int? number)
    {
        if (number is { } value)
        {
            writer.WriteNumber(name, value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
