using System.Text.Json.Nodes;

namespace Cpts.Rules.Json.Schemas.Evaluations;

/// <summary>Amounts of an evaluation: always a range, exact when both ends are equal.</summary>
internal static class RangeShapes
{
    /// <summary>What is due or paid: never negative.</summary>
    public static JsonObject Due(SchemaDefinitions definitions) => Range(definitions, "range", "Range", Amount, new(
        "Un montant en euros, entre deux bornes comprises ; exact si elles sont égales.",
        "An amount in euros, between two ends that are included; exact when they are equal."));

    /// <summary>What changes: less when negative.</summary>
    public static JsonObject Change(SchemaDefinitions definitions) => Range(definitions, "change", "Change", NumberShapes.Cents, new(
        "Une variation en euros par an, entre deux bornes comprises ; négative si c’est moins.",
        "A change in euros a year, between two ends that are included; negative when it is less."));

    /// <summary>One amount in euros.</summary>
    public static JsonObject Amount()
    {
        var shape = NumberShapes.Cents();
        shape.Insert(1, "minimum", 0);
        return shape;
    }

    private static JsonObject Range(SchemaDefinitions definitions, string name, string title, Func<JsonObject> end, Bilingual description) =>
        AnswerShape.Of(definitions, name, title, description, () =>
        [
            new("min", end(), "Least", new("Le minimum, compris.", "The least, included."), "[147246.58]"),
            new("max", end(), "Most", new("Le maximum, compris.", "The most, included."), "[307246.58]"),
        ]);
}
