using System.Text.Json;
using System.Text.Json.Nodes;
using Cpts.Rules.Facts;
using Cpts.Rules.Facts.Shapes;
using Cpts.Rules.Json.Reading;
using Cpts.Rules.Json.Schemas;
using Cpts.Rules.Json.Writing;

namespace Cpts.Rules.Json.Forms;

/// <summary>An object with the members of a shape and no other members.</summary>
internal sealed class ObjectJson<T> : JsonKind<T>
{
    private readonly Shape<T> _shape;
    private readonly MemberJson<T>?[] _members;
    private readonly MemberJsonVisitor<T> _visitor;
    private readonly NameTable _names;
    private readonly ulong _required;
    private readonly bool _isComplete;

    public ObjectJson(Shape<T> shape, JsonKinds kinds, bool isComplete)
    {
        _shape = shape;
        _isComplete = isComplete;
        _visitor = new MemberJsonVisitor<T>(kinds, isComplete);
        _members = new MemberJson<T>?[shape.Members.Count];
        _names = new NameTable([.. shape.Members.Select(member => member.Name)]);
        for (var i = 0; i < _members.Length; i++)
        {
            _required |= shape.Members[i].IsRequired ? 1UL << i : 0;
        }
    }

    public override Bilingual Expected => _shape.Expected;

    public override bool BeginsWith(JsonTokenType token) => token == JsonTokenType.StartObject;

    public override bool TryRead(ref Cursor cursor, out T value)
    {
        value = _shape.Seed;
        if (cursor.Token != JsonTokenType.StartObject)
        {
            return cursor.Refuse(Expected);
        }

        var (seen, right) = ReadMembers(ref cursor, ref value);
        if ((_required & ~seen) != 0)
        {
            ReportMissing(ref cursor, seen);
        }

        CheckTogether(ref cursor, value, seen, right);
        return true;
    }

    public override void Write(JsonOutput json, T value, Language language)
    {
        json.StartObject();
        WriteMembers(json, value, language);
        json.EndObject();
    }

    /// <summary>Writes the members into an object that has been started.</summary>
    public void WriteMembers(Utf8JsonWriter json, T value, Language language) => WriteMembers(new WriterOutput(json), value, language);

    private void WriteMembers(JsonOutput json, T value, Language language)
    {
        for (var i = 0; i < _members.Length; i++)
        {
            MemberAt(i).Write(json, value, language);
        }
    }

    public override JsonObject Describe(SchemaDefinitions definitions) => definitions.Refer(_shape.Id, () => DescribeMembers(definitions));

    /// <summary>The schema of the object itself, whereas <see cref="Describe"/> gives a reference to it.</summary>
    public JsonObject DescribeMembers(SchemaDefinitions definitions)
    {
        var schema = Annotations.Of(_shape.Title, _shape.Words);
        schema.Add("type", "object");
        var properties = new JsonObject();
        for (var i = 0; i < _members.Length; i++)
        {
            properties.Add(MemberAt(i).Name, MemberAt(i).Describe(definitions));
        }

        var required = new JsonArray([.. _shape.Members.Where(member => _isComplete || member.IsRequired).Select(member => (JsonNode)member.Name)]);
        if (required.Count > 0)
        {
            schema.Add("required", required);
        }

        schema.Add("properties", properties);
        schema.Add("additionalProperties", false);
        Conditions.Add(schema, _shape);
        return schema;
    }

    /// <summary>The JSON form of a member, made on first use. If two threads make it at once, the two are equivalent.</summary>
    private MemberJson<T> MemberAt(int index) => _members[index] ??= _shape.Members[index].Accept(_visitor);

    private (ulong Seen, ulong Right) ReadMembers(ref Cursor cursor, ref T value)
    {
        var (seen, right) = (0UL, 0UL);
        var guess = 0;
        HashSet<string>? unknown = null;
        cursor.Enter();
        while (cursor.NextName())
        {
            var index = _names.Find(cursor.Text, guess);
            if (index < 0)
            {
                unknown ??= new HashSet<string>(StringComparer.Ordinal);
                ReadUnknown(ref cursor, unknown);
                continue;
            }

            guess = index + 1;
            cursor.Read();
            if ((seen & (1UL << index)) == 0)
            {
                seen |= 1UL << index;
                right |= MemberAt(index).TryRead(ref cursor, ref value) ? 1UL << index : 0;
            }
            else
            {
                cursor.RefuseRepeated();
            }
        }

        cursor.Leave();
        return (seen, right);
    }

    private void ReadUnknown(ref Cursor cursor, HashSet<string> unknown)
    {
        var name = cursor.String;
        cursor.Read();
        if (_isComplete)
        {
            // Later versions may add members to documents.
            cursor.Skip();
        }
        else if (unknown.Add(name))
        {
            cursor.Report(FactRules.UnknownProperty, FormMessages.Unknown, Cursor.Shorten(name), cursor.Suggestion(name, _names.Names), string.Join(", ", _names.Names));
            cursor.Skip();
        }
        else
        {
            cursor.RefuseRepeated();
        }
    }

    private void ReportMissing(ref Cursor cursor, ulong seen)
    {
        foreach (var member in _shape.Members)
        {
            if (member.IsRequired && !Has(seen, member.Name))
            {
                cursor.ReportMissing(member.Name, member.Expected);
            }
        }
    }

    /// <summary>Checks the rules about several members together.</summary>
    private void CheckTogether(ref Cursor cursor, T value, ulong seen, ulong right)
    {
        foreach (var needed in _shape.RequiredMembers)
        {
            if (Has(right, needed.Other) && !Has(seen, needed.Name) && needed.Applies(value))
            {
                cursor.ReportMissing(needed.Name, _shape.Members[_names.Find(needed.Name)].Expected);
            }
        }

        foreach (var (first, second) in _shape.Exclusions)
        {
            if (Has(seen, first) && Has(seen, second))
            {
                cursor.Check((first, second), static (pair, faults) => faults.NotBoth(pair.first, pair.second));
            }
        }

        if (_shape.Rule is { } rule && seen == right && (_required & ~seen) == 0)
        {
            cursor.Check(value, rule);
        }
    }

    private bool Has(ulong members, string name) => (members & (1UL << _names.Find(name))) != 0;
}
