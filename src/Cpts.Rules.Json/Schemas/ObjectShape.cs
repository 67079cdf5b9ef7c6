using System.Text.Json.Nodes;

namespace Cpts.Rules.Json.Schemas;

/// <summary>A member of an object, as a schema states it.</summary>
/// <param name="Name">The member.</param>
/// <param name="IsRequired">Whether the object must have it.</param>
/// <param name="Shape">What its value may be.</param>
internal readonly record struct MemberShape(string Name, bool IsRequired, JsonObject Shape);

/// <summary>The schema of an object: these members and no others.</summary>
internal static class ObjectShape
{
    /// <summary>Makes the schema.</summary>
    /// <param name="notes">What the object and its members mean.</param>
    /// <param name="members">The members, in the order of the format.</param>
    /// <param name="definitions">The shapes that the members refer to.</param>
    /// <exception cref="InvalidOperationException">A member has no note, or a note has no member: they are kept in step by hand.</exception>
    public static JsonObject Of(ObjectNotes notes, IEnumerable<MemberShape> members, SchemaDefinitions definitions)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        var unused = notes.Members.ToDictionary(note => note.Name, StringComparer.Ordinal);
        foreach (var member in members)
        {
            if (unused.TryGetValue(member.Name, out var note))
            {
                unused.Remove(member.Name);
                properties.Add(member.Name, Annotated(note, member.Shape));
            }
            else if (definitions.Describes(member.Shape))
            {
                properties.Add(member.Name, member.Shape);
            }
            else
            {
                throw new InvalidOperationException($"{notes.Definition}.{member.Name} has no note.");
            }

            if (member.IsRequired)
            {
                required.Add((JsonNode)member.Name);
            }
        }

        if (unused.Count > 0)
        {
            throw new InvalidOperationException($"{notes.Definition} has no member {string.Join(", ", unused.Keys)}.");
        }

        var shape = Described(notes.Title, notes.Description);
        shape.Add("type", "object");
        if (required.Count > 0)
        {
            shape.Add("required", required);
        }

        shape.Add("properties", properties);
        shape.Add("additionalProperties", false);
        return shape;
    }

    private static JsonObject Annotated(MemberNote note, JsonObject shape)
    {
        var member = Described(note.Title, note.Description);
        foreach (var keyword in shape)
        {
            member.Add(keyword.Key, keyword.Value?.DeepClone());
        }

        if (note.Default is { } value)
        {
            member.Add("default", JsonNode.Parse(value));
        }

        if (note.Examples is { } examples)
        {
            member.Add("examples", JsonNode.Parse(examples));
        }

        return member;
    }

    private static JsonObject Described(string title, Bilingual description) => new()
    {
        ["title"] = title,
        [Annotations.English] = description.English,
        [Annotations.French] = description.French,
    };
}
