using Cpts.Rules.Tool.Inputs;

namespace Cpts.Rules.Tool.Validating;

/// <summary>Paths in the form that readers of results match with the files of a repository.</summary>
internal static class SourcePath
{
    /// <summary>A path with <c>/</c> on every system; outside Windows, a backslash is an ordinary character of a name.</summary>
    /// <param name="path">The path.</param>
    public static string Slashes(string path) => Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>A path relative to the root of the repository that contains the file, or else to the current folder; absolute
    /// when the file is in neither.</summary>
    /// <param name="path">The path as the user wrote it.</param>
    public static string InRepository(string path)
    {
        if (string.Equals(path, InputFile.StandardInput, StringComparison.Ordinal))
        {
            return path;
        }

        var whole = Path.GetFullPath(path);
        var root = Root(whole) ?? Directory.GetCurrentDirectory();
        var relative = Path.GetRelativePath(root, whole);
        return Slashes(Path.IsPathRooted(relative) || relative.StartsWith("..", StringComparison.Ordinal) ? whole : relative);
    }

    /// <summary>The nearest parent folder that contains <c>.git</c>.</summary>
    private static string? Root(string path)
    {
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.Exists(Path.Combine(folder, ".git")))
            {
                return folder;
            }
        }

        return null;
    }
}
