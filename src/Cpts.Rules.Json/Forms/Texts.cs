using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cpts.Rules.Facts.Shapes;
using Cpts.Rules.Json.Reading;
using Cpts.Rules.Json.Schemas;
using Cpts.Rules.Json.Writing;
using NodaTime;

namespace Cpts.Rules.Json.Forms;

/// <summary>Any text.</summary>
internal sealed class TextJson(TextKind kind) : JsonKind<string>
{
    public override Bilingual Expected => kind.Expected;

    public override bool BeginsWith(JsonTokenType token) => token == JsonTokenType.String;

    public override bool TryRead(ref Cursor cursor, out string value)
    {
        var isText = cursor.Token == JsonTokenType.String;
        value = isText ? cursor.String : "";
        return isText || cursor.Refuse(Expected);
    }

    public override void Write(JsonOutput json, string value, Language language) => json.Text(value);

    public override JsonObject Describe(SchemaDefinitions definitions) => SchemaParts.Text();
}

/// <summary>No value.</summary>
internal sealed class NothingJson(NothingKind kind) : JsonKind<string>
{
    public override Bilingual Expected => kind.Expected;

    public override bool BeginsWith(JsonTokenType token) => false;

    public override bool TryRead(ref Cursor cursor, out string value)
    {
        value = "";
        return cursor.Refuse(Expected);
    }

    public override void Write(JsonOutput json, string value, Language language) => json.Null();

    public override JsonObject Describe(SchemaDefinitions definitions) => new() { ["not"] = new JsonObject() };
}

/// <summary>One of a list of known texts.</summary>
internal sealed class KnownTextJson(KnownTextKind kind) : JsonKind<string>
{
    private readonly NameTable _table = new(kind.Known);

    public override Bilingual Expected => kind.Expected;

    public override IReadOnlyList<string> Known => _table.Names;

    public override bool BeginsWith(JsonTokenType token) => token == JsonTokenType.String;

    public override bool TryRead(ref Cursor cursor, out string value)
    {
        value = "";
        return (cursor.Token == JsonTokenType.String && TryParseName(cursor.Text, out value)) || cursor.Refuse(Expected, Known);
    }

    public override void Write(JsonOutput json, string value, Language language) => json.Text(value);

    public override JsonObject Describe(SchemaDefinitions definitions) => kind.OfContracts.Count == 0
        ? Known.Count == 1 ? SchemaParts.Only(Known[0]) : SchemaParts.OneOf(Known)
        : SchemaParts.AnyOf(SchemaParts.OneOf(Known), SchemaParts.Pattern("^(?:[2-9]|[1-9][0-9]{1,2})/(?:" + string.Join("|", kind.OfContracts) + ")$"));

    public override bool TryParseName(ReadOnlySpan<byte> name, out string value)
    {
        var index = _table.Find(name);
        value = index < 0 ? "" : Known[index];
        if (index < 0 && kind.OfContracts.Count > 0 && Encoding.UTF8.GetString(name.ToArray()) is var text && kind.IsOfContract(text))
        {
            value = text;
            return true;
        }

        return index >= 0;
    }

    public override string Name(string value) => value;
}

/// <summary>A word of a vocabulary, read as an identifier or a French term and written as an identifier.</summary>
internal sealed class WordJson<T>(WordKind<T> kind, bool isAnswer) : JsonKind<T>
    where T : struct, Enum
{
    private readonly Names<T> _names = new(kind.Words);

    public override Bilingual Expected => kind.Expected;

    public override IReadOnlyList<string> Known => _names.Ids;

    public override bool BeginsWith(JsonTokenType token) => token == JsonTokenType.String;

    public override bool TryRead(ref Cursor cursor, out T value)
    {
        value = default;
        return (cursor.Token == JsonTokenType.String && (_names.TryFind(cursor.Text, out value) || kind.Words.TryFind(cursor.String, out value)))
            || cursor.Refuse(Expected, Known);
    }

    public override void Write(JsonOutput json, T value, Language language) => json.Word(_names.Encoded(value));

    public override JsonObject Describe(SchemaDefinitions definitions) => isAnswer
        ? SchemaParts.OneOf(Known)
        : SchemaParts.Words(Known, kind.Words.SelectMany(term => term.Accepted));
}

/// <summary>A date.</summary>
internal sealed class DateJson(DateKind kind) : JsonKind<LocalDate>
{
    public override Bilingual Expected => kind.Expected;

    public override bool BeginsWith(JsonTokenType token) => token == JsonTokenType.String;

    public override bool TryRead(ref Cursor cursor, out LocalDate value)
    {
        value = default;
        if (cursor.Token == JsonTokenType.String)
        {
            if (TryParseName(cursor.Text, out value))
            {
                return true;
            }

            // 31/12/2021 is not accepted, but the message gives the correct form.
            if (DateText.DayFirst(cursor.String) is { } meant && DateText.TryParse(Encoding.UTF8.GetBytes(meant), out _))
            {
                return cursor.Refuse(Expected, Cursor.Suggestion(meant));
            }
        }

        return cursor.Refuse(Expected);
    }

    public override void Write(JsonOutput json, LocalDate value, Language language) => json.Date(value);

    public override JsonObject Describe(SchemaDefinitions definitions) => DateShapes.Between(kind.First, kind.Last, definitions);

    public override bool TryParseName(ReadOnlySpan<byte> name, out LocalDate value) => DateText.TryParse(name, out value, kind.Last.Year) && kind.Accepts(value);

    public override string Name(LocalDate value) => DateText.Format(value);
}
