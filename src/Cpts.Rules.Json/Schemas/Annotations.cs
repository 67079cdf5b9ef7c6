using System.Text.Json.Nodes;

namespace Cpts.Rules.Json.Schemas;

/// <summary>What people read in a schema, in both languages.</summary>
internal static class Annotations
{
    /// <summary>The keyword that holds the English description.</summary>
    public const string English = "description";

    /// <summary>The keyword that holds the French description; validators pass over keywords that begin with <c>x-</c>.</summary>
    public const string French = "x-description-fr";

    /// <summary>A shape that says what it is, and nothing yet of what it may be.</summary>
    public static JsonObject Of(string title, Bilingual words) => new()
    {
        ["title"] = title,
        [English] = words.English,
        [French] = words.French,
    };
}
