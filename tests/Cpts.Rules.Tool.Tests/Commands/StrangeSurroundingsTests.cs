using Cpts.Rules.Tool.Tests.Running;
using NodaTime;

namespace Cpts.Rules.Tool.Tests.Commands;

/// <summary>Unlikely arguments, clocks and folders: each gives one line that says what to do.</summary>
public class StrangeSurroundingsTests
{
    private const string Sound = """{"format":"cpts.scenario/1","name":"A","asOf":"2026-11-21","territory":{"population":62000}}""";

    [Theory]
    [InlineData("\"\": there is no such file.", "evaluate", "")]
    [InlineData("\"\": there is no such file or folder.", "validate", "")]
    [InlineData("--output: the name of a file is missing.", "report", "-", "--output", "")]
    [InlineData("/: cannot be written (it is a folder)", "report", "-", "--output", "/")]
    [InlineData("no/page.html: cannot be written (there is no such folder)", "report", "-", "--output", "no/page.html")]
    [InlineData("-: standard input can be read only once.", "compare", "-", "-")]
    [InlineData("-: standard input can be read only once.", "report", "-", "-")]
    public void An_impossible_argument_is_reported_in_plain_words(string message, params string[] words) =>
        Assert.Equal((2, "", $"cpts-rules: {message}\n"), Of(InProcess.RunOn(Sound, words)));

    [Fact]
    public void A_very_long_word_is_cut()
    {
        var run = InProcess.Run("evaluate", new string('x', 100_000));

        Assert.Equal((2, "", $"cpts-rules: {new string('x', 1_000)}…: "), (run.Exit, run.Output, run.Error[..(run.Error.IndexOf('…', StringComparison.Ordinal) + 3)]));
    }

    [Theory]
    [InlineData(1970, "evaluate", "-", "--as-of", "today")]
    [InlineData(2150, "evaluate", "-", "--as-of", "today")]
    [InlineData(1970, "init")]
    public void A_wrong_clock_is_reported(int year, params string[] words)
    {
        var run = new InProcess { Now = new LocalDate(year, 1, 1), Input = System.Text.Encoding.UTF8.GetBytes(Sound) }.With(words);

        Assert.Equal((2, "", $"cpts-rules: the clock of the system says 1 January {year}; give a date with --as-of.\n"), Of(run));
    }

    [Theory]
    [InlineData("2000-01-01")]
    [InlineData("2099-12-31")]
    public void A_file_can_be_begun_on_any_day_whatever_years_have_populations(string day) =>
        Assert.Equal((0, ""), (InProcess.Run("init", "--department", "974", "--as-of", day) is var run ? run.Exit : 2, run.Error));

    [UnixFact]
    public void Files_updated_before_a_failure_are_named()
    {
        using var folder = new Folder();
        folder.File("a.cpts.json", Sound);
        folder.File("b.cpts.json", Sound);

        var run = new RealProcess { Folder = folder.Path, Prefix = ["bash", "-c", "\"$@\" > /dev/full", "bash"] }.With("validate", "--update", ".");

        Assert.Equal(
            (2, "cpts-rules: a.cpts.json: updated|cpts-rules: b.cpts.json: updated|cpts-rules: expect updated: 2 of 2.|cpts-rules: cannot be read or written (No space left on device)|"),
            (run.Exit, run.Error.Replace("./", "", StringComparison.Ordinal).Replace('\n', '|')));
    }

    [Fact]
    public void Files_written_before_a_failure_are_named()
    {
        using var folder = new Folder();
        var (first, second) = (folder.File("a.cpts.json", Sound), folder.File("b.cpts.json", Sound));
        Directory.CreateDirectory(Path.Combine(folder.Path, "pages", "b.html"));
        var pages = Path.Combine(folder.Path, "pages") + "/";

        var run = InProcess.Run("report", first, second, "--output", pages);

        Assert.Equal((2, "", $"cpts-rules: {pages}a.html: written.\ncpts-rules: {pages}b.html: cannot be written (it is a folder)\n"), Of(run));
    }

    [Fact]
    public void Simultaneous_runs_write_whole_files_and_leave_nothing_beside_them()
    {
        using var folder = new Folder();
        var input = folder.File("a.cpts.json", Sound);
        var alone = InProcess.Run("report", input).Output;
        var page = Path.Combine(folder.Path, "page.html");

        var runs = Enumerable.Range(0, 4).AsParallel().WithDegreeOfParallelism(4).Select(_ => RealProcess.Run("report", input, "--output", page)).ToList();

        Assert.All(runs, run => Assert.Equal((0, "", $"cpts-rules: {page}: written.\n"), Of(run)));
        Assert.Equal(alone, File.ReadAllText(page));
        Assert.Equal(["a.cpts.json", "page.html"], Directory.EnumerateFileSystemEntries(folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [UnixFact]
    public void Any_name_of_a_file_is_checked_and_shown_on_one_line()
    {
        using var folder = new Folder();
        folder.File("a\nb.cpts.json", "{");
        folder.File(" .cpts.json", Sound);
        folder.File("%s{0}.cpts.json", Sound);

        var run = InProcess.Run("validate", folder.Path, "--format", "github");

        Assert.Equal(1, run.Exit);
        Assert.Contains("a%0Ab.cpts.json,line=1", run.Output, StringComparison.Ordinal);
        Assert.Contains("/%25s{0}.cpts.json,line=1", run.Output, StringComparison.Ordinal);
        Assert.All(run.Output.TrimEnd('\n').Split('\n'), line => Assert.StartsWith("::", line, StringComparison.Ordinal));
    }

    [UnixFact]
    public void Circular_and_broken_links_are_reported_and_left_out()
    {
        using var folder = new Folder();
        folder.File("a.cpts.json", Sound);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "self"), folder.Path);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "gone.cpts.json"), "nothing");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "round.cpts.json"), "round.cpts.json");

        var run = InProcess.Run("validate", folder.Path);

        Assert.Equal((2, "1 file: valid, 7 notes, 1 folder or file left out."), (run.Exit, run.Output.Split('\n')[^2]));
        Assert.Equal(2, run.Error.Count(character => character == '\n'));
    }

    private static (int Exit, string Output, string Error) Of(Outcome run) => (run.Exit, run.Output, run.Error);
}
