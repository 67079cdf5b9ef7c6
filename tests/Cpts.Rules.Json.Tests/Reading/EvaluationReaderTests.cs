using System.Buffers;
using System.Text.Json;
using Cpts.Rules.Communes;
using Cpts.Rules.Json.Tests.Schemas;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Cpts.Rules.Json.Tests.Reading;

/// <summary>A client reads the evaluation written by a service.</summary>
public class EvaluationReaderTests
{
    private static readonly ScenarioEvaluator Evaluator = new(FrenchCommunes.Default);

    public static TheoryData<string> Paths => [.. Bases.Good];

    [Theory]
    [MemberData(nameof(Paths))]
    public void What_was_read_is_written_the_same(string path)
    {
        var document = ScenarioReader.Read(Bases.Bytes(path));
        var (scenario, asOf) = (document.Scenario!, document.AsOf ?? new LocalDate(2026, 11, 21));
        var written = new ArrayBufferWriter<byte>();
        EvaluationWriter.Write(written, Evaluator.Evaluate(scenario, asOf), Evaluator.Readings(scenario, asOf), document, default);

        var read = EvaluationReader.Read(written.WrittenSpan);
        var again = new ArrayBufferWriter<byte>();
        EvaluationWriter.Write(again, read);

        Assert.Equal(scenario.Name, read.Name);
        Assert.Equal(System.Text.Encoding.UTF8.GetString(written.WrittenSpan), System.Text.Encoding.UTF8.GetString(again.WrittenSpan));
    }

    [Fact]
    public void Members_added_by_a_later_version_are_ignored()
    {
        var read = EvaluationReader.Read("""{"format":"cpts.evaluation/1","name":"A","asOf":null,"engine":"9.0.0","later":{"a":[1]},"findings":[]}"""u8);

        Assert.Equal(("A", null, "9.0.0"), (read.Name, read.AsOf, read.Engine));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"format":"cpts.evaluation/2","name":"A","asOf":null,"engine":"9.0.0","findings":[]}""")]
    [InlineData("""{"format":"cpts.evaluation/1","name":"A","asOf":"2026-02-30","engine":"9.0.0","findings":[]}""")]
    public void What_is_not_an_evaluation_is_refused(string text) =>
        Assert.ThrowsAny<JsonException>(() => EvaluationReader.Read(System.Text.Encoding.UTF8.GetBytes(text)));
}
