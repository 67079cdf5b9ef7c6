namespace Cpts.Rules.Reports.Writing;

/// <summary>Paths as URIs (RFC 3986, RFC 8089): every character with a meaning in URIs is escaped.</summary>
internal static class SarifUri
{
    /// <summary>Whether a path is relative to the current folder rather than starting at a root, of this system or of Windows.</summary>
    public static bool IsRelative(string path) => !Path.IsPathRooted(path) && !HasDrive(path);

    /// <summary>The URI of a path: relative if the path is relative.</summary>
    /// <param name="path">The path, with <c>/</c>.</param>
    public static string Of(string path)
    {
        if (HasDrive(path))
        {
            // C:/a b becomes file:///C:/a%20b: the colon after the drive letter is not escaped.
            return $"file:///{path[..2]}{Escaped(path[2..])}";
        }

        return path.StartsWith("//", StringComparison.Ordinal) && Path.DirectorySeparatorChar == '\\' ? "file:" + Escaped(path)
            : Path.IsPathRooted(path) ? "file://" + Escaped(path)
            : Escaped(path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path);
    }

    private static string Escaped(string path) => string.Join("/", path.Split('/').Select(Uri.EscapeDataString));

    private static bool HasDrive(string path) => Path.DirectorySeparatorChar == '\\' && path is [(>= 'A' and <= 'Z') or (>= 'a' and <= 'z'), ':', ..];
}
