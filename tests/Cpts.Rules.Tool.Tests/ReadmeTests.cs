using Cpts.Rules.Testing;
using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests;

public class ReadmeTests
{
    private const string Evaluate = "dotnet run --project src/Cpts.Rules.Tool -- ";

    private static string[] Lines { get; } = File.ReadAllLines(Repository.PathOf("README.md"));

    [Fact]
    public void The_excerpt_is_the_beginning_of_what_the_command_prints()
    {
        var command = Lines.Single(line => line.StartsWith(Evaluate, StringComparison.Ordinal))[Evaluate.Length..];
        var excerpt = Lines.SkipWhile(line => line is not "```text").Skip(1).TakeWhile(line => line is not "```").ToList();

        var output = new RealProcess().With(command.Split(' ')).Output.Split('\n');

        Assert.True(excerpt.Count > 20, $"{excerpt.Count} lines");
        Assert.Equal(excerpt, output.Take(excerpt.Count));
    }

    [Fact]
    public void Links_lead_to_files()
    {
        var links = System.Text.RegularExpressions.Regex.Matches(string.Join('\n', Lines), @"\]\((?<path>[^)]+)\)", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10));

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(File.Exists(Repository.PathOf(link.Groups["path"].Value)), link.Groups["path"].Value));
    }
}
