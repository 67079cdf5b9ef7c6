using System.Text.Json;
using NodaTime;

namespace Cpts.Rules.Json.Writing;

/// <summary>How scenario files leave out what is not stated.</summary>
internal static class OptionalOutput
{
    public static void Optional(this Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    public static void Optional(this Utf8JsonWriter writer, string name, int? number)
    {
        if (number is { } value)
        {
            writer.WriteNumber(name, value);
        }
    }

    /// <summary>A decimal without trailing zeros: 98, never 98.0.</summary>
    public static void Optional(this Utf8JsonWriter writer, string name, decimal? number)
    {
        if (number is { } value)
        {
            // Dividing by one gives the shortest form of the same number.
            writer.WriteNumber(name, value / 1.0000000000000000000000000000m);
        }
    }

    public static void Optional(this Utf8JsonWriter writer, string name, LocalDate? date)
    {
        if (date is { } day)
        {
            writer.WriteString(name, DateText.Format(day));
        }
    }

    public static void Optional(this Utf8JsonWriter writer, string name, Euros? amount)
    {
        if (amount is { } euros)
        {
            writer.WritePropertyName(name);
            writer.Amount(euros);
        }
    }

    public static void Optional<T>(this Utf8JsonWriter writer, string name, T? value, Names<T> vocabulary)
        where T : struct, Enum
    {
        if (value is { } known)
        {
            writer.WriteString(name, vocabulary.Encoded(known));
        }
    }

    public static void Optional<T>(this Utf8JsonWriter writer, string name, ValueList<T>? values, Names<T> vocabulary)
        where T : struct, Enum
    {
        if (values is not { } list)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var value in list)
        {
            writer.WriteStringValue(vocabulary.Encoded(value));
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a value that is not the usual one.</summary>
    public static void Unless<T>(this Utf8JsonWriter writer, T usual, string name, T value, Names<T> vocabulary)
        where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(value, usual))
        {
            writer.WriteString(name, vocabulary.Encoded(value));
        }
    }

    /// <summary>Writes a list of objects, unless it is empty.</summary>
    public static void Items<T>(this Utf8JsonWriter writer, string name, ValueList<T> items, Action<Utf8JsonWriter, T> members)
    {
        if (items.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            members(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes an object with one member for each item, unless there is none.</summary>
    public static void Map<T>(this Utf8JsonWriter writer, string name, ValueList<T> items, Action<Utf8JsonWriter, T> member)
    {
        if (items.Count == 0)
        {
            return;
        }

        writer.WriteStartObject(name);
        foreach (var item in items)
        {
            member(writer, item);
        }

        writer.WriteEndObject();
    }
}
