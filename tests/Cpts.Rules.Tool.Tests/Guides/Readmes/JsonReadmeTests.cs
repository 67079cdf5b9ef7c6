using Cpts.Rules.Json;

namespace Cpts.Rules.Tool.Tests.Guides.Readmes;

/// <summary>Runs the code of src/Cpts.Rules.Json/PACKAGE.md.</summary>
public sealed class JsonReadmeTests : IDisposable
{
    private static readonly OneFile File = new("{ \"format\": \"cpts.scenario/1\" }");

    private readonly StringWriter Console = new() { NewLine = "\n" };

    public void Dispose() => Console.Dispose();

    [Fact]
    public void Every_problem_of_a_file_is_written_with_its_line()
    {
        var document = ScenarioReader.Read(File.ReadAllBytes("cpts.json"));
        foreach (var finding in document.Findings)
        {
            Console.WriteLine($"{document.Locate(finding).Line}: {finding.Message(Language.French)}");
        }

        Assert.StartsWith("1: ", Console.ToString(), StringComparison.Ordinal);
        Assert.Equal(document.Findings.Count, Console.ToString().Split('\n').Length - 1);
    }
}
