using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Cpts.Rules.Facts;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Cpts.Rules.Json.Tests;

/// <summary>The types of the library, serialised in the JSON of an application.</summary>
public class SerializerTests
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().AddCptsRules();

    /// <summary>The options with which files are read: comments and trailing commas are allowed.</summary>
    private static readonly JsonSerializerOptions OfFiles = new(Options) { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    [Fact]
    public void Values_are_written_as_in_the_formats_and_read_back()
    {
        Check(Euros.FromCents(-5_418_494), "-54184.94");
        Check(EuroRange.Between(0, 35_000), """{"min":0,"max":35000}""");
        Check(Mission.AccessToCare, "\"accessToCare\"");
        Check(SizeBand.Size3, "3");
        Check(new LocalDate(2021, 12, 19), "\"2021-12-19\"");

        static void Check<T>(T value, string text)
        {
            Assert.Equal(text, JsonSerializer.Serialize(value, Options));
            Assert.Equal(value, JsonSerializer.Deserialize<T>(text, Options));
        }
    }

    [Fact]
    public void A_scenario_is_read_and_written_as_a_file()
    {
        var scenario = JsonSerializer.Deserialize<Scenario>(Files.Sample, OfFiles);

        Assert.Equal(Files.Read(Files.Sample).Scenario, scenario);
        Assert.Equal(scenario, JsonSerializer.Deserialize<Scenario>(JsonSerializer.Serialize(scenario, Options), Options));
    }

    [Fact]
    public void A_wrong_scenario_says_what_is_wrong_and_where()
    {
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Scenario>("""{ "format": "cpts.scenario/1", "name": "A", "territory": { "population": "1" } }""", Options));

        Assert.Contains("a whole number", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_evaluation_is_its_document()
    {
        var evaluation = new ScenarioEvaluator().Evaluate(Files.Read(Files.Sample).Scenario!);
        var output = new ArrayBufferWriter<byte>();
        EvaluationWriter.Write(output, evaluation);
        var written = JsonSerializer.Serialize(evaluation, new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }.AddCptsRules());

        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(output.WrittenMemory).RootElement, JsonDocument.Parse(written).RootElement));
        Assert.Equal(evaluation.Answers!.Budget, JsonSerializer.Deserialize<EvaluationDocument>(written, Options)!.Budget! with { Lines = evaluation.Answers.Budget.Lines });
    }

    [Fact]
    public async Task Streams_pipes_and_texts_are_read_alike()
    {
        var bytes = Encoding.UTF8.GetBytes(Files.Sample);
        var expected = ScenarioReader.Read(bytes).Scenario;
        using var stream = new MemoryStream(bytes);

        Assert.Equal(expected, ScenarioReader.Read(Files.Sample).Scenario);
        Assert.Equal(expected, (await ScenarioReader.ReadAsync(stream)).Scenario);
        Assert.Equal(expected, (await ScenarioReader.ReadAsync(PipeReader.Create(new ReadOnlySequence<byte>(bytes)))).Scenario);
    }

    [Fact]
    public async Task No_more_of_a_stream_is_read_than_a_scenario_may_have()
    {
        using var stream = new MemoryStream(new byte[ScenarioReader.MaxBytes * 2]);

        Assert.Equal("CPTS9012", (await ScenarioReader.ReadAsync(stream)).Findings[0].Code);
    }

    [Fact]
    public void A_problem_has_the_findings_of_the_file()
    {
        var problem = Files.Read("{").ToProblem(Language.French)!;

        Assert.Equal(422, problem["status"]!.GetValue<int>());
        Assert.Equal("CPTS9001", problem["findings"]![0]!["code"]!.GetValue<string>());
        Assert.Equal(problem["detail"]!.GetValue<string>(), problem["findings"]![0]!["message"]!.GetValue<string>());
        Assert.Null(Files.Read(Files.Sample).ToProblem());
    }
}
