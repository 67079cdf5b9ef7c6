using System.Text.Json.Nodes;

namespace Cpts.Rules.Json.Schemas;

/// <summary>The shapes that a schema names, each once, under <c>$defs</c>: in the order in which they are first met.</summary>
internal sealed class SchemaDefinitions
{
    private const string Prefix = "#/$defs/";
    private const string Reference = "$ref";

    /// <summary>The shapes by name.</summary>
    public JsonObject Shapes { get; } = [];

    /// <summary>A reference to a named shape, which is made when it is met for the first time.</summary>
    public JsonObject Refer(string name, Func<JsonObject> shape)
    {
        if (!Shapes.ContainsKey(name))
        {
            // Holds the place: what the shape is made of comes after it.
            Shapes.Add(name, null);
            Shapes[name] = shape();
        }

        return new JsonObject { [Reference] = Prefix + name };
    }
}
