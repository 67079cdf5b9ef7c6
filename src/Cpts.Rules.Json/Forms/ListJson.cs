using System.Text.Json;
using System.Text.Json.Nodes;
using Cpts.Rules.Facts.Shapes;
using Cpts.Rules.Json.Reading;
using Cpts.Rules.Json.Schemas;
using Cpts.Rules.Json.Writing;

namespace Cpts.Rules.Json.Forms;

/// <summary>A list of values of one kind; it may be empty.</summary>
internal sealed class ListJson<T>(ListKind<T> kind, JsonKind<T> item) : JsonKind<ValueList<T>>
{
    public override Bilingual Expected => kind.Expected;

    public override bool BeginsWith(JsonTokenType token) => token == JsonTokenType.StartArray;

    public override bool TryRead(ref Cursor cursor, out ValueList<T> value)
    {
        value = default;
        if (cursor.Token != JsonTokenType.StartArray)
        {
            return cursor.Refuse(Expected);
        }

        List<T>? items = null;
        var areRight = true;
        cursor.Enter();
        for (var i = 0; cursor.NextElement(i); i++)
        {
            if (item.TryRead(ref cursor, out var read))
            {
                items ??= [];
                items.Add(read);
            }
            else
            {
                areRight = false;
            }
        }

        cursor.Leave();
        value = items is null ? default : items.ToValueList();
        if (areRight && kind.Rule is { } rule)
        {
            cursor.Check(value, rule);
        }

        return true;
    }

    public override void Write(JsonOutput json, ValueList<T> value, Language language)
    {
        json.StartArray();
        foreach (var element in value)
        {
            item.Write(json, element, language);
        }

        json.EndArray();
    }

    public override JsonObject Describe(SchemaDefinitions definitions)
    {
        var shape = SchemaParts.ListOf(item.Describe(definitions));
        if (kind.OneLacks is { } name)
        {
            shape.Add("contains", new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { [name] = false } });
            shape.Add("maxContains", 1);
        }

        if (kind.Most is { } most)
        {
            shape.Add("maxItems", most);
        }

        return shape;
    }
}
