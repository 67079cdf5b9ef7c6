using Cpts.Rules.Communes;
using Cpts.Rules.Facts;
using Cpts.Rules.Json;
using Cpts.Rules.Scenarios;
using Cpts.Rules.Testing;

namespace Cpts.Rules.Tool.Tests;

/// <summary>The scenario files of the repository.</summary>
internal static class ScenarioFiles
{
    public static ScenarioEvaluator Evaluator { get; } = new(FrenchCommunes.Default);

    public static Scenario Australe => Read(Repository.PathOf(ToolRun.Australe));

    /// <summary>Every file that has a scenario with a date, with its path below the repository.</summary>
    public static IEnumerable<(string Path, Scenario Scenario)> All() =>
        new[] { "docs/scenarios", "tests/scenarios" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.cpts.json", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetRelativePath(Repository.Root, path), ScenarioReader.Read(File.ReadAllBytes(path)).Scenario))
            .Where(file => file.Scenario?.AsOf is not null)
            .Select(file => (file.Item1, file.Scenario!));

    public static Scenario Read(string path) => ScenarioReader.Read(File.ReadAllBytes(path)).Scenario!;
}
