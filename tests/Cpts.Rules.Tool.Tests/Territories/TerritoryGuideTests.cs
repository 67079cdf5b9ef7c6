using Cpts.Rules.Testing;
using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests.Territories;

/// <summary>What the guide shows is what the command prints.</summary>
public class TerritoryGuideTests
{
    private const string Fence = "```";
    private const string Prompt = "$ cpts-rules ";

    private static string[] Lines { get; } = File.ReadAllLines(Repository.PathOf("docs", "guides", "territories.md"));

    public static TheoryData<int> Excerpts =>
        [.. Enumerable.Range(0, Lines.Length).Where(line => Lines[line].StartsWith(Prompt, StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Excerpts))]
    public void Each_excerpt_is_the_beginning_of_what_the_command_prints(int line)
    {
        var excerpt = Lines.Skip(line + 1).TakeWhile(text => text != Fence).ToList();

        var output = RealProcess.Run(Lines[line][Prompt.Length..].Split(' ')).Output.Split('\n');

        Assert.True(excerpt.Count > 15, $"{excerpt.Count} lines");
        Assert.Equal(excerpt, output.Take(excerpt.Count));
    }

    [Theory]
    [InlineData("cpts.territory/1", "--communes", "97412", "97405")]
    [InlineData("cpts.coverage/1", "--department", "974", "docs/scenarios/la-reunion")]
    public void The_members_of_each_format_are_named_in_their_order(string format, params string[] arguments)
    {
        var table = Lines.SkipWhile(line => !line.StartsWith($"`{format}`", StringComparison.Ordinal)).SkipWhile(line => !line.StartsWith("|---", StringComparison.Ordinal)).Skip(1).TakeWhile(line => line.StartsWith('|'));
        var named = table.SelectMany(row => row.Split('|')[1].Split(',', StringSplitOptions.TrimEntries)).Select(name => name.Trim('`'));

        using var document = System.Text.Json.JsonDocument.Parse(Territory.Fine([.. arguments, "--format", "json"]));

        Assert.Equal(document.RootElement.EnumerateObject().Select(member => member.Name), named);
    }
}
