namespace Cpts.Rules.Tool.Surroundings;

/// <summary>The file that <c>--output</c> names.</summary>
internal static class OutputFile
{
    private const string Unfinished = ".unfinished";

    private static readonly Bilingual CannotWrite = new("{0} : écriture impossible ({1})", "{0}: cannot be written ({1})");

    /// <summary>Writes results, into the file whole or not at all: beside it first, then into its place.</summary>
    /// <remarks>A failure on the way leaves the file as it was. A pipe, or what stands in <c>/dev</c>, is written as the
    /// results come: no file can take its place.</remarks>
    /// <param name="path">The path as written; null when results go to standard output.</param>
    /// <param name="standardOutput">Where they go without a path.</param>
    /// <param name="write">Writes them, and gives the exit code.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static int Write(string? path, Stream standardOutput, Func<Stream, int> write) => path is null ? write(standardOutput) : Write(path, write);

    private static int Write(string path, Func<Stream, int> write)
    {
        using (var there = Try(path, () => Path.Exists(path) ? File.OpenWrite(path) : null))
        {
            if (there is not null && (!there.CanSeek || path.StartsWith("/dev/", StringComparison.Ordinal)))
            {
                return write(there);
            }
        }

        var target = Try(path, () => Path.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path);
        var file = Try(path, () => File.Create(target + Unfinished));
        try
        {
            int exit;
            using (file)
            {
                exit = write(file);
            }

            Try(path, () =>
            {
                File.Move(file.Name, target, overwrite: true);
                return target;
            });
            return exit;
        }
        finally
        {
            File.Delete(file.Name);
        }
    }

    private static T Try<T>(string path, Func<T> step)
    {
        try
        {
            return step();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException(CannotWrite, path, problem.Message.ReplaceLineEndings(" "));
        }
    }
}
