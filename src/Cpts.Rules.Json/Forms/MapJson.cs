using System.Text.Json;
using System.Text.Json.Nodes;
using Cpts.Rules.Facts;
using Cpts.Rules.Facts.Shapes;
using Cpts.Rules.Json.Reading;
using Cpts.Rules.Json.Schemas;
using Cpts.Rules.Json.Writing;

namespace Cpts.Rules.Json.Forms;

/// <summary>An object whose names are themselves values.</summary>
internal sealed class MapJson<TKey, TValue, TItem>(MapKind<TKey, TValue, TItem> kind, JsonKind<TKey> key, JsonKind<TValue> value) : JsonKind<ValueList<TItem>>
    where TKey : notnull
{
    public override Bilingual Expected => kind.Expected;

    public override bool BeginsWith(JsonTokenType token) => token == JsonTokenType.StartObject;

    public override bool TryRead(ref Cursor cursor, out ValueList<TItem> items)
    {
        items = default;
        if (cursor.Token != JsonTokenType.StartObject)
        {
            return cursor.Refuse(Expected);
        }

        var read = new List<TItem>();
        var keys = new HashSet<TKey>();
        HashSet<string>? unknown = null;
        cursor.Enter();
        while (cursor.NextName())
        {
            if (!key.TryParseName(cursor.Text, out var parsed))
            {
                unknown ??= new HashSet<string>(StringComparer.Ordinal);
                ReadUnknown(ref cursor, unknown);
                continue;
            }

            cursor.Read();
            if (!keys.Add(parsed))
            {
                cursor.RefuseRepeated();
            }
            else if (value.TryRead(ref cursor, out var item))
            {
                read.Add(kind.Combine(parsed, item));
            }
        }

        cursor.Leave();
        items = read.ToValueList();
        return true;
    }

    public override void Write(JsonOutput json, ValueList<TItem> items, Language language)
    {
        json.StartObject();
        foreach (var item in items)
        {
            json.Name(key.Name(kind.KeyOf(item)));
            value.Write(json, kind.ValueOf(item), language);
        }

        json.EndObject();
    }

    public override JsonObject Describe(SchemaDefinitions definitions) => SchemaParts.Map(key.Describe(definitions), value.Describe(definitions));

    private void ReadUnknown(ref Cursor cursor, HashSet<string> unknown)
    {
        var name = cursor.String;
        cursor.Read();
        if (unknown.Add(name))
        {
            cursor.Report(FactRules.WrongValue, FormMessages.NamesNothing, Cursor.Shorten(name), key.Expected, cursor.Suggestion(name, key.Known));
            cursor.Skip();
        }
        else
        {
            cursor.RefuseRepeated();
        }
    }
}
