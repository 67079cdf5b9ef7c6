namespace Cpts.Rules.Reports.Writing;

/// <summary>Paths as URIs.</summary>
internal static class SarifUri
{
    /// <summary>Whether a path starts in the folder of the call rather than at a root.</summary>
    public static bool IsRelative(string path) => !Path.IsPathRooted(path);

    /// <summary>The URI of a path: relative where the path is, each name escaped.</summary>
    public static string Of(string path) => IsRelative(path)
        ? string.Join("/", (path.StartsWith("./", StringComparison.Ordinal) ? path.Substring(2) : path).Split('/').Select(Uri.EscapeDataString))
        : new Uri(path).AbsoluteUri;
}
