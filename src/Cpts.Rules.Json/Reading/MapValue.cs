using System.Text.Json;
using System.Text.Json.Nodes;
using Cpts.Rules.Compliance;
using Cpts.Rules.Json.Schemas;

namespace Cpts.Rules.Json.Reading;

/// <summary>An object whose names are themselves values: lines, years, dates, deadlines.</summary>
/// <typeparam name="TKey">What the names are read into.</typeparam>
/// <typeparam name="TValue">What the values are read into.</typeparam>
/// <typeparam name="TItem">What both make.</typeparam>
internal sealed class MapValue<TKey, TValue, TItem>(Key<TKey> key, Value<TValue> value, Func<TKey, TValue, TItem> combine) : Value<ValueList<TItem>>
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
        var names = new HashSet<string>(StringComparer.Ordinal);
        cursor.Enter();
        while (cursor.NextName())
        {
            ReadItem(ref cursor, names, read);
        }

        cursor.Leave();
        items = read.ToValueList();
        return true;
    }

    public override JsonObject Describe(SchemaDefinitions definitions) => Shapes.Map(key.Describe(definitions), value.Describe(definitions));

    private void ReadItem(ref Cursor cursor, HashSet<string> names, List<TItem> read)
    {
        var name = cursor.String;
        var isKey = key.TryParse(cursor.Text, out var parsed);
        cursor.At(name);
        if (!names.Add(name))
        {
            cursor.Report(FormRules.RepeatedProperty, FormMessages.Repeated, Cursor.Shorten(name));
            cursor.Skip();
        }
        else if (!isKey)
        {
            cursor.Report(FormRules.WrongValue, FormMessages.NamesNothing, Cursor.Shorten(name), key.Expected, Cursor.Suggestion(name, key.Known));
            cursor.Skip();
        }
        else if (value.TryRead(ref cursor, out var item))
        {
            read.Add(combine(parsed, item));
        }
    }
}
