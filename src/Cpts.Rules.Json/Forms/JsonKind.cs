using System.Text.Json;
using System.Text.Json.Nodes;
using Cpts.Rules.Json.Reading;
using Cpts.Rules.Json.Schemas;
using Cpts.Rules.Json.Writing;

namespace Cpts.Rules.Json.Forms;

/// <summary>One kind of value in JSON: how it is read, written and described.</summary>
/// <typeparam name="T">What it is in code.</typeparam>
internal abstract class JsonKind<T>
{
    /// <summary>What is expected, in words that follow « Attendu : » and "Expected".</summary>
    public abstract Bilingual Expected { get; }

    /// <summary>The texts that there are, when they can be listed: the nearest is proposed for a wrong one.</summary>
    public virtual IReadOnlyList<string> Known => [];

    /// <summary>Whether a token begins a value that is at least of the right type.</summary>
    public abstract bool BeginsWith(JsonTokenType token);

    /// <summary>Reads the value at the place; the cursor ends on its last token.</summary>
    /// <returns>False when it is something else: that is then reported, and the value passed over.</returns>
    public abstract bool TryRead(ref Cursor cursor, out T value);

    /// <summary>Writes a value.</summary>
    public abstract void Write(JsonOutput json, T value, Language language);

    /// <summary>Writes a value among others that are not of shapes.</summary>
    public void Write(Utf8JsonWriter json, T value, Language language) => Write(new WriterOutput(json), value, language);

    /// <summary>What the value may be, as a JSON Schema states it.</summary>
    /// <param name="definitions">The shapes that have a name.</param>
    public abstract JsonObject Describe(SchemaDefinitions definitions);

    /// <summary>The value that a name of a member stands for.</summary>
    public virtual bool TryParseName(ReadOnlySpan<byte> name, out T value) => throw NotAName();

    /// <summary>The name of a member that stands for a value.</summary>
    public virtual string Name(T value) => throw NotAName();

    private InvalidOperationException NotAName() => new($"{GetType().Name} is not a kind of names.");
}
