using System.Buffers;
using System.Text;
using System.Text.Json;
using Cpts.Rules.Communes;
using Cpts.Rules.Json.Documents;
using Cpts.Rules.Json.Writing;
using Cpts.Rules.Scenarios;
using Cpts.Rules.Testing;

namespace Cpts.Rules.Json.Tests.Writing;

/// <summary>Output on one line is written by the library's own code; it is the same as that of the framework's writer.</summary>
public class CompactOutputTests
{
    [Fact]
    public void Every_evaluation_on_one_line_is_that_of_the_framework()
    {
        var evaluator = new ScenarioEvaluator(FrenchCommunes.Default);
        foreach (var file in Directory.GetFiles(Repository.PathOf("tests", "scenarios"), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var document = ScenarioReader.Read(File.ReadAllBytes(file));
            var evaluation = document.Scenario is { } scenario ? evaluator.Evaluate(scenario, scenario.AsOf ?? Samples.Today) : null;
            var readings = evaluation is null ? default : evaluator.Readings(document.Scenario!, evaluation);
            foreach (var language in new[] { Language.French, Language.English })
            {
                var findings = FindingInDocument.Of(evaluation?.Findings ?? document.Findings, document, language);
                var written = evaluation is null ? EvaluationDocument.Stopped(document.Name, document.AsOf, findings) : EvaluationDocument.Of(evaluation, readings, findings);

                Assert.Equal(OfFramework(json => EvaluationShape.Write(json, written, language)), OfOurs(json => EvaluationShape.Write(json, written, language)));
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("Crise sanitaire : 54 184,94 €\u00A0; « oui »\u202F!")]
    [InlineData("\"quoted\", back\\slash, /slash/, <tag> & 'apostrophe'")]
    [InlineData("\0\t\r\n\u001F\u007F\u0085\u009F")]
    [InlineData("\u2028 \u2029 \u202E turned \u2066 \u061C \u200F")]
    [InlineData("😀 beyond the first plane")]
    [InlineData("half a character: \uD83D")]
    [InlineData("and the other: \uDE00.")]
    public void Texts(string text)
    {
        Same(json => json.Text(text));
        Same(json => Object(json, text, () => json.Text(text)));
        Same(json => json.Text(string.Concat(Enumerable.Repeat(text, 5_000))));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(10)]
    [InlineData(-50)]
    [InlineData(100)]
    [InlineData(-12_300)]
    [InlineData(5_418_494)]
    [InlineData(-5_418_490)]
    [InlineData(99_999_999_999_999)]
    [InlineData(long.MaxValue)]
    [InlineData(-long.MaxValue)]
    public void Amounts(long cents) => Same(json => json.Amount(Euros.FromCents(cents)));

    [Fact]
    public void Other_values_and_what_separates_them() => Same(json => Object(json, "a", () =>
    {
        json.StartArray();
        json.Number(-1);
        json.Number(int.MaxValue);
        json.Number(0.125m);
        json.Boolean(true);
        json.Boolean(false);
        json.Null();
        json.Date(new(2022, 4, 1));
        json.Word(JsonEncodedText.Encode("é"));
        json.StartArray();
        json.EndArray();
        json.StartObject();
        json.EndObject();
        json.StartObject();
        json.Name(new JsonName("b"));
        json.Null();
        json.Name(new JsonName("c"));
        json.StartObject();
        json.EndObject();
        json.EndObject();
        json.EndArray();
    }));

    private static void Object(JsonOutput json, string name, Action value)
    {
        json.StartObject();
        json.Name("first");
        json.Null();
        json.Name(name);
        value();
        json.EndObject();
    }

    private static void Same(Action<JsonOutput> write) => Assert.Equal(OfFramework(json => write(new WriterOutput(json))), OfOurs(write));

    private static string OfFramework(Action<Utf8JsonWriter> write)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = Output.Open(output, indented: false))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static string OfOurs(Action<JsonOutput> write)
    {
        var output = new ArrayBufferWriter<byte>();
        var json = new CompactOutput();
        write(json);
        json.CopyTo(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
