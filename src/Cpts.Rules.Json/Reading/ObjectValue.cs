using System.Text.Json;
using System.Text.Json.Nodes;
using Cpts.Rules.Findings;
using Cpts.Rules.Json.Schemas;

namespace Cpts.Rules.Json.Reading;

/// <summary>An object with the members of a list, each read into a draft from which the facts are made.</summary>
/// <typeparam name="TFacts">The facts.</typeparam>
/// <typeparam name="TDraft">What the members are gathered in.</typeparam>
internal abstract class ObjectValue<TFacts, TDraft> : Value<TFacts>
    where TDraft : struct
{
    private readonly Member<TDraft>[] _members;
    private readonly NameTable _names;
    private readonly ulong _required;

    protected ObjectValue(params Member<TDraft>[] members)
    {
        _members = members;
        _names = new NameTable([.. members.Select(member => member.Name)]);
        for (var i = 0; i < members.Length; i++)
        {
            _required |= members[i].IsRequired ? 1UL << i : 0;
        }
    }

    public override Bilingual Expected => new(
        "un objet { " + string.Join(", ", _names.Names) + " }",
        "an object { " + string.Join(", ", _names.Names) + " }");

    /// <summary>What the object and its members mean, for people. Made on demand: reading does not need it.</summary>
    protected abstract ObjectNotes Notes { get; }

    public sealed override bool TryRead(ref Cursor cursor, out TFacts value)
    {
        if (cursor.Token != JsonTokenType.StartObject)
        {
            value = default!;
            return cursor.Refuse(Expected);
        }

        var draft = default(TDraft);
        var seen = ReadMembers(ref cursor, ref draft);
        if ((_required & ~seen) != 0)
        {
            ReportMissing(ref cursor, seen);
        }

        Check(ref cursor, in draft, seen);
        value = Build(in draft);
        return true;
    }

    public sealed override JsonObject Describe(SchemaDefinitions definitions) =>
        definitions.Refer(Notes.Definition, () => DescribeMembers(definitions));

    /// <summary>The object itself, where <see cref="Describe"/> gives a reference to it.</summary>
    public JsonObject DescribeMembers(SchemaDefinitions definitions)
    {
        var schema = ObjectShape.Of(Notes, _members.Select(member => new MemberShape(member.Name, member.IsRequired, member.Describe(definitions))), definitions);
        Constrain(schema);
        return schema;
    }

    /// <summary>Makes the facts. Members that were wrong are missing here; then the facts are not used.</summary>
    protected abstract TFacts Build(in TDraft draft);

    /// <summary>Looks at what concerns several members at once.</summary>
    /// <param name="cursor">The cursor, at the object.</param>
    /// <param name="draft">The members.</param>
    /// <param name="seen">Bit i for member i of the list.</param>
    protected virtual void Check(ref Cursor cursor, in TDraft draft, ulong seen)
    {
    }

    /// <summary>States in the schema what <see cref="Check"/> looks at, as far as a schema can.</summary>
    protected virtual void Constrain(JsonObject schema)
    {
    }

    private ulong ReadMembers(ref Cursor cursor, ref TDraft draft)
    {
        var seen = 0UL;
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
                _members[index].Read(ref cursor, ref draft);
            }
            else
            {
                cursor.RefuseRepeated();
            }
        }

        cursor.Leave();
        return seen;
    }

    private void ReadUnknown(ref Cursor cursor, HashSet<string> unknown)
    {
        var name = cursor.String;
        cursor.Read();
        if (unknown.Add(name))
        {
            cursor.Report(FormRules.UnknownProperty, FormMessages.Unknown, Cursor.Shorten(name), cursor.Suggestion(name, _names.Names), string.Join(", ", _names.Names));
            cursor.Skip();
        }
        else
        {
            cursor.RefuseRepeated();
        }
    }

    private void ReportMissing(ref Cursor cursor, ulong seen)
    {
        for (var i = 0; i < _members.Length; i++)
        {
            if (_members[i].IsRequired && (seen & (1UL << i)) == 0)
            {
                cursor.ReportMissing(_members[i].Name, _members[i].Expected);
            }
        }
    }
}
