using System.Diagnostics;
using System.Text.Json;
using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests.Commands;

/// <summary>Untrusted files, through every form of output.</summary>
public class HardToBreakTests
{
    private const string Sound = """{"format":"cpts.scenario/1","name":"A","asOf":"2026-11-21","territory":{"population":62000}}""";

    /// <summary>46 117 payments of the highest amount.</summary>
    private static string Overflow { get; } = """{"format":"cpts.scenario/1","name":"A","asOf":"2026-11-21","territory":{"population":100000},"memberPayments":["""
        + string.Join(',', Enumerable.Repeat("""{"professional":"P","year":2023,"indemnities":999999999999.99,"remunerations":999999999999.99}""", 46_117)) + "]}";

    /// <summary>A number in place of each mission.</summary>
    private static string ManyFindings(int count) =>
        """{"format":"cpts.scenario/1","name":"A","asOf":"2026-11-21","territory":{"population":100000},"contract":{"signed":"2022-01-01","missions":["""
        + string.Join(',', Enumerable.Repeat("1", count)) + "]}}";

    private static string LongName(int words) =>
        """{"format":"cpts.scenario/1","name":"A","asOf":"2026-11-21","territory":{"population":100000},"memberPayments":[{"year":2023,"indemnities":50000,"professional":"""
        + $"\"{string.Concat(Enumerable.Repeat("a ", words))}\"}}]}}";

    private const string Hostile = """{"format":"cpts.scenario/1","name":"A","asOf":"2026-11-21","territory":{"population":100000},"contract":{"signed":"2021-12-19","missions":[]},"memberPayments":[{"professional":"\u202etxt.exe\u001b[2J\u0000","year":2023,"indemnities":50000}]}""";

    [Fact]
    public void Sums_beyond_all_bounds_are_a_finding_of_the_file_and_the_run_goes_on()
    {
        using var folder = new Folder();
        folder.File("a.cpts.json", Overflow);
        folder.File("b.cpts.json", Sound);

        var run = InProcess.Run("validate", folder.Path, "--format", "json");

        Assert.Equal((1, ""), (run.Exit, run.Error));
        using var results = JsonDocument.Parse(run.Output);
        Assert.Equal([false, true], results.RootElement.EnumerateArray().Select(file => file.GetProperty("valid").GetBoolean()));
        var finding = Assert.Single(results.RootElement[0].GetProperty("findings").EnumerateArray());
        Assert.Equal(("CPTS9003", "/memberPayments/500"), (finding.GetProperty("code").GetString(), finding.GetProperty("path").GetString()));
    }

    [Fact]
    public void Sums_beyond_all_bounds_on_one_line_of_a_stream_leave_the_others_alone()
    {
        var run = InProcess.RunOn($"{Sound}\n{Overflow}\n{Sound}\n", "evaluate", "--ndjson");

        Assert.Equal((1, "", 3), (run.Exit, run.Error, run.Output.Count(character => character == '\n')));
    }

    [Theory]
    [InlineData("text", "a.json: and 900 more CPTS9003")]
    [InlineData("github", "title=CPTS9003::and 900 more CPTS9003")]
    [InlineData("junit", "and 900 more CPTS9003")]
    public void After_a_hundred_findings_of_one_code_texts_say_how_many_more(string format, string more)
    {
        using var folder = new Folder();
        var run = InProcess.Run("validate", folder.File("a.json", ManyFindings(1000)), "--format", format);

        Assert.Contains(more, run.Output, StringComparison.Ordinal);
        Assert.InRange(run.Output.Length, 5_000, 40_000);
    }

