using System.Text.Json.Nodes;
using Cpts.Rules.Facts.Shapes;

namespace Cpts.Rules.Json.Schemas;

/// <summary>Conditions between members, as far as a schema can express them.</summary>
internal static class Conditions
{
    public static void Add<T>(JsonObject schema, Shape<T> shape)
    {
        foreach (var needed in shape.RequiredMembers)
        {
            schema.Add("if", new JsonObject
            {
                ["properties"] = new JsonObject { [needed.Other] = SchemaParts.Words([needed.Id], needed.Terms) },
                ["required"] = new JsonArray(needed.Other),
            });
            schema.Add("then", new JsonObject
            {
                ["properties"] = new JsonObject { [needed.Name] = true },
                ["required"] = new JsonArray(needed.Name),
            });
        }

        if (shape.Alternatives.Count > 0)
        {
            var names = shape.Alternatives.SelectMany(group => group).ToArray();
            schema.Add("oneOf", new JsonArray([.. shape.Alternatives.Select(group => new JsonObject
            {
                ["properties"] = new JsonObject(names.Select(name => new KeyValuePair<string, JsonNode?>(name, group.Contains(name)))),
                ["required"] = new JsonArray([.. group.Select(name => (JsonNode)name)]),
            })]));
        }

        foreach (var (first, second) in shape.Exclusions)
        {
            schema.Add("not", new JsonObject
            {
                ["properties"] = new JsonObject { [first] = true, [second] = true },
                ["required"] = new JsonArray(first, second),
            });
        }
    }
}
