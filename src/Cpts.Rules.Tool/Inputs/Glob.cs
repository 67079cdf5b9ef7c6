using System.IO.Enumeration;

namespace Cpts.Rules.Tool.Inputs;

/// <summary>A pattern of paths: <c>*</c> and <c>?</c> inside a name, <c>**</c> for any number of folders.</summary>
internal sealed class Glob
{
    private static readonly char[] Wildcards = ['*', '?'];

    private readonly string[] _names;

    private Glob(string folder, string[] names)
    {
        Folder = folder;
        _names = names;
    }

    /// <summary>The folder before the first wildcard, in which to look.</summary>
    public string Folder { get; }

    /// <summary>Whether a text is a pattern rather than a path.</summary>
    public static bool IsPattern(string text) => text.AsSpan().IndexOfAny(Wildcards) >= 0;

    /// <summary>Reads a pattern: <c>docs/**/*.cpts.json</c> looks in <c>docs</c>.</summary>
    public static Glob Parse(string pattern)
    {
        var names = pattern.Split('/', Path.DirectorySeparatorChar);
        var plain = Array.FindIndex(names, IsPattern);
        var folder = string.Join('/', names[..plain]);
        return new Glob(folder.Length == 0 && plain > 0 ? "/" : folder, names[plain..]);
    }

    /// <summary>Whether a path under <see cref="Folder"/> matches.</summary>
    /// <param name="path">The path from <see cref="Folder"/> on, with <c>/</c>.</param>
    public bool Matches(string path) => Matches(_names, path.Split('/'));

    private static bool Matches(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path)
    {
        if (pattern.Length == 0)
        {
            return path.Length == 0;
        }

        if (pattern[0] is "**")
        {
            return Matches(pattern[1..], path) || (path.Length > 0 && Matches(pattern, path[1..]));
        }

        return path.Length > 0
            && FileSystemName.MatchesSimpleExpression(pattern[0], path[0], ignoreCase: false)
            && Matches(pattern[1..], path[1..]);
    }
}