    [Fact]
    public void After_a_thousand_findings_of_one_code_documents_say_how_many_more()
    {
        using var folder = new Folder();
        var path = folder.File("a.json", ManyFindings(1500));

        using var json = JsonDocument.Parse(InProcess.Run("validate", path, "--format", "json").Output);
        using var sarif = JsonDocument.Parse(InProcess.Run("validate", path, "--format", "sarif").Output);

        Assert.Equal(1000, json.RootElement[0].GetProperty("findings").GetArrayLength());
        Assert.Equal("""[{"code":"CPTS9003","count":500}]""", JsonSerializer.Serialize(json.RootElement[0].GetProperty("more")));
        var results = sarif.RootElement.GetProperty("runs")[0].GetProperty("results");
        Assert.Equal(1001, results.GetArrayLength());
        Assert.Equal("and 500 more CPTS9003", results[1000].GetProperty("message").GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("evaluate", "-")]
    [InlineData("evaluate", "-", "--format", "markdown")]
    [InlineData("report", "-")]
    public void A_page_shows_a_thousand_rows_and_a_hundred_findings_and_says_how_many_more(params string[] arguments)
    {
        var professionals = string.Join(',', Enumerable.Range(0, 5_000).Select(number => $$"""{"professional":"P{{number}}","year":2023,"indemnities":50000}"""));

        var run = InProcess.RunOn($$"""{"format":"cpts.scenario/1","name":"A","asOf":"2026-11-21","territory":{"population":100000},"memberPayments":[{{professionals}}]}""", arguments);

        Assert.Contains("and 4,000 more rows", run.Output, StringComparison.Ordinal);
        Assert.Contains("and 4,900 more CPTS3005", run.Output, StringComparison.Ordinal);
        Assert.InRange(run.Output.Length, 50_000, 400_000);
    }

    [Theory]
    [InlineData("evaluate", "text")]
    [InlineData("evaluate", "markdown")]
    [InlineData("validate", "text")]
    [InlineData("validate", "github")]
    [InlineData("validate", "junit")]
    [InlineData("validate", "sarif")]
    public void A_long_name_is_cut(string command, string format)
    {
        using var folder = new Folder();
        var since = Stopwatch.GetTimestamp();
        var run = InProcess.Run(command, folder.File("a.json", LongName(200_000)), "--format", format);

        Assert.InRange(run.Output.Split('\n').Where(line => line.Contains("a a a", StringComparison.Ordinal)).Sum(line => line.Length), 1, 3_000);
        Assert.InRange(Stopwatch.GetElapsedTime(since), TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void The_excerpt_of_a_long_line_is_the_part_around_the_place()
    {
        using var folder = new Folder();
        var run = InProcess.Run("validate", folder.File("a.json", $$"""{"format":"cpts.scenario/1",{{new string(' ', 500)}}"name":"é中😀","asOf":"2026-11-21",{{new string(' ', 30)}}"teritory":1}"""));

        var lines = run.Output.Split('\n');
        var at = Array.FindIndex(lines, line => line.Contains("teritory", StringComparison.Ordinal) && line.StartsWith(" 1 |", StringComparison.Ordinal));
        // Two columns for each of 中 and 😀.
        Assert.Equal(lines[at].IndexOf("\"teritory", StringComparison.Ordinal) + 1, lines[at + 1].IndexOf('^', StringComparison.Ordinal));
        Assert.Contains("é中😀", lines[at], StringComparison.Ordinal);
    }

    [Fact]
    public void Annotations_escape_characters_that_control_a_terminal() =>
        Assert.Contains("::\\u202Etxt.exe\\u001B[2J\\u0000 received", InProcess.RunOn(Hostile, "validate", "-", "--format", "github").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("junit")]
    [InlineData("sarif")]
    [InlineData("github")]
    public void No_format_lets_through_characters_that_control_a_terminal(string format) =>
        Assert.DoesNotContain(InProcess.RunOn(Hostile, "validate", "-", "--format", format).Output, character => (char.IsControl(character) && character != '\n') || character == '\u202E');

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1+1", "'-1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("A\\u0000B", "A\uFFFDB")]
    public void No_cell_of_a_table_is_a_formula(string name, string cell) => Assert.Contains(
        $"\n{cell},2026-01-01,",
        InProcess.RunOn($$$"""{"format":"cpts.scenario/1","name":"{{{name}}}","asOf":"2026-11-21","territory":{"population":90000},"contract":{"signed":"2026-01-01","missions":[]}}""", "evaluate", "-", "--format", "csv").Output,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("json", "\"error\": \"nothing.json: there is no such file or folder.\"")]
    [InlineData("junit", "<error message=\"nothing.json: there is no such file or folder.\" />")]
    [InlineData("sarif", "\"executionSuccessful\": false")]
    [InlineData("github", "::error file=nothing.json::nothing.json: there is no such file or folder.")]
    public void Files_that_cannot_be_read_are_in_the_document(string format, string part)
    {
        using var folder = new Folder();
        folder.File("a.cpts.json", Sound);

        var run = new RealProcess { Folder = folder.Path }.With("validate", "nothing.json", "a.cpts.json", "--format", format);

        Assert.Equal((2, "cpts-rules: nothing.json: there is no such file or folder.\n"), (run.Exit, run.Error));
        Assert.Contains(part, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_are_relative_to_the_root_of_the_repository()
    {
        using var folder = new Folder();
        Directory.CreateDirectory(Path.Combine(folder.Path, ".git"));
        folder.File("sub/100% [a] b#?.cpts.json", Sound);
        var process = new RealProcess { Folder = Path.Combine(folder.Path, "sub") };

        var github = process.With("validate", "./.", "--format", "github");
        var sarif = process.With("validate", Path.Combine(folder.Path, "sub"), "--format", "sarif");
        var junit = process.With("validate", ".", "--format", "junit");

        Assert.Contains("file=sub/100%25 [a] b#?.cpts.json,", github.Output, StringComparison.Ordinal);
        Assert.Contains("\"uri\": \"sub/100%25%20%5Ba%5D%20b%23%3F.cpts.json\",", sarif.Output, StringComparison.Ordinal);
        Assert.Contains("classname=\"sub\" name=\"100% [a] b#?.cpts.json\"", junit.Output, StringComparison.Ordinal);
    }

    [UnixFact]
    public void A_backslash_is_an_ordinary_character_outside_Windows()
    {
        using var folder = new Folder();
        folder.File("a\\b.cpts.json", Sound);

        Assert.Contains("\"uri\": \"a%5Cb.cpts.json\"", new RealProcess { Folder = folder.Path }.With("validate", ".", "--format", "sarif").Output, StringComparison.Ordinal);
    }

    [UnixFact]
    public void A_pipe_in_a_folder_is_left_out_and_counted()
    {
        using var folder = new Folder();
        folder.File("a.cpts.json", Sound);
        using (var made = Process.Start("mkfifo", [Path.Combine(folder.Path, "pipe.cpts.json")]))
        {
            made.WaitForExit();
        }

        Assert.Equal("1 file: valid, 7 notes, 1 folder or file left out.", InProcess.Run("validate", folder.Path).Output.Split('\n')[^2]);
    }

    [Fact]
    public void Excluded_files_are_left_out_and_counted()
    {
        using var folder = new Folder();
        folder.File("a.cpts.json", Sound);
        folder.File("drafts/b.cpts.json", "{");
        folder.File("c.tmp.cpts.json", "{");

        Assert.Equal(
            "1 file: valid, 7 notes, 2 folders or files left out.",
            InProcess.Run("validate", folder.Path, "--exclude", "drafts", "--exclude", "*.tmp.*").Output.Split('\n')[^2]);
    }

    [Theory]
    [InlineData("evaluate", "-")]
    [InlineData("evaluate", "-", "--full", "--lang", "fr")]
    [InlineData("evaluate", "-", "--format", "markdown")]
    [InlineData("report", "-")]
    [InlineData("report", "-", "--lang", "fr")]
    [InlineData("compare", "-", "--population", "90000")]
    public void A_name_that_looks_like_a_placeholder_is_shown_unchanged(params string[] arguments)
    {
        const string Braces = """
            {"format":"cpts.scenario/1","name":"{0} {9}","asOf":"2026-11-21","territory":{"population":62000},
            "contract":{"signed":"2022-01-01","missions":[{"mission":"accessToCare","started":"2022-02-01"}]},
            "receipts":[{"on":"2022-02-01","amount":5,"note":"{1}"}],
            "memberPayments":[{"professional":"{2}","year":2023,"indemnities":50000}]}
            """;

        var run = InProcess.RunOn(Braces, arguments);

        Assert.NotEqual(2, run.Exit);
        Assert.Contains("{0} {9}", run.Output.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
