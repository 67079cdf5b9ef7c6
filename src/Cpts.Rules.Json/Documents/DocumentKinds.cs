using System.Text.Json;
using System.Text.Json.Nodes;
using Cpts.Rules.Facts.Shapes;
using Cpts.Rules.Json.Forms;
using Cpts.Rules.Json.Reading;
using Cpts.Rules.Json.Schemas;
using Cpts.Rules.Json.Writing;

namespace Cpts.Rules.Json.Documents;

/// <summary>A kind of value that only documents have, together with its JSON form.</summary>
internal abstract class DocumentKind<T> : JsonKind<T>
{
    public override Bilingual Expected => default;

    public override bool BeginsWith(JsonTokenType token) => token == JsonTokenType.String;

    /// <summary>The same kind, for use in shapes.</summary>
    public Kind<T> Kind => new Wrapped(this);

    private sealed class Wrapped(JsonKind<T> json) : Kind<T>, IJsonOnly<T>
    {
        public override Bilingual Expected => default;

        public JsonKind<T> Json => json;

        public override bool Accepts(T value) => value is not null;

        public override TResult Accept<TResult>(IKindVisitor<TResult> visitor) => visitor.Other(this);
    }
}

/// <summary>A text that matches a pattern, which must work in every dialect of regular expressions.</summary>
internal sealed class PatternText(string pattern) : DocumentKind<string>
{
    public override bool TryRead(ref Cursor cursor, out string value)
    {
        var isText = cursor.Token == JsonTokenType.String;
        value = isText ? cursor.String : "";
        return isText || cursor.Refuse(Expected);
    }

    public override void Write(JsonOutput json, string value, Language language) => json.Text(value);

    public override JsonObject Describe(SchemaDefinitions definitions) => SchemaParts.Pattern(pattern);
}

/// <summary>A text for people, written in one language; when read back, it is used for both languages.</summary>
internal sealed class BilingualText : DocumentKind<Bilingual>
{
    public override bool TryRead(ref Cursor cursor, out Bilingual value)
    {
        var isText = cursor.Token == JsonTokenType.String;
        value = isText ? new(cursor.String, cursor.String) : default;
        return isText || cursor.Refuse(Expected);
    }

    public override void Write(JsonOutput json, Bilingual value, Language language) => json.Text(value.In(language));

    public override JsonObject Describe(SchemaDefinitions definitions) => SchemaParts.Text();
}

/// <summary>A reading: a text or a boolean.</summary>
internal sealed class ReadingValue : DocumentKind<object>
{
    public override bool BeginsWith(JsonTokenType token) => token is JsonTokenType.String or JsonTokenType.True or JsonTokenType.False;

    public override bool TryRead(ref Cursor cursor, out object value)
    {
        value = cursor.Token == JsonTokenType.String ? cursor.String : cursor.Token == JsonTokenType.True;
        return BeginsWith(cursor.Token) || cursor.Refuse(Expected);
    }

    public override void Write(JsonOutput json, object value, Language language)
    {
        if (value is bool isOn)
        {
            json.Boolean(isOn);
        }
        else
        {
            json.Text((string)value);
        }
    }

    public override JsonObject Describe(SchemaDefinitions definitions) => SchemaParts.AnyOf(SchemaParts.Text(), SchemaParts.Boolean());
}

/// <summary>A source, written as its id: a known source, the contract, or an agreement file (X1, X2…).</summary>
internal sealed class SourceText : DocumentKind<Source>
{
    private static readonly Source[] All = [.. Sources.All, Sources.Contract];

    public override bool TryRead(ref Cursor cursor, out Source value)
    {
        var id = cursor.Token == JsonTokenType.String ? cursor.String : null;
        value = Array.Find(All, source => string.Equals(source.Id, id, StringComparison.Ordinal)) ?? new Source(id ?? "", SourceKind.Contracts, default, default(Bilingual));
        return id is not null || cursor.Refuse(Expected);
    }

    public override void Write(JsonOutput json, Source value, Language language) => json.Text(value.Id);

    public override JsonObject Describe(SchemaDefinitions definitions) =>
        SchemaParts.AnyOf(SchemaParts.OneOf(All.Select(source => source.Id)), SchemaParts.Pattern("^X[1-9][0-9]*$"));
}
