using System.Text;
using System.Text.Json;
using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests.Commands;

public class NdjsonTests
{
    private const string First = """{"format":"cpts.scenario/1","name":"first","asOf":"2026-01-01","territory":{"population":90000}}""";
    private const string Second = """{"format":"cpts.scenario/1","name":"second","asOf":"2026-01-01","territory":{"population":0}}""";

    [Fact]
    public void One_evaluation_a_line_in_order_and_the_stream_continues_after_a_bad_line()
    {
        var run = InProcess.RunOn($"{First}\n{{bad\n{Second}\r\n{First}", "evaluate", "--ndjson");

        var lines = run.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["first", null, "second", "first"], lines.Select(line => line.GetProperty("name").GetString()));
        Assert.Equal([[], ["CPTS9001"], ["CPTS1001"], []], lines.Select(line => line.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString()!).ToArray()));
        Assert.Equal((1, ""), (run.Exit, run.Error));
    }

    [Fact]
    public void Blank_lines_are_skipped_and_counted()
    {
        var run = InProcess.RunOn($"\n \t \n\r\n{Second}\n\n", "evaluate", "--ndjson");

        var line = Assert.Single(run.Output.TrimEnd('\n').Split('\n'));
        using var document = JsonDocument.Parse(line);
        Assert.Equal(4, document.RootElement.GetProperty("findings")[0].GetProperty("line").GetInt32());
    }

    [Fact]
    public void A_line_is_the_document_of_the_same_file_alone_written_compactly()
    {
        var alone = InProcess.RunOn(First, "evaluate", "-", "--format", "json").Output;
        var line = InProcess.RunOn(First, "evaluate", "--ndjson").Output;

        Assert.Equal(JsonSerializer.Serialize(JsonDocument.Parse(alone)), JsonSerializer.Serialize(JsonDocument.Parse(line)));
        Assert.Equal(1, line.Count(character => character == '\n'));
    }

    [Fact]
    public void Files_are_read_like_standard_input()
    {
        using var folder = new Folder();
        var file = folder.File("a.ndjson", $"{First}\n");

        var run = new InProcess { Input = Encoding.UTF8.GetBytes(First) }.With("evaluate", "--ndjson", file, "-");

        Assert.Equal(2, run.Output.Count(character => character == '\n'));
    }

    [Fact]
    public void A_line_that_is_too_long_is_one_finding()
    {
        var run = InProcess.RunOn($"{First}\n\"{new string('x', 17 * 1024 * 1024)}\"\n{First}\n", "evaluate", "--ndjson");

        var lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Equal(["CPTS9012"], EvaluateCommandTests.Codes(lines[1]));
    }

    [Fact]
    public void Another_format_is_wrong_usage()
    {
        var run = InProcess.RunOn(First, "evaluate", "--ndjson", "--format", "csv");

        Assert.Equal((2, "", "cpts-rules: evaluate: --ndjson writes json; --format csv cannot be used with it.\n"), (run.Exit, run.Output, run.Error));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("4")]
    public void Several_lines_at_once_give_the_same_bytes_in_the_same_order(string parallel)
    {
        var input = new StringBuilder();
        for (var i = 0; i < 20; i++)
        {
            foreach (var (_, scenario) in ScenarioFiles.All())
            {
                var line = new System.Buffers.ArrayBufferWriter<byte>();
                Json.ScenarioWriter.Write(line, scenario, indented: false);
                input.Append(Encoding.UTF8.GetString(line.WrittenSpan)).Append(i % 3 == 0 ? "\n{bad\n" : "\r\n\n");
            }
        }

        var expected = InProcess.RunOn(input.ToString(), "evaluate", "--ndjson");
        var run = InProcess.RunOn(input.ToString(), "evaluate", "--ndjson", "--parallel", parallel);

        Assert.Equal((1, expected.Output, ""), (run.Exit, run.Output, run.Error));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("257")]
    [InlineData("two")]
    [InlineData("1.5")]
    public void Parallel_is_a_whole_number(string number)
    {
        var run = InProcess.RunOn(First, "evaluate", "--ndjson", "--parallel", number);

        Assert.Equal((2, "", $"cpts-rules: --parallel {number}: a whole number is needed, from 1 to 256.\n"), (run.Exit, run.Output, run.Error));
    }

    [Fact]
    public void Parallel_without_lines_is_wrong_usage() =>
        Assert.Equal((2, "cpts-rules: evaluate: --parallel can only be used with --ndjson.\n"), InProcess.Run("evaluate", Corpus.Australe, "--parallel", "2") is var run ? (run.Exit, run.Error) : default);
}
