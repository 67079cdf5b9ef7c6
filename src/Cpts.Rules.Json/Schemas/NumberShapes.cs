using System.Text.Json.Nodes;
using Cpts.Rules.Facts.Shapes;

namespace Cpts.Rules.Json.Schemas;

/// <summary>Schemas of amounts and exact decimals.</summary>
internal static class NumberShapes
{
    /// <summary>1/2100 of a euro, a 21st of a cent, as the nearest floating-point number.</summary>
    /// <remarks>
    /// Many validators check in floating point whether x / 0.01 is whole, where 0.07 / 0.01 is 7.000000000000001: they
    /// would refuse one amount in eight. In floating point, x / (1/2100) is whole for every amount in cents up to 10^14 cents:
    /// k/100 differs from the nearest double by at most 12/25 of a unit in its last place (its binary digits repeat with a
    /// denominator of 25), which, carried over to 21k, is less than the half unit that rounds to 21k. A number of up to
    /// fourteen digits that is not in cents, such as 0.001, gives no whole number either way.
    /// </remarks>
    private const double PartOfCent = 0.0004761904761904762;

    private const decimal Cent = 0.01m;

    /// <summary>An amount in euros within bounds, both included, with at most two decimals.</summary>
    public static JsonObject Amount(AmountKind kind, SchemaDefinitions definitions)
    {
        return kind == Kinds.Amount ? definitions.Refer("amount", Shape)
            : kind == Kinds.SignedAmount ? definitions.Refer("signedAmount", Shape)
            : Shape();

        JsonObject Shape()
        {
            var shape = Cents();
            if (kind.Max.Cents < long.MaxValue)
            {
                shape.Insert(1, "maximum", JsonNode.Parse(kind.Max.ToString()));
            }

            if (kind.Min.Cents > long.MinValue)
            {
                shape.Insert(1, "minimum", JsonNode.Parse(kind.Min.ToString()));
            }

            return shape;
        }
    }

    /// <summary>A number with at most two decimals.</summary>
    public static JsonObject Cents() => new()
    {
        ["type"] = "number",
        ["anyOf"] = new JsonArray(
            new JsonObject { ["multipleOf"] = Cent },
            new JsonObject
            {
                ["$comment"] = "For validators that divide in floating point, where 0.07 / 0.01 is not 7: there, every amount in cents is a whole multiple of 1/2100, and no other short number is.",
                ["multipleOf"] = PartOfCent,
            }),
    };

    /// <summary>A number that can be held exactly: zero, or from 10^−28 to 10^28 with either sign. The schema cannot express the limit of 28 digits.</summary>
    public static JsonObject Decimal(SchemaDefinitions definitions) => definitions.Refer("decimal", static () => new JsonObject
    {
        ["type"] = "number",
        ["exclusiveMinimum"] = -1e28,
        ["exclusiveMaximum"] = 1e28,
        ["anyOf"] = new JsonArray(
            new JsonObject { ["const"] = 0 },
            new JsonObject { ["minimum"] = 1e-28 },
            new JsonObject { ["maximum"] = -1e-28 }),
    });
}
