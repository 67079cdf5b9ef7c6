using Cpts.Rules.Testing;

namespace Cpts.Rules.Tool.Tests.Running;

/// <summary>The paths of scenario files.</summary>
internal static class Corpus
{
    public static string Australe { get; } = Repository.PathOf("docs", "scenarios", "la-reunion", "australe.cpts.json");

    public static string GrandSud { get; } = Repository.PathOf("docs", "scenarios", "la-reunion", "grand-sud.cpts.json");

    public static string Money(string name) => Repository.PathOf("tests", "scenarios", "money", name + ".cpts.json");

    /// <summary>Every good scenario of the repository, with paths from its root.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. new[] { Repository.PathOf("docs", "scenarios"), Repository.PathOf("tests", "scenarios") }
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cpts.json", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("tests/scenarios/bad/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];
}
