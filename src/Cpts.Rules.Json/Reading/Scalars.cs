using System.Text.Json;
using System.Text.Json.Nodes;
using Cpts.Rules.Json.Schemas;

namespace Cpts.Rules.Json.Reading;

/// <summary>Any text.</summary>
internal sealed class TextValue : Value<string>
{
    public override Bilingual Expected => new("un texte entre guillemets", "a text between quotes");

    public override bool TryRead(ref Cursor cursor, out string value)
    {
        var isText = cursor.Token == JsonTokenType.String;
        value = isText ? cursor.String : "";
        return isText || cursor.Refuse(Expected);
    }

    public override JsonObject Describe(SchemaDefinitions definitions) => Shapes.Text();
}

/// <summary>True or false.</summary>
internal sealed class BooleanValue : Value<bool>
{
    public override Bilingual Expected => new("true ou false", "true or false");

    public override bool TryRead(ref Cursor cursor, out bool value)
    {
        value = cursor.Token == JsonTokenType.True;
        return value || cursor.Token == JsonTokenType.False || cursor.Refuse(Expected);
    }

    public override JsonObject Describe(SchemaDefinitions definitions) => Shapes.Boolean();
}

/// <summary>A whole number within bounds, both included, however it is written: 45000, 45000.0, 4.5e4.</summary>
internal sealed class IntegerValue(int min, int max, Bilingual expected) : Value<int>
{
    public override Bilingual Expected => expected;

    public override bool TryRead(ref Cursor cursor, out int value)
    {
        value = 0;
        return (cursor.Token == JsonTokenType.Number && JsonNumber.Parse(cursor.Raw).TryInt32(out value) && value >= min && value <= max)
            || cursor.RefuseNumber(Expected);
    }

    public override JsonObject Describe(SchemaDefinitions definitions) => Shapes.Integer(min, max);
}

/// <summary>An amount: not negative, at most two decimals, at most 999 999 999 999.99 €.</summary>
internal sealed class AmountValue : Value<Euros>
{
    public override Bilingual Expected => new(
        "un montant en euros, de 0 à 999999999999.99, avec au plus deux décimales",
        "an amount in euros, from 0 to 999999999999.99, with at most two decimals");

    public override bool TryRead(ref Cursor cursor, out Euros value)
    {
        value = default;
        return (cursor.Token == JsonTokenType.Number && TryParse(cursor.Raw, out value)) || cursor.RefuseNumber(Expected);
    }

    public override JsonObject Describe(SchemaDefinitions definitions) => NumberShapes.Amount(definitions);

    private static bool TryParse(ReadOnlySpan<byte> text, out Euros value)
    {
        var number = JsonNumber.Parse(text);
        return number.TryEuros(out value) && !number.IsNegative;
    }
}

/// <summary>A decimal number, exactly.</summary>
internal sealed class DecimalValue : Value<decimal>
{
    public override Bilingual Expected => new("un nombre d’au plus 28 chiffres", "a number of at most 28 digits");

    public override bool TryRead(ref Cursor cursor, out decimal value)
    {
        value = 0m;
        return (cursor.Token == JsonTokenType.Number && JsonNumber.Parse(cursor.Raw).TryDecimal(out value)) || cursor.RefuseNumber(Expected);
    }

    public override JsonObject Describe(SchemaDefinitions definitions) => NumberShapes.Decimal(definitions);
}

/// <summary>A name of a vocabulary.</summary>
internal sealed class VocabularyValue<T>(Names<T> vocabulary) : Value<T>
    where T : struct, Enum
{
    public override Bilingual Expected { get; } = Words.OneOf(vocabulary.Noun, vocabulary.Ids);

    public override bool TryRead(ref Cursor cursor, out T value)
    {
        value = default;
        return (cursor.Token == JsonTokenType.String && vocabulary.TryFind(cursor.Text, out value)) || cursor.Refuse(Expected, vocabulary.Ids);
    }

    public override JsonObject Describe(SchemaDefinitions definitions) => Shapes.OneOf(vocabulary.Ids);
}

/// <summary>One of a list of known texts.</summary>
internal sealed class KnownTextValue(Bilingual expected, IReadOnlyList<string> known) : Value<string>
{
    private readonly NameTable _table = new(known);

    public override Bilingual Expected => expected;

    public override bool TryRead(ref Cursor cursor, out string value)
    {
        var index = cursor.Token == JsonTokenType.String ? _table.Find(cursor.Text) : -1;
        value = index < 0 ? "" : known[index];
        return index >= 0 || cursor.Refuse(Expected, known);
    }

    public override JsonObject Describe(SchemaDefinitions definitions) => Shapes.OneOf(known);
}
