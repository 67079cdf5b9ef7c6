using System.Text.Json;
using System.Text.Json.Nodes;
using Cpts.Rules.Facts.Shapes;
using Cpts.Rules.Json.Reading;
using Cpts.Rules.Json.Schemas;
using Cpts.Rules.Json.Writing;

namespace Cpts.Rules.Json.Forms;

/// <summary>A member of an object in JSON.</summary>
internal abstract class MemberJson<TOwner>(Member<TOwner> member)
{
    public string Name => member.Name;

    /// <summary>Reads the value into its owner; an invalid value is reported and leaves the owner unchanged.</summary>
    public abstract bool TryRead(ref Cursor cursor, ref TOwner owner);

    /// <summary>Writes the name and the value.</summary>
    public abstract void Write(JsonOutput json, TOwner owner, Language language);

    /// <summary>The JSON Schema of the value, with its documentation.</summary>
    public abstract JsonObject Describe(SchemaDefinitions definitions);
}

/// <summary>A member and its value in JSON.</summary>
/// <remarks>The kind is made when a value is first read, and the name when it is first written: most files have few of the possible members,
/// and a command that only reads files writes none.</remarks>
internal sealed class MemberJson<TOwner, T>(Member<TOwner, T> member, JsonKinds kinds, bool isComplete) : MemberJson<TOwner>(member)
{
    private readonly Func<TOwner, T>? _get = member.Get;
    private readonly Getter<TOwner, T> _tryGet = member.TryGet;
    private JsonKind<T>? _kind;
    private JsonName? _name;

    private JsonKind<T> Kind => _kind ??= kinds.Of(member.Kind);

    private JsonName WrittenName => _name ??= new(member.Name);

    public override bool TryRead(ref Cursor cursor, ref TOwner owner)
    {
        if (isComplete && !member.IsRequired && cursor.Token == JsonTokenType.Null)
        {
            return true;
        }

        if (!Kind.TryRead(ref cursor, out var value))
        {
            return false;
        }

        owner = member.Set(owner, value);
        return true;
    }

    public override void Write(JsonOutput json, TOwner owner, Language language)
    {
        if (_get is not null)
        {
            json.Name(WrittenName);
            Kind.Write(json, _get(owner), language);
        }
        else if (_tryGet(owner, out var value))
        {
            json.Name(WrittenName);
            Kind.Write(json, value, language);
        }
        else if (isComplete)
        {
            json.Name(WrittenName);
            json.Null();
        }
    }

    public override JsonObject Describe(SchemaDefinitions definitions)
    {
        var shape = Kind.Describe(definitions);
        if (isComplete && !member.IsRequired)
        {
            shape = SchemaParts.OrNull(shape);
        }

        if (member.Note.Title.Length == 0)
        {
            return shape;
        }

        var described = Annotations.Of(member.Note.Title, member.Note.Words);
        foreach (var keyword in shape)
        {
            described.Add(keyword.Key, keyword.Value?.DeepClone());
        }

        if (member.HasDefault)
        {
            described.Add("default", Output.Node(json => Kind.Write(json, member.Default!, Language.English)));
        }

        if (member.Note.Examples is { } examples)
        {
            described.Add("examples", JsonNode.Parse(examples));
        }

        return described;
    }
}

/// <summary>Makes the JSON form of each member.</summary>
internal sealed class MemberJsonVisitor<TOwner>(JsonKinds kinds, bool isComplete) : IMemberVisitor<TOwner, MemberJson<TOwner>>
{
    public MemberJson<TOwner> Visit<T>(Member<TOwner, T> member) => new MemberJson<TOwner, T>(member, kinds, isComplete);
}
