using Cpts.Rules.Testing;

namespace Cpts.Rules.Tool.Tests.Guides;

/// <summary>The pieces of code shown in the guides: those between <c>// snippet: name</c> and <c>// end</c>.</summary>
internal static class Snippets
{
    private const string Begin = "// snippet: ";
    private const string End = "// end";

    /// <summary>The pieces by name, without their common indentation.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = Read(
        File.ReadAllLines(Repository.PathOf("tests", "Cpts.Rules.Tool.Tests", "Guides", "GettingStartedTests.cs")));

    /// <summary>Lines without their common indentation.</summary>
    public static string Dedented(IReadOnlyList<string> lines)
    {
        var margin = lines.Where(line => line.Trim().Length > 0).Select(line => line.Length - line.TrimStart(' ').Length).DefaultIfEmpty(0).Min();
        return string.Join('\n', lines.Select(line => line.Length <= margin ? "" : line[margin..]));
    }

    private static Dictionary<string, string> Read(string[] lines)
    {
        var snippets = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].TrimStart().StartsWith(Begin, StringComparison.Ordinal))
            {
                var piece = lines.Skip(i + 1).TakeWhile(line => line.Trim() is not End).ToList();
                snippets.Add(lines[i].Trim()[Begin.Length..], Dedented(piece));
            }
        }

        return snippets;
    }
}
