using System.Text.RegularExpressions;
using Cpts.Rules.Testing;

namespace Cpts.Rules.Tool.Tests.Guides;

/// <summary>A page of the documentation, with its blocks of code.</summary>
/// <param name="Path">Its path from the root of the repository.</param>
internal sealed partial record Guide(string Path)
{
    private const string Fence = "```";

    /// <summary>Every page at the root and below <c>docs</c>.</summary>
    public static IReadOnlyList<Guide> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md")
            .Concat(Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories))
            .Select(file => System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(path => new Guide(path)),
    ];

    /// <summary>The readme of each package.</summary>
    public static IReadOnlyList<Guide> Packages { get; } =
    [
        .. Directory.EnumerateFiles(Repository.PathOf("src"), "PACKAGE.md", SearchOption.AllDirectories)
            .Select(file => new Guide(System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))),
    ];

    public string[] Lines { get; } = File.ReadAllLines(Repository.PathOf(Path));

    /// <summary>The blocks between fences, in order.</summary>
    public IReadOnlyList<Block> Blocks
    {
        get
        {
            var blocks = new List<Block>();
            for (var i = 0; i < Lines.Length; i++)
            {
                if (Lines[i].StartsWith(Fence, StringComparison.Ordinal))
                {
                    var first = i + 1;
                    i = Array.IndexOf(Lines, Fence, first);
                    blocks.Add(new Block(Lines[first - 1][Fence.Length..], FileName(first - 2), Lines[first..i], first + 1));
                }
            }

            return blocks;
        }
    }

    /// <summary>The targets of the links that lead to files.</summary>
    public IEnumerable<string> Links => Link().Matches(string.Join('\n', Lines)).Select(link => link.Groups["path"].Value)
        .Where(target => !target.Contains("://", StringComparison.Ordinal));

    public override string ToString() => Path;

    [GeneratedRegex(@"\]\((?<path>[^)#]+)(#[^)]*)?\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Link();

    [GeneratedRegex("^<!-- file: (?<name>[^ ]+) -->$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NamedFile();

    /// <summary>The file named in the line above a fence.</summary>
    private string? FileName(int line) => line >= 0 && NamedFile().Match(Lines[line]) is { Success: true } name ? name.Groups["name"].Value : null;
}

/// <summary>A block of code.</summary>
/// <param name="Language">The text after its fence.</param>
/// <param name="File">The file that it shows; null for none.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Number">The number of its first line, from 1.</param>
internal sealed record Block(string Language, string? File, string[] Lines, int Number);
