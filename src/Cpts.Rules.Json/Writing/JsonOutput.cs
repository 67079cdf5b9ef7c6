using System.Text.Json;
using NodaTime;

namespace Cpts.Rules.Json.Writing;

/// <summary>Receives the values of a document, one after the other.</summary>
internal abstract class JsonOutput
{
    public abstract void StartObject();

    public abstract void EndObject();

    public abstract void StartArray();

    public abstract void EndArray();

    /// <summary>The name of a member of a shape.</summary>
    public abstract void Name(JsonName name);

    /// <summary>A name that is itself a value.</summary>
    public abstract void Name(string name);

    public abstract void Text(string value);

    /// <summary>A text that has already been encoded.</summary>
    public abstract void Word(JsonEncodedText value);

    public abstract void Date(LocalDate value);

    public abstract void Number(int value);

    /// <summary>A decimal number, with all its digits.</summary>
    public abstract void Number(decimal value);

    /// <summary>An amount in the shortest decimal form: 50000, 54184.9, 54184.94.</summary>
    public abstract void Amount(Euros value);

    public abstract void Boolean(bool value);

    public abstract void Null();
}

/// <summary>The name of a member, encoded in advance.</summary>
/// <param name="name">The name.</param>
internal sealed class JsonName(string name)
{
    public JsonEncodedText Text { get; } = JsonEncodedText.Encode(name, PlainEncoder.Instance);

    /// <summary>The name in quotes, followed by the colon.</summary>
    public byte[] WithColon { get; } = [(byte)'"', .. JsonEncodedText.Encode(name, PlainEncoder.Instance).EncodedUtf8Bytes, (byte)'"', (byte)':'];
}
