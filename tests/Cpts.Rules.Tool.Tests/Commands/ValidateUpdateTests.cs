using System.Runtime.Versioning;
using Cpts.Rules.Testing;
using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests.Commands;

/// <summary><c>validate --update</c> on files; its output is covered by the tests of <c>ExpectUpdater</c>.</summary>
public class ValidateUpdateTests
{
    private const string Wrong = """
        {
          "format": "cpts.scenario/1", "name": "A", "asOf": "2026-11-21", "territory": { "population": 90000 },
          "expect": { "sizeBand": 1 } // to be seen
        }

        """;

    private const string Refused = """{ "format": "cpts.scenario/1", "name": "A", "asOf": "2026-11-21", "territory": { "populaton": 1 }, "expect": { "sizeBand": 1 } }""";

    [Fact]
    public void The_file_is_written_and_validated_as_it_now_is()
    {
        using var folder = new Folder();
        var file = folder.File("a.cpts.json", Wrong);

        var first = InProcess.Run("validate", "--update", file);
        var second = InProcess.Run("validate", "--update", file, "--lang", "fr");

        Assert.Equal((0, "1 file: valid.\n", "cpts-rules: expect updated: 1 of 1.\n"), (first.Exit, first.Output, first.Error));
        Assert.Equal((0, "cpts-rules: expect mis à jour\u00A0: 0 sur 1.\n"), (second.Exit, second.Error));
        Assert.Equal(Wrong.Replace("\"sizeBand\": 1", "\"sizeBand\": 3", StringComparison.Ordinal), File.ReadAllText(file));
        Assert.Equal(["a.cpts.json"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void A_file_that_is_refused_stays_as_it_is_with_its_findings()
    {
        using var folder = new Folder();
        folder.File("good.cpts.json", Wrong);
        var refused = folder.File("refused.cpts.json", Refused);

        var run = InProcess.Run("validate", "--update", folder.Path);

        Assert.Contains("error CPTS9002: ", run.Output, StringComparison.Ordinal);
        Assert.Equal((1, "cpts-rules: expect updated: 1 of 2.\n"), (run.Exit, run.Error));
        Assert.Equal(Refused, File.ReadAllText(refused));
    }

    [Fact]
    public void The_corpus_needs_no_update()
    {
        var before = Corpus.All.Select(file => File.GetLastWriteTimeUtc(Repository.PathOf(file))).ToList();

        var run = InProcess.Run(["validate", "--update", .. Corpus.All.Select(file => Repository.PathOf(file))]);

        Assert.Equal((0, $"cpts-rules: expect updated: 0 of {Corpus.All.Count}.\n"), (run.Exit, run.Error));
        Assert.Equal(before, Corpus.All.Select(file => File.GetLastWriteTimeUtc(Repository.PathOf(file))));
    }

    [Fact]
    public void Standard_input_cannot_be_updated()
    {
        var run = InProcess.RunOn(Wrong, "validate", "--update", "-");

        Assert.Equal((2, "", "cpts-rules: validate: --update writes to files; standard input (-) is not a file.\n"), (run.Exit, run.Output, run.Error));
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void A_link_stays_a_link_and_the_mode_of_the_file_stays()
    {
        using var folder = new Folder();
        var file = folder.File("real/a.cpts.json", Wrong);
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        var link = Path.Combine(folder.Path, "link.cpts.json");
        File.CreateSymbolicLink(link, Path.Combine("real", "a.cpts.json"));

        Assert.Equal(0, InProcess.Run("validate", "--update", link).Exit);

        Assert.Equal(Path.Combine("real", "a.cpts.json"), new FileInfo(link).LinkTarget);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(file));
        Assert.Contains("\"sizeBand\": 3", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_as_long_as_names_may_be_is_written_too()
    {
        using var folder = new Folder();
        var path = Path.Combine(folder.Path, new string('x', 245) + ".cpts.json");
        File.Move(folder.File("a.cpts.json", Wrong), path);

        var run = InProcess.Run("validate", "--update", folder.Path);

        Assert.Equal((0, "cpts-rules: expect updated: 1 of 1.\n"), (run.Exit, run.Error));
        Assert.Equal([path], Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [UnixFact]
    public void Other_names_of_a_file_stay_names_of_it()
    {
        using var folder = new Folder();
        var one = folder.File("a.cpts.json", Wrong);
        var other = Path.Combine(folder.Path, "b.txt");
        using (var ln = System.Diagnostics.Process.Start("ln", [one, other]))
        {
            ln.WaitForExit();
        }

        InProcess.Run("validate", "--update", one);

        Assert.NotEqual(Wrong, File.ReadAllText(one));
        Assert.Equal(File.ReadAllText(one), File.ReadAllText(other));
    }

    [Theory]
    [InlineData("\r")]
    [InlineData("\r\n")]
    [InlineData("\n")]
    public void The_second_update_changes_nothing_and_comments_stay_whatever_ends_the_lines(string end)
    {
        using var folder = new Folder();
        string[] lines = ["{", "  \"format\":\"cpts.scenario/1\",", "  \"name\":\"A\",", "  \"asOf\":\"2026-11-21\",", "  \"territory\":{\"population\":62000} // c", "}", ""];
        var path = folder.File("a.cpts.json", string.Join(end, lines));

        var first = InProcess.Run("validate", "--update", path);
        var once = File.ReadAllText(path);
        var second = InProcess.Run("validate", "--update", path);

        Assert.Equal((0, "cpts-rules: expect updated: 1 of 1.\n"), (first.Exit, first.Error));
        Assert.Equal((0, "cpts-rules: expect updated: 0 of 1.\n"), (second.Exit, second.Error));
        Assert.Equal(once, File.ReadAllText(path));
        Assert.Contains("{\"population\":62000}, // c" + end + "  \"expect\":{" + end, once, StringComparison.Ordinal);
        Assert.DoesNotContain(once.Replace(end, "", StringComparison.Ordinal), character => character is '\r' or '\n');
    }
}
