using System.Text.Json.Nodes;

namespace Cpts.Rules.Json.Tests.Schemas;

/// <summary>A place in a document: the names and indexes that lead to it.</summary>
internal sealed record Place(IReadOnlyList<object> Steps)
{
    /// <summary>Every place of a document except its root.</summary>
    public static IEnumerable<Place> In(JsonNode document) => Below(document, []);

    /// <summary>The name of the member, or of the list that contains the element.</summary>
    public string Name => Steps.OfType<string>().Last();

    /// <summary>Whether the place is a member rather than an element of a list.</summary>
    public bool IsMember => Steps[^1] is string;

    public JsonNode ParentIn(JsonNode document) => Steps.Take(Steps.Count - 1).Aggregate(document, Child);

    public JsonNode? ValueIn(JsonNode document) => Child(ParentIn(document), Steps[^1]);

    public void Set(JsonNode document, JsonNode? value)
    {
        var parent = ParentIn(document);
        if (Steps[^1] is string name)
        {
            parent[name] = value;
        }
        else
        {
            parent[(int)Steps[^1]] = value;
        }
    }

    public void Remove(JsonNode document)
    {
        var parent = ParentIn(document);
        if (Steps[^1] is string name)
        {
            parent.AsObject().Remove(name);
        }
        else
        {
            parent.AsArray().RemoveAt((int)Steps[^1]);
        }
    }

    public override string ToString() => "/" + string.Join('/', Steps);

    private static JsonNode Child(JsonNode parent, object step) => (step is string name ? parent[name] : parent[(int)step])!;

    private static IEnumerable<Place> Below(JsonNode? node, object[] steps)
    {
        var children = node switch
        {
            JsonObject item => item.Select(member => (Step: (object)member.Key, member.Value)),
            JsonArray list => list.Select((value, i) => (Step: (object)i, Value: value)),
            _ => [],
        };
        return children.SelectMany(child =>
        {
            object[] here = [.. steps, child.Step];
            return Below(child.Value, here).Prepend(new Place(here));
        });
    }
}
