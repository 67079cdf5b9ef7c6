using Cpts.Rules.Testing;

namespace Cpts.Rules.Fuzz;

/// <summary>The scenario files from which inputs are generated: all those in the repository, good and bad.</summary>
internal static class Seeds
{
    public static IReadOnlyList<byte[]> FromRepository() =>
    [
        .. new[] { Repository.PathOf("docs", "scenarios"), Repository.PathOf("tests", "scenarios") }
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes),
    ];
}
