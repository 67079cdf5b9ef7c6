using System.Text;
using Cpts.Rules.Testing;

namespace Cpts.Rules.Json.Tests;

/// <summary>Scenario texts for tests.</summary>
internal static class Files
{
    /// <summary>The smallest valid scenario file.</summary>
    public const string Least = """{ "format": "cpts.scenario/1", "name": "A", "territory": { "population": 45000 } }""";

    /// <summary>The example of the documentation of the format, with every section.</summary>
    public static string Sample { get; } = File.ReadAllText(Repository.PathOf("tests", "Cpts.Rules.Json.Tests", "data", "sample.cpts.json"));

    public static ScenarioDocument Read(string text) => ScenarioReader.Read(Encoding.UTF8.GetBytes(text));

    /// <summary>A scenario with one more member, given with its leading comma and placed on the second line. The scenario has a name unless the member is one.</summary>
    public static ScenarioDocument ReadWith(string member)
    {
        var name = member.Contains("\"name\":", StringComparison.Ordinal) && !member.Contains("indicators", StringComparison.Ordinal) ? "" : "\"name\": \"A\", ";
        return Read("{ \"format\": \"cpts.scenario/1\", " + name + "\"territory\": { \"population\": 45000 }\n" + member + " }");
    }

    /// <summary>The findings, one on each line: code, path, line:column.</summary>
    public static string[] Problems(this ScenarioDocument document) =>
        [.. document.Findings.Select(finding => $"{finding.Code} {finding.Path} {document.Locate(finding)}")];
}
