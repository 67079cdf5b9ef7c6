using System.Text.Json.Nodes;
using Cpts.Rules.Json.Schemas;

namespace Cpts.Rules.Json.Reading;

/// <summary>One kind of value of the format: how it is read, and what it is called when something else stands there.</summary>
/// <typeparam name="T">What it is read into.</typeparam>
internal abstract class Value<T>
{
    /// <summary>What is expected, in words that follow « Attendu : » and "Expected".</summary>
    public abstract Bilingual Expected { get; }

    /// <summary>Reads the value at the place; the cursor ends on its last token.</summary>
    /// <returns>False when it is something else: that is then reported, and the value passed over.</returns>
    public abstract bool TryRead(ref Cursor cursor, out T value);

    /// <summary>What the value may be, as a JSON Schema states it.</summary>
    /// <param name="definitions">The shapes that have a name.</param>
    public abstract JsonObject Describe(SchemaDefinitions definitions);
}
