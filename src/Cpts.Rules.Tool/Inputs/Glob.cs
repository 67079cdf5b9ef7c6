using System.IO.Enumeration;

namespace Cpts.Rules.Tool.Inputs;

/// <summary>A pattern of paths: <c>*</c> and <c>?</c> inside a name, <c>**</c> for any number of folders.</summary>
internal sealed class Glob
{
    private const string AnyFolders = "**";

    private static readonly char[] Wildcards = ['*', '?'];

    private readonly string[] _all;
    private readonly string[] _names;

    private Glob(string folder, string[] all, string[] names)
    {
        Folder = folder;
        _all = all;
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
        var plain = Array.FindIndex(names, IsPattern) is >= 0 and var first ? first : names.Length;
        var folder = string.Join('/', names[..plain]);
        return new Glob(folder.Length == 0 && plain > 0 ? "/" : folder, names, names[plain..]);
    }

    /// <summary>Whether a path under <see cref="Folder"/> matches.</summary>
    /// <param name="path">The path relative to <see cref="Folder"/>, with <c>/</c>.</param>
    public bool Matches(string path) => Matches(_names, path.Split('/'));

    /// <summary>Whether a path, or the end of one, matches: <c>bad</c> and <c>tests/bad</c> both match <c>tests/bad</c>.</summary>
    /// <param name="path">The path, with <c>/</c>.</param>
    public bool MatchesAnywhere(string path) => Matches([AnyFolders, .. _all], path.Split('/'));

    /// <summary>Goes through the path name by name and keeps track of the parts of the pattern that may come next. The work is proportional to
    /// the names of the path times the parts of the pattern, however many <c>**</c> there are.</summary>
    private static bool Matches(string[] pattern, string[] path)
    {
        var next = new bool[pattern.Length + 1];
        next[0] = true;
        SkipFolders(pattern, next);
        foreach (var name in path)
        {
            var after = new bool[pattern.Length + 1];
            for (var i = 0; i < pattern.Length; i++)
            {
                if (next[i])
                {
                    after[pattern[i] is AnyFolders ? i : i + 1] |= pattern[i] is AnyFolders || FileSystemName.MatchesSimpleExpression(pattern[i], name, ignoreCase: false);
                }
            }

            SkipFolders(pattern, after);
            next = after;
        }

        return next[pattern.Length];
    }

    /// <summary>Adds the parts after <c>**</c>, which may match no folder at all.</summary>
    private static void SkipFolders(string[] pattern, bool[] next)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            next[i + 1] |= next[i] && pattern[i] is AnyFolders;
        }
    }
}
