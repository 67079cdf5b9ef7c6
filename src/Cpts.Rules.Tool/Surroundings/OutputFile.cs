namespace Cpts.Rules.Tool.Surroundings;

/// <summary>The file that a command writes its result to, when the user names one.</summary>
internal static class OutputFile
{
    private static readonly Bilingual CannotWrite = new("{0} : écriture impossible ({1})", "{0}: cannot be written ({1})");

    /// <summary>Creates a file, or empties the one that is there.</summary>
    /// <param name="path">Its path, as the user wrote it.</param>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public static FileStream Create(string path)
    {
        try
        {
            return File.Create(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException(CannotWrite, path, problem.Message.ReplaceLineEndings(" "));
        }
    }
}
