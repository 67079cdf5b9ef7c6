using System.Text.Json;
using System.Text.Json.Nodes;
using Cpts.Rules.Facts.Shapes;
using Cpts.Rules.Json.Reading;
using Cpts.Rules.Json.Schemas;
using Cpts.Rules.Json.Writing;

namespace Cpts.Rules.Json.Forms;

/// <summary>True or false.</summary>
internal sealed class BooleanJson(BooleanKind kind) : JsonKind<bool>
{
    public override Bilingual Expected => kind.Expected;

    public override bool BeginsWith(JsonTokenType token) => token is JsonTokenType.True or JsonTokenType.False;

    public override bool TryRead(ref Cursor cursor, out bool value)
    {
        value = cursor.Token == JsonTokenType.True;
        return BeginsWith(cursor.Token) || cursor.Refuse(Expected);
    }

    public override void Write(JsonOutput json, bool value, Language language) => json.Boolean(value);

    public override JsonObject Describe(SchemaDefinitions definitions) => SchemaParts.Boolean();
}

/// <summary>A whole number in any notation: 45000, 45000.0, 4.5e4.</summary>
internal sealed class IntegerJson(IntegerKind kind, bool isAnswer) : JsonKind<int>
{
    public override Bilingual Expected => kind.Expected;

    public override bool BeginsWith(JsonTokenType token) => token == JsonTokenType.Number;

    public override bool TryRead(ref Cursor cursor, out int value)
    {
        value = 0;
        return (cursor.Token == JsonTokenType.Number && JsonNumber.Parse(cursor.Raw).TryInt32(out value) && kind.Accepts(value))
            || cursor.RefuseNumber(Expected);
    }

    public override void Write(JsonOutput json, int value, Language language) => json.Number(value);

    public override JsonObject Describe(SchemaDefinitions definitions) => SchemaParts.Integer(
        isAnswer && kind.Min == int.MinValue ? null : kind.Min, isAnswer && kind.Max == int.MaxValue ? null : kind.Max);
}

/// <summary>An amount, with at most two decimals.</summary>
internal sealed class AmountJson(AmountKind kind) : JsonKind<Euros>
{
    /// <summary>The maximum number of digits before the decimal point; in answers, as many as an amount can hold.</summary>
    private readonly int _digits = kind.Max > Kinds.Amount.Max ? 16 : 12;

    public override Bilingual Expected => kind.Expected;

    public override bool BeginsWith(JsonTokenType token) => token == JsonTokenType.Number;

    public override bool TryRead(ref Cursor cursor, out Euros value)
    {
        value = default;
        return (cursor.Token == JsonTokenType.Number && JsonNumber.Parse(cursor.Raw).TryEuros(out value, _digits) && kind.Accepts(value))
            || cursor.RefuseNumber(Expected);
    }

    public override void Write(JsonOutput json, Euros value, Language language) => json.Amount(value);

    public override JsonObject Describe(SchemaDefinitions definitions) => NumberShapes.Amount(kind, definitions);
}

/// <summary>An exact decimal number.</summary>
internal sealed class DecimalJson(DecimalKind kind) : JsonKind<decimal>
{
    public override Bilingual Expected => kind.Expected;

    public override bool BeginsWith(JsonTokenType token) => token == JsonTokenType.Number;

    public override bool TryRead(ref Cursor cursor, out decimal value)
    {
        value = 0m;
        return (cursor.Token == JsonTokenType.Number && JsonNumber.Parse(cursor.Raw).TryDecimal(out value)) || cursor.RefuseNumber(Expected);
    }

    /// <summary>Writes the number without trailing zeros: 98, never 98.0.</summary>
    public override void Write(JsonOutput json, decimal value, Language language) =>
        json.Number(value / 1.0000000000000000000000000000m); // Dividing by one gives the shortest form of the same number.

    public override JsonObject Describe(SchemaDefinitions definitions) => NumberShapes.Decimal(definitions);
}
