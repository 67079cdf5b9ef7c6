using System.Text.Json.Nodes;
using Cpts.Rules.Json.Schemas;

namespace Cpts.Rules.Json.Reading;

/// <summary>Puts a value that was read into a draft.</summary>
internal delegate void Setter<TDraft, T>(ref TDraft draft, T value);

/// <summary>A member of an object of the format.</summary>
internal abstract class Member<TDraft>(string name, bool isRequired)
{
    public string Name { get; } = name;

    public bool IsRequired { get; } = isRequired;

    /// <summary>What its value should be.</summary>
    public abstract Bilingual Expected { get; }

    /// <summary>Reads the value into the draft; a wrong one is reported and leaves the draft as it is.</summary>
    public abstract void Read(ref Cursor cursor, ref TDraft draft);

    /// <summary>What its value may be, as a JSON Schema states it.</summary>
    public abstract JsonObject Describe(SchemaDefinitions definitions);
}

/// <summary>A member and the kind of its value.</summary>
internal sealed class Member<TDraft, T>(string name, bool isRequired, Value<T> value, Setter<TDraft, T> set) : Member<TDraft>(name, isRequired)
{
    public override Bilingual Expected => value.Expected;

    public override void Read(ref Cursor cursor, ref TDraft draft)
    {
        if (value.TryRead(ref cursor, out var read))
        {
            set(ref draft, read);
        }
    }

    public override JsonObject Describe(SchemaDefinitions definitions) => value.Describe(definitions);
}
