using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests.Commands;

/// <summary>A file that is read is never the one that is written.</summary>
public class OutputIsInputTests
{
    private const string Scenario = """{"format":"cpts.scenario/1","name":"A","asOf":"2026-11-21","territory":{"population":62000}}""";

    [Theory]
    [InlineData("report", "a.cpts.json", "--output", "a.cpts.json")]
    [InlineData("report", "a.cpts.json", "--output", "./x/../a.cpts.json")]
    [InlineData("report", "a.cpts.json", "--output", "link.cpts.json")]
    [InlineData("report", "--before", "link.cpts.json", "b.cpts.json", "--output", "a.cpts.json")]
    [InlineData("calendar", "a.cpts.json", "--output", "a.cpts.json")]
    [InlineData("validate", "a.cpts.json", "--output", "a.cpts.json")]
    [InlineData("validate", ".", "--output", "a.cpts.json")]
    public void It_is_refused_under_whatever_name(params string[] words)
    {
        using var folder = new Folder();
        var path = folder.File("a.cpts.json", Scenario);
        folder.File("b.cpts.json", Scenario);
        Directory.CreateDirectory(Path.Combine(folder.Path, "x"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "link.cpts.json"), path);

        var run = new RealProcess { Folder = folder.Path }.With(words);

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Matches(@"^cpts-rules: \S+: --output would overwrite a file to be read; give another name\.\n$", run.Error);
        Assert.Equal(Scenario, File.ReadAllText(path));
        Assert.Equal(4, Directory.EnumerateFileSystemEntries(folder.Path).Count());
    }
}
