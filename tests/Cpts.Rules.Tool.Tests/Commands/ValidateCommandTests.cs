using System.Text.Json;
using Cpts.Rules.Testing;
using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests.Commands;

public class ValidateCommandTests
{
    private const string Unknown = """
        {
          "format": "cpts.scenario/1",
          "name": "Unknown",
          "asOf": "2026-01-01",
          "territory": { "populaton": 90000 }
        }
        """;

    private const string NotMet = """
        // A comment before the scenario.
        {
          "format": "cpts.scenario/1",
          "name": "Not met",
          "asOf": "2026-01-01",
          "territory": { "population": 90000 },
          "expect": {
            "sizeBand": 2,
            "budget": { "core": 437500, "maximum": { "min": 1, "max": 2 } },
            "findings": ["CPTS2001"]
          }
        }
        """;

    private const string Nothing = """{"format":"cpts.scenario/1","name":"Nothing","asOf":"2026-01-01","territory":{"population":90000}}""";

    private const string ExpectedError = """
        {
          "format": "cpts.scenario/1", "name": "E", "asOf": "2026-01-01", "territory": { "population": 90000 },
          "contract": { "signed": "2025-12-01", "missions": [{ "mission": "accessToCare" }] },
          "expect": { "findings": ["CPTS2001"] }
        }
        """;

    [Theory]
    [InlineData("text", "txt")]
    [InlineData("json", "json")]
    [InlineData("junit", "xml")]
    [InlineData("sarif", "sarif")]
    [InlineData("github", "txt")]
    public void Two_bad_files_in_every_format(string format, string extension)
    {
        using var folder = new Folder();
        folder.File("scenarios/a b/unknown.cpts.json", Unknown);
        folder.File("scenarios/not-met.cpts.json", NotMet);

        var run = In(folder, "validate", "scenarios", "--format", format);

        Assert.Equal((1, ""), (run.Exit, run.Error));
        Approvals.Verify(run.Output, format, extension);
    }

    [Fact]
    public void The_text_is_in_French()
    {
        using var folder = new Folder();
        folder.File("unknown.cpts.json", Unknown);
        folder.File("not-met.cpts.json", NotMet);
        folder.File("nothing.cpts.json", Nothing);

        Approvals.Verify(In(folder, "validate", ".", "--lang", "fr").Output);
    }

    [Fact]
    public void A_file_that_expects_nothing_is_a_note_and_not_even_that_without_expectations()
    {
        using var folder = new Folder();
        var file = folder.File("nothing.cpts.json", Nothing);

        var run = InProcess.Run("validate", file);

        Assert.Equal((0, "1 file: valid, 1 note.\n"), (run.Exit, run.Output));
        Assert.Contains("CPTS9011", InProcess.Run("validate", file, "--format", "json").Output, StringComparison.Ordinal);
        Assert.Equal(0, InProcess.Run("validate", file, "--fail-on", "warning").Exit);
        Assert.Equal("1 file: valid.\n", InProcess.Run("validate", file, "--no-expect").Output);
    }

    [Fact]
    public void Without_expectations_expect_is_not_checked()
    {
        using var folder = new Folder();
        var file = folder.File("wrong.cpts.json", Nothing.Replace("{\"population\":90000}", "{\"population\":90000},\"expect\":{\"sizeBand\":1}", StringComparison.Ordinal));

        Assert.Equal(1, InProcess.Run("validate", file).Exit);
        Assert.Equal(0, InProcess.Run("validate", file, "--no-expect").Exit);
        Assert.Equal((2, "cpts-rules: validate: --update and --no-expect cannot be used together.\n"), (InProcess.Run("validate", file, "--no-expect", "--update").Exit, InProcess.Run("validate", file, "--no-expect", "--update").Error));
    }

