using System.Xml.Linq;
using Cpts.Rules.Testing;

namespace Cpts.Rules.Tool.Tests.Guides;

/// <summary>The picture of docs/architecture.md is drawn from the projects.</summary>
public class ArchitectureTests
{
    [Fact]
    public void The_picture_shows_the_references_of_the_projects()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "architecture.md"));
        Assert.Contains($"<!-- projects -->\n```mermaid\n{Picture()}\n```\n<!-- /projects -->\n", page, StringComparison.Ordinal);
    }

    private static string Picture() => string.Join('\n',
    [
        "graph BT",
        .. from project in Directory.GetFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
           from reference in XDocument.Load(project).Descendants("ProjectReference").Select(reference => reference.Attribute("Include")!.Value).Order(StringComparer.Ordinal)
           select $"  {Node(project)} --> {Node(reference)}",
    ]);

    private static string Node(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path.Replace('\\', '/'));
        return $"{(name == "Cpts.Rules" ? "Core" : name.Split('.')[^1])}[\"{name}\"]";
    }
}
