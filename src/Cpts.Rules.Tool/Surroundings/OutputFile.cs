namespace Cpts.Rules.Tool.Surroundings;

/// <summary>The file that <c>--output</c> names.</summary>
internal static class OutputFile
{
    private static readonly Bilingual CannotWrite = new("{0}\u00A0: écriture impossible ({1})", "{0}: cannot be written ({1})");

    /// <summary>Makes the file, or empties it.</summary>
    /// <param name="path">The path as written; null when results go to standard output.</param>
    /// <returns>The file; null without a path.</returns>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public static Stream? Create(string? path)
    {
        try
        {
            return path is null ? null : File.Create(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException(CannotWrite, path!, problem.Message.ReplaceLineEndings(" "));
        }
    }
}
