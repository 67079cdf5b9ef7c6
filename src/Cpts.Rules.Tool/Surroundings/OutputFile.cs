namespace Cpts.Rules.Tool.Surroundings;

/// <summary>A result that goes to a file, or to standard output when no file is named.</summary>
internal static class OutputFile
{
    private static readonly Bilingual CannotWrite = new("{0} : écriture impossible ({1})", "{0}: cannot be written ({1})");

    /// <summary>Writes a whole result: UTF-8 without a byte order mark, line feeds.</summary>
    /// <param name="path">The file; null for standard output.</param>
    /// <param name="text">The result.</param>
    /// <param name="host">What surrounds the command.</param>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Write(string? path, string text, Host host)
    {
        var bytes = Host.Utf8.GetBytes(text);
        if (path is null)
        {
            host.Output.Write(bytes);
            host.Output.Flush();
            return;
        }

        try
        {
            File.WriteAllBytes(path, bytes);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException(CannotWrite, path, problem.Message.ReplaceLineEndings(" "));
        }
    }
}
