using System.Text.Json.Nodes;

namespace Cpts.Rules.Json.Schemas;

/// <summary>The documentation in a schema, in both languages.</summary>
internal static class Annotations
{
    /// <summary>The keyword that holds the English description.</summary>
    public const string English = "description";

    /// <summary>The keyword that holds the French description; validators ignore keywords that begin with <c>x-</c>.</summary>
    public const string French = "x-description-fr";

    /// <summary>A schema with its title and description only, without constraints.</summary>
    public static JsonObject Of(string title, Bilingual words) => new()
    {
        ["title"] = title,
        [English] = words.English,
        [French] = words.French,
    };
}
