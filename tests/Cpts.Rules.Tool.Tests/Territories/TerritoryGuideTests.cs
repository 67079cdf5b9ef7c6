using System.Text.Json;
using Cpts.Rules.Testing;

namespace Cpts.Rules.Tool.Tests.Territories;

/// <summary>The guide names the members of the documents.</summary>
public class TerritoryGuideTests
{
    private static string[] Lines { get; } = File.ReadAllLines(Repository.PathOf("docs", "guides", "territories.md"));

    [Theory]
    [InlineData("cpts.territory/1", "--communes", "97412", "97405")]
    [InlineData("cpts.coverage/1", "--department", "974", "docs/scenarios/la-reunion")]
    public void The_members_of_each_format_are_named_in_their_order(string format, params string[] arguments)
    {
        var table = Lines
            .SkipWhile(line => !line.StartsWith($"`{format}`", StringComparison.Ordinal))
            .SkipWhile(line => !line.StartsWith("|---", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(line => line.StartsWith('|'));
        var named = table.SelectMany(row => row.Split('|')[1].Split(',', StringSplitOptions.TrimEntries)).Select(name => name.Trim('`'));

        using var document = JsonDocument.Parse(Territory.Fine([.. arguments, "--format", "json"]));

        Assert.Equal(document.RootElement.EnumerateObject().Select(member => member.Name), named);
    }
}
