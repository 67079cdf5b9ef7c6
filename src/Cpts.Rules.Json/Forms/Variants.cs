using System.Text.Json;
using System.Text.Json.Nodes;
using Cpts.Rules.Facts.Shapes;
using Cpts.Rules.Json.Reading;
using Cpts.Rules.Json.Schemas;
using Cpts.Rules.Json.Writing;

namespace Cpts.Rules.Json.Forms;

/// <summary>A value that has another type in code.</summary>
internal sealed class MappedJson<TFrom, T>(MappedKind<TFrom, T> kind, JsonKind<TFrom> from) : JsonKind<T>
{
    public override Bilingual Expected => from.Expected;

    public override IReadOnlyList<string> Known => from.Known;

    public override bool BeginsWith(JsonTokenType token) => from.BeginsWith(token);

    public override bool TryRead(ref Cursor cursor, out T value)
    {
        var isRead = from.TryRead(ref cursor, out var read);
        value = isRead ? kind.To(read) : default!;
        return isRead;
    }

    public override void Write(JsonOutput json, T value, Language language) => from.Write(json, kind.Back(value), language);

    public override JsonObject Describe(SchemaDefinitions definitions) => from.Describe(definitions);

    public override bool TryParseName(ReadOnlySpan<byte> name, out T value)
    {
        var isName = from.TryParseName(name, out var read);
        value = isName ? kind.To(read) : default!;
        return isName;
    }

    public override string Name(T value) => from.Name(kind.Back(value));
}

/// <summary>A value that may be written in two forms, which begin with different tokens.</summary>
internal sealed class EitherJson<T>(EitherKind<T> kind, JsonKind<T> @short, JsonKind<T> full) : JsonKind<T>
{
    public override Bilingual Expected => kind.Expected;

    public override bool BeginsWith(JsonTokenType token) => @short.BeginsWith(token) || full.BeginsWith(token);

    public override bool TryRead(ref Cursor cursor, out T value)
    {
        if (@short.BeginsWith(cursor.Token))
        {
            return @short.TryRead(ref cursor, out value);
        }

        if (full.BeginsWith(cursor.Token))
        {
            return full.TryRead(ref cursor, out value);
        }

        value = default!;
        return @short.BeginsWith(JsonTokenType.Number) ? cursor.RefuseNumber(Expected) : cursor.Refuse(Expected);
    }

    public override void Write(JsonOutput json, T value, Language language) => (kind.IsShort(value) ? @short : full).Write(json, value, language);

    public override JsonObject Describe(SchemaDefinitions definitions) =>
        definitions.Refer(kind.Id, () => SchemaParts.AnyOf(@short.Describe(definitions), full.Describe(definitions)));
}
