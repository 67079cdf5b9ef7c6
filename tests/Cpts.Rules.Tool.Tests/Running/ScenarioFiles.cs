using Cpts.Rules.Communes;
using Cpts.Rules.Facts;
using Cpts.Rules.Json;
using Cpts.Rules.Reports.Comparing;
using Cpts.Rules.Scenarios;
using Cpts.Rules.Testing;

namespace Cpts.Rules.Tool.Tests.Running;

/// <summary>The parsed scenarios of the repository.</summary>
internal static class ScenarioFiles
{
    public static ScenarioEvaluator Evaluator { get; } = new(FrenchCommunes.Default);

    public static Scenario Australe { get; } = Read(Corpus.Australe);

    /// <summary>Every good scenario, with its path from the root of the repository.</summary>
    public static IEnumerable<(string Path, Scenario Scenario)> All() => Corpus.All.Select(path => (path, Read(Repository.PathOf(path))));

    /// <summary>A reading as the command line writes it: <c>proration=months</c>.</summary>
    public static ChosenReading Reading(string text) => new(InterpretationCatalogue.Find(text.Split('=')[0])!, text.Split('=')[1]);

    private static Scenario Read(string path) => ScenarioReader.Read(File.ReadAllBytes(path)).Scenario!;
}
