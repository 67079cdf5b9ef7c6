using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Cpts.Rules.Testing;

namespace Cpts.Rules.Json.Tests.Schemas;

public class SchemaFilesTests
{
    [Fact]
    public void The_schema_of_scenarios_in_the_documentation_is_that_of_the_reader() => Approve(SchemaFiles.Scenario, SchemaFiles.ScenarioFile);

    [Fact]
    public void The_schema_of_evaluations_in_the_documentation_is_that_of_the_library() => Approve(SchemaFiles.Evaluation, SchemaFiles.EvaluationFile);

    [Theory]
    [InlineData("scenario")]
    [InlineData("evaluation")]
    public void What_has_a_title_is_described_in_both_languages(string format)
    {
        var described = SchemaFiles.Objects(SchemaOf(format)).Where(item => item["title"] is JsonValue).ToList();

        Assert.True(described.Count > 90, $"{described.Count} descriptions");
        Assert.All(described, item =>
        {
            var english = item["description"]!.GetValue<string>();
            var french = item["x-description-fr"]!.GetValue<string>();
            Assert.True(english.Contains("(false)", StringComparison.Ordinal) || english.EndsWith('.'), english);
            Assert.NotEqual(english, french);
            Assert.DoesNotMatch(BadFrench, french);
        });
    }

    [Theory]
    [InlineData("scenario")]
    [InlineData("evaluation")]
    public void Objects_have_no_other_members_than_those_described(string format)
    {
        var objects = SchemaFiles.Objects(SchemaOf(format)).Where(item => item["properties"] is not null && item["title"] is JsonValue).ToList();

        Assert.True(objects.Count >= 18, $"{objects.Count} objects");
        Assert.All(objects, item => Assert.False(item["additionalProperties"]!.GetValue<bool>()));
    }

    [Fact]
    public void An_output_is_required()
    {
        Assert.Throws<ArgumentNullException>("output", () => SchemaWriter.WriteScenario(null!));
        Assert.Throws<ArgumentNullException>("output", () => SchemaWriter.WriteEvaluation(null!));
    }

    /// <summary>A straight apostrophe, or an ordinary space where French typography requires a no-break space.</summary>
    private static Regex BadFrench { get; } = new("'| [:;!?»]|« ", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static JsonNode SchemaOf(string format) => JsonNode.Parse(format is "scenario" ? SchemaFiles.Scenario : SchemaFiles.Evaluation)!;

    private static void Approve(string schema, string file) => Approvals.VerifyFile(schema, file, Path.ChangeExtension(file, ".received.json"));
}