    [Fact]
    public void An_empty_expect_expects_nothing()
    {
        var run = InProcess.RunOn(Nothing.Replace("{\"population\":90000}", "{\"population\":90000},\"expect\":{}", StringComparison.Ordinal), "validate", "-", "--format", "json");

        Assert.Contains("CPTS9011", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_that_the_file_expects_does_not_fail()
    {
        var run = InProcess.RunOn(ExpectedError, "validate", "-");

        Assert.Equal((0, "1 file: valid, 3 findings expected by the files.\n"), (run.Exit, run.Output));
    }

    [Fact]
    public void An_error_that_the_file_does_not_expect_fails_twice_over()
    {
        var run = InProcess.RunOn(ExpectedError.Replace("\"CPTS2001\"", "", StringComparison.Ordinal), "validate", "-", "--format", "json");

        using var document = JsonDocument.Parse(run.Output);
        Assert.Equal(
            ["CPTS2001", "CPTS2001", "CPTS2001", "CPTS9010"],
            document.RootElement[0].GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString()));
        Assert.Equal(1, run.Exit);
    }

    [Fact]
    public void An_expected_error_is_a_suppressed_result_of_sarif()
    {
        using var document = JsonDocument.Parse(InProcess.RunOn(ExpectedError, "validate", "-", "--format", "sarif").Output);

        var results = document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(3, results.Count);
        Assert.All(results, result => Assert.Equal("inSource", result.GetProperty("suppressions")[0].GetProperty("kind").GetString()));
        Assert.Equal(3, results.Select(result => result.GetProperty("partialFingerprints").GetProperty("scenarioPath/v1").GetString()).Distinct().Count());
    }

    [Fact]
    public void A_folder_gives_its_scenarios_and_counts_the_other_json_files()
    {
        using var folder = new Folder();
        folder.File("b.cpts.json", ExpectedError);
        folder.File("a/z.json", ExpectedError);
        folder.File("a/other.json", """{ "name": "not a scenario" }""");
        folder.File("a/broken.json", "{");
        folder.File("node_modules/x.cpts.json", "{");
        folder.File(".hidden/x.cpts.json", "{");
        folder.File("notes.txt", "cpts.scenario/1");

        var run = In(folder, "validate", ".");

        Assert.Equal((0, "2 files: all valid, 6 findings expected by the files, 2 JSON files ignored, 2 folders or files left out.\n"), (run.Exit, run.Output));
    }

    [Fact]
    public void Files_come_in_ordinal_order_whatever_the_file_system_says_and_each_once()
    {
        using var folder = new Folder();
        foreach (var name in new[] { "b.cpts.json", "B.cpts.json", "a/2.cpts.json", "a/10.cpts.json", "é.cpts.json" })
        {
            folder.File(name, Nothing);
        }

        var run = In(folder, "validate", "b.cpts.json", ".", "**/*.cpts.json", "--format", "json");

        using var document = JsonDocument.Parse(run.Output);
        Assert.Equal(
            ["b.cpts.json", "./B.cpts.json", "./a/10.cpts.json", "./a/2.cpts.json", "./é.cpts.json"],
            document.RootElement.EnumerateArray().Select(file => file.GetProperty("file").GetString()));
    }

    [Fact]
    public void The_result_goes_to_a_file_when_asked()
    {
        using var folder = new Folder();
        folder.File("a.cpts.json", Nothing);

        var run = In(folder, "validate", "a.cpts.json", "--output", "out.txt", "--fail-on", "warning");

        Assert.Equal((0, "", "cpts-rules: out.txt: written.\n"), (run.Exit, run.Output, run.Error));
        Assert.Equal("1 file: valid, 1 note.\n", File.ReadAllText(Path.Combine(folder.Path, "out.txt")));
    }

    [Fact]
    public void A_result_that_cannot_be_written_is_one_line_and_exit_code_2()
    {
        var run = InProcess.Run("validate", Corpus.Australe, "--output", Path.Combine(Repository.Root, "no-such-folder", "out.txt"));

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Matches("^cpts-rules: .*no-such-folder.* cannot be written .*\n$", run.Error);
    }

    [Fact]
    public void A_folder_without_scenarios_gives_exit_code_2()
    {
        using var folder = new Folder();
        folder.File("a.json", "{}");

        var run = In(folder, "validate", ".");

        Assert.Equal((2, "cpts-rules: .: no scenario in this folder.\n"), (run.Exit, run.Error));
    }

    [Fact]
    public void A_file_that_is_missing_does_not_hide_the_others()
    {
        var run = InProcess.Run("validate", "no-such.json", Corpus.Australe);

        Assert.StartsWith("1 file: valid", run.Output, StringComparison.Ordinal);
        Assert.Equal((2, "cpts-rules: no-such.json: there is no such file or folder.\n"), (run.Exit, run.Error));
    }

    /// <summary>Folders are those of the process, so relative paths need a process of their own.</summary>
    private static Outcome In(Folder folder, params string[] arguments) => new RealProcess { Folder = folder.Path }.With(arguments);
}
