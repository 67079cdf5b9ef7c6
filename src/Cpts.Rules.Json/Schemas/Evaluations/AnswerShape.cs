using System.Text.Json.Nodes;

namespace Cpts.Rules.Json.Schemas.Evaluations;

/// <summary>A member of an object of an evaluation: always there, null when it has no value.</summary>
/// <param name="Shape">What its value may be.</param>
/// <param name="Note">What it means.</param>
internal sealed record AnswerMember(JsonObject Shape, MemberNote Note)
{
    public AnswerMember(string name, JsonObject shape, string title, Bilingual description, string? examples = null)
        : this(shape, new MemberNote(name, title, description, examples))
    {
    }
}

/// <summary>The schema of an object of an evaluation.</summary>
internal static class AnswerShape
{
    /// <summary>Makes a named object with these members, all required, and no others.</summary>
    /// <param name="definitions">The shapes that have a name.</param>
    /// <param name="name">The name of the shape.</param>
    /// <param name="title">A few English words.</param>
    /// <param name="description">What it is.</param>
    /// <param name="members">Gives the members; they come after the object itself among the named shapes.</param>
    public static JsonObject Of(SchemaDefinitions definitions, string name, string title, Bilingual description, Func<AnswerMember[]> members) =>
        definitions.Refer(name, () =>
        {
            var list = members();
            return ObjectShape.Of(
                new ObjectNotes(name, title, description, [.. list.Select(member => member.Note)]),
                list.Select(member => new MemberShape(member.Note.Name, IsRequired: true, member.Shape)),
                definitions);
        });
}
