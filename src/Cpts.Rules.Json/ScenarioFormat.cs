using System.Text.Json;
using System.Text.Json.Nodes;
using Cpts.Rules.Facts;
using Cpts.Rules.Facts.Shapes;
using Cpts.Rules.Json.Forms;
using Cpts.Rules.Json.Reading;
using Cpts.Rules.Json.Schemas;
using Cpts.Rules.Scenarios;

namespace Cpts.Rules.Json;

/// <summary>What a scenario file holds.</summary>
/// <param name="Scenario">The facts.</param>
/// <param name="Expect">What the file expects of its evaluation; null when nothing.</param>
internal readonly record struct ScenarioFile(Scenario Scenario, Expectations? Expect);

/// <summary>The format of scenario files: the facts of a scenario, with what only files have.</summary>
internal static class ScenarioFormat
{
    /// <summary>The format and version that this library reads and writes.</summary>
    public const string Id = "cpts.scenario/1";

    private static readonly JsonKinds Forms = new(isComplete: false);

    private static readonly Shape<Expectations> ExpectShape = ExpectationsShape.Of([.. FormRules.Catalogue.Select(rule => rule.Code)]);

    private static readonly Shape<ScenarioFile> Shape = new Shape<ScenarioFile>(Scenario.Shape.Id, Scenario.Shape.Title, Scenario.Shape.Words, new(Scenario.Shape.Seed, null))
    {
        Called = new($"un objet {{ \"format\": \"{Id}\", \"territory\": … }}", $"an object {{ \"format\": \"{Id}\", \"territory\": … }}"),
    }
        .Optional("$schema", Kinds.Text, _ => null, (file, _) => file, "Schema", new("Le schéma de ce fichier, pour les éditeurs ; tout texte convient.", "The schema of this file, for editors; any text will do."), """["docs/schema/cpts.scenario-1.schema.json"]""")
        .Required("format", new FormatKind(), _ => Id, (file, _) => file, "Format", new("Le format et sa version.", "The format and its version."))
        .Including(Scenario.Shape, file => file.Scenario, (file, scenario) => file with { Scenario = scenario })
        .Optional("expect", ExpectShape, file => file.Expect, (file, expect) => file with { Expect = expect });

    /// <summary>How a whole file is read, written and described.</summary>
    public static ObjectJson<ScenarioFile> Json { get; } = Forms.Of(Shape);

    /// <summary>How the section <c>expect</c> is.</summary>
    public static ObjectJson<Expectations> Expect => Forms.Of(ExpectShape);

    /// <summary>The name of the format: a text that is not the one supported has a code of its own.</summary>
    private sealed class FormatKind : Kind<string>, IJsonOnly<string>
    {
        public override Bilingual Expected { get; } = new($"\"{Id}\"", $"\"{Id}\"");

        public JsonKind<string> Json => new FormatJson(Expected);

        public override bool Accepts(string value) => value is Id;

        public override TResult Accept<TResult>(IKindVisitor<TResult> visitor) => visitor.Other(this);
    }

    private sealed class FormatJson(Bilingual expected) : JsonKind<string>
    {
        public override Bilingual Expected => expected;

        public override bool BeginsWith(JsonTokenType token) => token == JsonTokenType.String;

        public override bool TryRead(ref Cursor cursor, out string value)
        {
            value = Id;
            if (cursor.Token != JsonTokenType.String)
            {
                return cursor.Refuse(Expected);
            }

            var isSupported = cursor.Text.SequenceEqual("cpts.scenario/1"u8);
            if (!isSupported)
            {
                cursor.Report(FormRules.UnsupportedFormat, FormMessages.Format, Cursor.Shorten(cursor.String));
            }

            return isSupported;
        }

        public override void Write(Utf8JsonWriter json, string value, Language language) => json.WriteStringValue(value);

        public override JsonObject Describe(SchemaDefinitions definitions) => SchemaParts.Only(Id);
    }
}
