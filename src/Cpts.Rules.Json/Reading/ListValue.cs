using System.Text.Json;
using System.Text.Json.Nodes;
using Cpts.Rules.Json.Schemas;

namespace Cpts.Rules.Json.Reading;

/// <summary>A list of values of one kind; it may be empty.</summary>
internal sealed class ListValue<T>(Value<T> item) : Value<ValueList<T>>
{
    public override Bilingual Expected { get; } = Words.ListOf(item.Expected);

    public override bool TryRead(ref Cursor cursor, out ValueList<T> value)
    {
        value = default;
        if (cursor.Token != JsonTokenType.StartArray)
        {
            return cursor.Refuse(Expected);
        }

        List<T>? items = null;
        cursor.Enter();
        for (var i = 0; cursor.NextElement(i); i++)
        {
            if (item.TryRead(ref cursor, out var read))
            {
                items ??= [];
                items.Add(read);
            }
        }

        cursor.Leave();
        value = items is null ? default : items.ToValueList();
        return true;
    }

    public override JsonObject Describe(SchemaDefinitions definitions) => Shapes.ListOf(item.Describe(definitions));
}
