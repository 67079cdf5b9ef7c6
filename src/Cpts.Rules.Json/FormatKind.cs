using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cpts.Rules.Facts;
using Cpts.Rules.Facts.Shapes;
using Cpts.Rules.Json.Forms;
using Cpts.Rules.Json.Reading;
using Cpts.Rules.Json.Schemas;
using Cpts.Rules.Json.Writing;

namespace Cpts.Rules.Json;

/// <summary>The name of the format at the top of a file; an unsupported name has its own finding code.</summary>
internal sealed class FormatKind(string id) : Kind<string>, IJsonOnly<string>
{
    public override Bilingual Expected { get; } = new($"\"{id}\"", $"\"{id}\"");

    public JsonKind<string> Json => new FormatJson(id, Expected);

    /// <summary>The shape of a file: the members with which every file begins, followed by the members of its facts.</summary>
    /// <param name="id">The format and its version.</param>
    /// <param name="schema">Where its schema is.</param>
    /// <param name="facts">The shape of the facts, whose id, title and description are also those of the file.</param>
    /// <param name="first">A member that every file has, with its quotes.</param>
    /// <param name="seed">A file in which no member is stated.</param>
    public static Shape<TFile> Of<TFile, TFacts>(string id, string schema, Shape<TFacts> facts, string first, TFile seed) => new Shape<TFile>(facts.Id, facts.Title, facts.Words, seed)
    {
        Called = new($"un objet {{ \"format\": \"{id}\", {first}: … }}", $"an object {{ \"format\": \"{id}\", {first}: … }}"),
    }
        .Optional("$schema", Kinds.Text, _ => null, (file, _) => file, "Schema", new("Le schéma de ce fichier, pour les éditeurs ; tout texte convient.", "The schema of this file, for editors; any text will do."), $"[\"{schema}\"]")
        .Required("format", new FormatKind(id), _ => id, (file, _) => file, "Format", new("Le format et sa version.", "The format and its version."));

    /// <summary>The shape of a file that contains its facts and nothing else.</summary>
    public static Shape<TFacts> Of<TFacts>(string id, string schema, Shape<TFacts> facts, string first) => Of(id, schema, facts, first, facts.Seed);

    public override bool Accepts(string value) => string.Equals(value, id, StringComparison.Ordinal);

    public override TResult Accept<TResult>(IKindVisitor<TResult> visitor) => visitor.Other(this);

    private sealed class FormatJson(string id, Bilingual expected) : JsonKind<string>
    {
        private readonly byte[] _utf8 = Encoding.UTF8.GetBytes(id);

        public override Bilingual Expected => expected;

        public override bool BeginsWith(JsonTokenType token) => token == JsonTokenType.String;

        public override bool TryRead(ref Cursor cursor, out string value)
        {
            value = id;
            if (cursor.Token != JsonTokenType.String)
            {
                return cursor.Refuse(Expected);
            }

            var isSupported = cursor.Text.SequenceEqual(_utf8);
            if (!isSupported)
            {
                cursor.Report(FormRules.UnsupportedFormat, FormMessages.Format, Cursor.Shorten(cursor.String), id);
            }

            return isSupported;
        }

        public override void Write(JsonOutput json, string value, Language language) => json.Text(value);

        public override JsonObject Describe(SchemaDefinitions definitions) => SchemaParts.Only(id);
    }
}
