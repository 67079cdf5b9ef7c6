using System.Text.Json.Nodes;

namespace Cpts.Rules.Json.Schemas;

/// <summary>The basic parts of schemas.</summary>
internal static class SchemaParts
{
    private const string Type = "type";

    public static JsonObject Text() => Typed("string");

    public static JsonObject Boolean() => Typed("boolean");

    /// <summary>A whole number; bounds are included, and null means no bound.</summary>
    public static JsonObject Integer(int? min = null, int? max = null)
    {
        var shape = Typed("integer");
        if (min is { } least)
        {
            shape.Add("minimum", least);
        }

        if (max is { } most)
        {
            shape.Add("maximum", most);
        }

        return shape;
    }

    /// <summary>A single fixed text.</summary>
    public static JsonObject Only(string text) => new() { [Type] = "string", ["const"] = text };

    /// <summary>One of several texts.</summary>
    public static JsonObject OneOf(IEnumerable<string> texts) => new()
    {
        [Type] = "string",
        ["enum"] = new JsonArray([.. texts.Select(text => (JsonNode)text)]),
    };

    /// <summary>One of some identifiers, or a French term for one.</summary>
    public static JsonObject Words(IEnumerable<string> ids, IEnumerable<string> terms) => AnyOf(OneOf(ids), Pattern(FoldedPattern.Of(terms)));

    /// <summary>A text that matches a pattern, which must work in every dialect of regular expressions.</summary>
    public static JsonObject Pattern(string pattern) => new() { [Type] = "string", ["pattern"] = pattern };

    public static JsonObject ListOf(JsonObject item) => new() { [Type] = "array", ["items"] = item };

    /// <summary>An object whose names are values.</summary>
    public static JsonObject Map(JsonObject name, JsonObject value) => new()
    {
        [Type] = "object",
        ["propertyNames"] = name,
        ["additionalProperties"] = value,
    };

    /// <summary>One of several shapes.</summary>
    public static JsonObject AnyOf(params JsonObject[] shapes) => new() { ["anyOf"] = new JsonArray(shapes) };

    /// <summary>A shape, or null.</summary>
    public static JsonObject OrNull(JsonObject shape)
    {
        if (shape[Type] is null || shape.ContainsKey("enum"))
        {
            return AnyOf(shape, Typed("null"));
        }

        var either = (JsonObject)shape.DeepClone();
        either[Type] = new JsonArray(shape[Type]!.GetValue<string>(), "null");
        return either;
    }

    private static JsonObject Typed(string type) => new() { [Type] = type };
}
