using System.Text.Json.Nodes;
using Cpts.Rules.Json.Schemas;

namespace Cpts.Rules.Json.Reading;

/// <summary>Names of members that are values.</summary>
/// <typeparam name="T">What they are read into.</typeparam>
internal abstract class Key<T>
{
    /// <summary>What is expected, in words.</summary>
    public abstract Bilingual Expected { get; }

    /// <summary>The names that there are, when they can be listed: the nearest is proposed for a wrong one.</summary>
    public virtual IReadOnlyList<string> Known => [];

    public abstract bool TryParse(ReadOnlySpan<byte> name, out T key);

    /// <summary>What the name may be, as a JSON Schema states it: one of the known ones.</summary>
    /// <param name="definitions">The shapes that have a name.</param>
    public virtual JsonObject Describe(SchemaDefinitions definitions) => Shapes.OneOf(Known);
}
