using System.Text.Json;
using System.Text.Json.Nodes;
using Cpts.Rules.Json.Reading;
using Cpts.Rules.Json.Schemas;
using Cpts.Rules.Json.Writing;

namespace Cpts.Rules.Json.Forms;

/// <summary>How one kind of value is read, written and described in JSON.</summary>
/// <typeparam name="T">The type of the value in code.</typeparam>
internal abstract class JsonKind<T>
{
    /// <summary>What is expected, in words that follow « Attendu : » and "Expected".</summary>
    public abstract Bilingual Expected { get; }

    /// <summary>The possible texts, when they can be listed; the nearest one is suggested for an unknown text.</summary>
    public virtual IReadOnlyList<string> Known => [];

    /// <summary>Whether a token begins a value of the right JSON type.</summary>
    public abstract bool BeginsWith(JsonTokenType token);

    /// <summary>Reads the value at the cursor, and leaves the cursor on its last token.</summary>
    /// <returns>False when it is not such a value; this is reported, and the value is skipped.</returns>
    public abstract bool TryRead(ref Cursor cursor, out T value);

    /// <summary>Writes a value.</summary>
    public abstract void Write(JsonOutput json, T value, Language language);

    /// <summary>Writes a value with the framework's writer.</summary>
    public void Write(Utf8JsonWriter json, T value, Language language) => Write(new WriterOutput(json), value, language);

    /// <summary>The JSON Schema of the value.</summary>
    /// <param name="definitions">The named shapes.</param>
    public abstract JsonObject Describe(SchemaDefinitions definitions);

    /// <summary>Parses the name of a member as a value.</summary>
    public virtual bool TryParseName(ReadOnlySpan<byte> name, out T value) => throw NotAName();

    /// <summary>The name of a member for a value.</summary>
    public virtual string Name(T value) => throw NotAName();

    private InvalidOperationException NotAName() => new($"{GetType().Name} is not a kind of names.");
}
