using Cpts.Rules.Testing;
using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests.Commands;

/// <summary>The files at the root that other programs read: the commands in them are run here.</summary>
public class EcosystemTests
{
    private const string Wrong = "{ \"format\": \"cpts.scenario/1\", \"name\": \"A\", \"asOf\": \"2026-11-21\", \"territory\": { \"populaton\": 1 } }";

    private static readonly string[] Action = File.ReadAllLines(Repository.PathOf("action.yml"));

    [Fact]
    public void The_hook_of_pre_commit_runs_on_the_files_that_it_names()
    {
        var hook = File.ReadAllLines(Repository.PathOf(".pre-commit-hooks.yaml"))
            .Select(line => line.TrimStart('-', ' ').Split(": ", 2))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        Assert.Equal(["description", "entry", "files", "id", "language", "name"], hook.Keys.Order(StringComparer.Ordinal));
        Assert.Matches(hook["files"], "docs/a.cpts.json");
        Assert.DoesNotMatch(hook["files"], "package.json");
        var entry = hook["entry"].Split(' ');
        Assert.Equal("cpts-rules", entry[0]);
        using var folder = new Folder();
        folder.File("--wrong.cpts.json", Wrong);

        Assert.Equal(0, RealProcess.Run([.. entry[1..], "docs/scenarios/la-reunion/australe.cpts.json"]).Exit);
        Assert.Equal(1, new RealProcess { Folder = folder.Path }.With([.. entry[1..], "--wrong.cpts.json"]).Exit);
    }

    [ProgramFact("bash")]
    public void The_step_of_the_action_validates_and_marks_the_line()
    {
        using var folder = new Folder();
        folder.File("a b/wrong, 100%.cpts.json", Wrong);
        folder.File("step", "set -eo pipefail\n" + string.Join('\n', Step()) + "\n");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "cpts-rules"), AppContext.BaseDirectory);

        var marked = Run(folder, "a b\n", "");
        var written = Run(folder, "a b\nno-such\n", "out.txt");

        Assert.Equal(1, marked.Exit);
        Assert.StartsWith("::error file=a b/wrong%2C 100%25.cpts.json,line=1,col=82,title=CPTS9002 Propriété inconnue::", marked.Said, StringComparison.Ordinal);
        Assert.Equal(2, written.Exit);
        Assert.StartsWith("::error file=a b/wrong%2C", File.ReadAllText(Path.Combine(folder.Path, "out.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_input_of_the_action_reaches_its_step()
    {
        var inputs = Action.SkipWhile(line => line is not "inputs:").Skip(1).TakeWhile(line => line.StartsWith(' ')).Where(line => line[2] is not ' ').Select(line => line.Trim(' ', ':')).ToList();
        var variables = Action.Where(line => line.Contains("${{ inputs.", StringComparison.Ordinal)).Select(line => line.Trim().Split(": ${{ inputs.")).ToList();

        Assert.Equal(5, inputs.Count);
        Assert.Equal(inputs, variables.Select(pair => pair[1].Replace(" }}", "", StringComparison.Ordinal)));
        Assert.All(variables, pair => Assert.Contains(Step(), line => line.Contains("$" + pair[0], StringComparison.Ordinal)));
    }

    /// <summary>The lines of the last step, as the shell receives them.</summary>
    private static IEnumerable<string> Step() => Action.SkipWhile(line => line.Trim() is not "- name: Validate").SkipWhile(line => line.Trim() is not "run: |").Skip(1).Select(line => line.TrimStart());

    private static (int Exit, string Said) Run(Folder folder, string paths, string output) => Programs.Run(
        folder.Path,
        "env",
        $"CPTS_PATHS={paths}",
        $"CPTS_OUTPUT={output}",
        "CPTS_FAIL_ON=error",
        "CPTS_FORMAT=github",
        "CPTS_LANG=fr",
        $"RUNNER_TEMP={folder.Path}",
        "bash",
        "step");
}
