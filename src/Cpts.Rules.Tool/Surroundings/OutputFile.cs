namespace Cpts.Rules.Tool.Surroundings;

/// <summary>A file that the command writes: the one that <c>--output</c> names, or one that it brings up to date.</summary>
internal static class OutputFile
{
    private const string Unfinished = ".unfinished";

    private static readonly Bilingual CannotWrite = new("{0} : écriture impossible ({1})", "{0}: cannot be written ({1})");

    /// <summary>Writes results, into the file whole or not at all: beside it first, then into its place.</summary>
    /// <remarks>A failure on the way leaves the file as it was. A pipe, or what is in <c>/dev</c>, is written as the
    /// results come: no file can take its place.</remarks>
    /// <param name="path">The path as written; null when results go to standard output.</param>
    /// <param name="standardOutput">Where they go without a path.</param>
    /// <param name="write">Writes them, and gives the exit code.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static int Write(string? path, Stream standardOutput, Func<Stream, int> write) => path is null ? write(standardOutput) : Write(path, write);

    /// <summary>Replaces the content of a file that is there; what a link leads to is replaced, not the link.</summary>
    /// <exception cref="UsageException">The file cannot be written; it is as it was.</exception>
    public static void Write(string path, ReadOnlyMemory<byte> content) => Write(path, output =>
    {
        output.Write(content.Span);
        return ExitCode.Fine;
    });

    private static int Write(string path, Func<Stream, int> write)
    {
        using (var there = Try(path, () => Path.Exists(path) ? File.OpenWrite(path) : null))
        {
            if (there is not null && (!there.CanSeek || path.StartsWith("/dev/", StringComparison.Ordinal)))
            {
                return Results(path, there, write);
            }
        }

        var target = Try(path, () => Path.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path);
        var file = Try(path, () => File.Create(target + Unfinished));
        try
        {
            var exit = Results(path, file, write);
            Try(path, () =>
            {
                if (!OperatingSystem.IsWindows() && File.Exists(target))
                {
                    File.SetUnixFileMode(file.Name, File.GetUnixFileMode(target));
                }

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

    /// <summary>Writes the results and closes the file, which writes what it still holds: a full disk shows at either.</summary>
    private static int Results(string path, FileStream file, Func<Stream, int> write)
    {
        try
        {
            using (file)
            {
                return write(file);
            }
        }
        catch (IOException problem)
        {
            throw CannotBeWritten(path, problem);
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
            throw CannotBeWritten(path, problem);
        }
    }

    private static UsageException CannotBeWritten(string path, Exception problem) =>
        new(CannotWrite, path, problem.Message.ReplaceLineEndings(" "));
}
