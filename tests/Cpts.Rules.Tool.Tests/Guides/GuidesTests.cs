using Cpts.Rules.Testing;
using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests.Guides;

/// <summary>The documentation shows what really happens.</summary>
public class GuidesTests
{
    public static TheoryData<string> WithCommands => [.. Guide.All.Where(guide => guide.Blocks.Any(block => block.Language is "console")).Select(guide => guide.Path)];

    [Theory]
    [MemberData(nameof(WithCommands))]
    public void Commands_print_what_the_guide_says(string path)
    {
        using var folder = new Folder();
        CopyScenarios(folder);
        foreach (var block in new Guide(path).Blocks)
        {
            if (block.File is { } name)
            {
                folder.File(name, string.Join('\n', block.Lines) + "\n");
            }

            foreach (var (arguments, said) in block.Language is "console" ? ConsoleBlock.Commands(block) : [])
            {
                var printed = ConsoleBlock.Run(folder.Path, arguments);
                Assert.True(ConsoleBlock.Match(said, printed), $"{path}, near line {block.Number}: {string.Join(' ', arguments)} prints\n{string.Join('\n', printed)}");
            }
        }
    }

    [Fact]
    public void Guides_have_commands_and_snippets_to_check()
    {
        Assert.True(WithCommands.Count >= 3, $"{WithCommands.Count} guides with commands");
        Assert.True(Guide.All.Sum(guide => guide.Blocks.Count(block => block.Language is "csharp")) >= 6);
    }

    [Fact]
    public void Every_snippet_is_in_code_compiled_with_the_usings_on_its_page()
    {
        var code = new[] { "src", "tests", "benchmarks" }
            .Select(folder => Repository.PathOf(folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Select(file => (IsTest: !file.StartsWith(Repository.PathOf("src"), StringComparison.Ordinal), Text: WithoutMargins(File.ReadAllLines(file))))
            .ToList();

        Assert.All(Guide.All.Concat(Guide.Packages), guide =>
        {
            string[] usings = [];
            foreach (var block in guide.Blocks.Where(block => block.Language is "csharp"))
            {
                // A block with only usings applies to all snippets that follow.
                var said = block.Lines.TakeWhile(line => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') && !line.Contains('=', StringComparison.Ordinal)).ToArray();
                var snippet = WithoutMargins(block.Lines.Skip(said.Length).SkipWhile(string.IsNullOrEmpty));
                usings = said.Length == 0 ? usings : said;
                var found = code.FindAll(file => file.Text.Contains(snippet, StringComparison.Ordinal));
                Assert.True(snippet.Length == 0 || found.Count > 0, $"{guide.Path}, line {block.Number}: this snippet is nowhere");
                Assert.True(
                    snippet.Length == 0 || found.Exists(file => !file.IsTest || UsingsOf(file.Text).SequenceEqual(usings.Order(StringComparer.Ordinal), StringComparer.Ordinal)),
                    $"{guide.Path}, line {block.Number}: this snippet is compiled with other usings:\n{string.Join('\n', found.SelectMany(file => UsingsOf(file.Text)))}");
            }
        });

        // A test is already in the namespace Cpts.Rules, and needs the helpers of the tests.
        static IEnumerable<string> UsingsOf(string text) => text.Split('\n')
            .TakeWhile(line => !line.StartsWith("namespace ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("using ", StringComparison.Ordinal) && !line.Contains("Test", StringComparison.Ordinal))
            .Append("using Cpts.Rules;")
            .Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Links_lead_to_files() => Assert.All(Guide.All, guide => Assert.All(guide.Links, link =>
    {
        var target = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Repository.PathOf(guide.Path))!, link));
        Assert.True(File.Exists(target) || Directory.Exists(target), $"{guide.Path}: {link}");
    }));

    [Fact]
    public void Every_page_of_the_documentation_is_reached_from_its_map()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        Reach("docs/README.md");
        Assert.Equal([], Guide.All.Select(guide => guide.Path).Except(reached, StringComparer.Ordinal));

        void Reach(string path)
        {
            if (reached.Add(path) && File.Exists(Repository.PathOf(path)) && path.EndsWith(".md", StringComparison.Ordinal))
            {
                foreach (var link in new Guide(path).Links)
                {
                    Reach(Path.GetRelativePath(Repository.Root, Path.Combine(Path.GetDirectoryName(Repository.PathOf(path))!, link)).Replace('\\', '/'));
                }
            }
        }
    }

    [Fact]
    public void Every_decision_has_a_state() => Assert.All(
        Guide.All.Where(page => page.Path.StartsWith("docs/decisions/0", StringComparison.Ordinal)),
        page => Assert.Matches("^State: (accepted|replaced by \\[)", page.Lines[2]));

    private static string WithoutMargins(IEnumerable<string> lines) => string.Join('\n', lines.Select(line => line.Trim()));

    private static void CopyScenarios(Folder folder)
    {
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("docs", "scenarios"), "*.cpts.json", SearchOption.AllDirectories))
        {
            folder.File(Path.GetRelativePath(Repository.Root, file), File.ReadAllBytes(file));
        }
    }
}
