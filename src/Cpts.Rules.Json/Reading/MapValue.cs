using System.Text.Json;
using System.Text.Json.Nodes;
using Cpts.Rules.Findings;
using Cpts.Rules.Json.Schemas;

namespace Cpts.Rules.Json.Reading;

/// <summary>An object whose names are themselves values: lines, years, dates, deadlines.</summary>
/// <typeparam name="TKey">What the names are read into.</typeparam>
/// <typeparam name="TValue">What the values are read into.</typeparam>
/// <typeparam name="TItem">What both make.</typeparam>
internal sealed class MapValue<TKey, TValue, TItem>(Key<TKey> key, Value<TValue> value, Func<TKey, TValue, TItem> combine) : Value<ValueList<TItem>>
    where TKey : notnull
{
    public override Bilingual Expected { get; } = new(
        $"un objet ; chaque nom : {key.Expected.French} ; chaque valeur : {value.Expected.French}",
        $"an object; each name: {key.Expected.English}; each value: {value.Expected.English}");

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
            if (!key.TryParse(cursor.Text, out var parsed))
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
                read.Add(combine(parsed, item));
            }
        }

        cursor.Leave();
        items = read.ToValueList();
        return true;
    }

    public override JsonObject Describe(SchemaDefinitions definitions) => Shapes.Map(key.Describe(definitions), value.Describe(definitions));

    private void ReadUnknown(ref Cursor cursor, HashSet<string> unknown)
    {
        var name = cursor.String;
        cursor.Read();
        if (unknown.Add(name))
        {
            cursor.Report(FormRules.WrongValue, FormMessages.NamesNothing, Cursor.Shorten(name), key.Expected, cursor.Suggestion(name, key.Known));
            cursor.Skip();
        }
        else
        {
            cursor.RefuseRepeated();
        }
    }
}
