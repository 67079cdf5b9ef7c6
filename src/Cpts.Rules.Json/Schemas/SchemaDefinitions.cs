using System.Text.Json.Nodes;

namespace Cpts.Rules.Json.Schemas;

/// <summary>The named shapes of a schema, under <c>$defs</c>, in the order of their first use.</summary>
internal sealed class SchemaDefinitions
{
    private const string Prefix = "#/$defs/";
    private const string Reference = "$ref";

    /// <summary>The shapes by name.</summary>
    public JsonObject Shapes { get; } = [];

    /// <summary>A reference to a named shape, which is made on first use.</summary>
    public JsonObject Refer(string name, Func<JsonObject> shape)
    {
        if (!Shapes.ContainsKey(name))
        {
            // Reserves the position, so that the shapes used by this one come after it.
            Shapes.Add(name, null);
            Shapes[name] = shape();
        }

        return new JsonObject { [Reference] = Prefix + name };
    }
}
