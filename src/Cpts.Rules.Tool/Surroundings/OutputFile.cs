namespace Cpts.Rules.Tool.Surroundings;

/// <summary>A file that the command writes: the one that <c>--output</c> names, or one that it updates.</summary>
internal static class OutputFile
{
    private static readonly Bilingual CannotWrite = new("{0}\u00A0: écriture impossible ({1})", "{0}: cannot be written ({1})");

    private static readonly Bilingual NoName = new("--output\u00A0: il manque un nom de fichier.", "--output: the name of a file is missing.");

    private static readonly Bilingual Written = new("{0}\u00A0: écrit.", "{0}: written.");

    private static readonly Bilingual IsAnInput = new(
        "{0}\u00A0: --output effacerait un fichier à lire\u00A0; donnez un autre nom.",
        "{0}: --output would overwrite a file to be read; give another name.");

    /// <summary>Writes the results to a file completely or not at all: first to a temporary file beside it, which then takes its place.</summary>
    /// <remarks>A failure midway leaves the file unchanged. A pipe, or a file in <c>/dev</c>, is written directly as the
    /// results come, since it cannot be replaced.</remarks>
    /// <param name="path">The path as written; null when results go to standard output.</param>
    /// <param name="standardOutput">The stream to use without a path.</param>
    /// <param name="write">Writes the results and returns the exit code.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static int Write(string? path, Stream standardOutput, Func<Stream, int> write) => path is null ? write(standardOutput) : Write(path, write);

    /// <inheritdoc cref="Write(string?, Stream, Func{Stream, int})"/>
    /// <remarks>Standard error then says that the file was written.</remarks>
    public static int Write(string? path, Host host, Func<Stream, int> write)
    {
        var exit = Write(path, host.Output, write);
        if (path is not null)
        {
            ReportWritten(path, host);
        }

        return exit;
    }

    /// <summary>Says on standard error that a file was written.</summary>
    public static void ReportWritten(string path, Host host) => host.Report(Written, path);

    /// <summary>Replaces the content of an existing file; through a symbolic link, the target is replaced and the link stays.</summary>
    /// <exception cref="UsageException">The file cannot be written; it is unchanged.</exception>
    public static void Write(string path, ReadOnlyMemory<byte> content) => Write(path, output =>
    {
        output.Write(content.Span);
        return ExitCode.Fine;
    });

    /// <summary>Creates a folder unless it exists.</summary>
    /// <exception cref="UsageException">It cannot be created.</exception>
    public static void MakeFolder(string path) => Try(path, () => Directory.CreateDirectory(path));

    /// <summary>Refuses to write to a file that is also read, even under another name.</summary>
    /// <param name="path">The file to be written; null when there is none.</param>
    /// <param name="inputs">The files that are read; null for none.</param>
    /// <exception cref="UsageException">The output is one of the inputs.</exception>
    public static void Refuse(string? path, params IEnumerable<string?> inputs)
    {
        if (path is not null && inputs.Any(input => input is not null && AreSameFile(path, input)))
        {
            throw new UsageException(IsAnInput, path);
        }
    }

    private static bool AreSameFile(string path, string input)
    {
        if (!File.Exists(path) || !File.Exists(input))
        {
            return false;
        }

        var (one, other) = (FileFacts.Of(path), FileFacts.Of(input));
        return one is not null && other is not null
            ? one.IsRegular && one.Identity == other.Identity
            : string.Equals(Target(path), Target(input), OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
    }

    private static string Target(string path) => Path.GetFullPath(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path);

    private static int Write(string path, Func<Stream, int> write)
    {
        using (var there = Try(path, () => Path.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete) : null))
        {
            if (there is not null && (!there.CanSeek || path.StartsWith("/dev/", StringComparison.Ordinal)))
            {
                return Results(path, there, write);
            }
        }

        var target = Try(path, () => Path.Exists(path) ? Target(path) : Path.GetFullPath(path));
        using var file = Try(path, () => new UnfinishedFile(target));
        var exit = Results(path, file.Stream, write);
        return Try(path, () =>
        {
            ReplaceTarget(file.Name, target);
            return exit;
        });
    }

    /// <summary>Replaces the target with the finished file; the target keeps its mode, its owner and its hard links.</summary>
    private static void ReplaceTarget(string whole, string target)
    {
        if (!File.Exists(target))
        {
            File.Move(whole, target, overwrite: true);
        }
        else if (OperatingSystem.IsWindows())
        {
            File.Replace(whole, target, destinationBackupFileName: null);
        }
        else if (FileFacts.Of(target) is { } facts && (facts.Links > 1 || facts.Owner != FileFacts.Of(whole)?.Owner))
        {
            Overwrite(target, File.ReadAllBytes(whole));
        }
        else
        {
            File.SetUnixFileMode(whole, File.GetUnixFileMode(target));
            File.Move(whole, target, overwrite: true);
        }
    }

    /// <summary>Overwrites the target in place, since replacing it would change its owner or separate it from its other hard links.</summary>
    private static void Overwrite(string target, byte[] content)
    {
        var before = File.ReadAllBytes(target);
        try
        {
            Fill(target, content);
        }
        catch (IOException)
        {
            Fill(target, before);
            throw;
        }
    }

    private static void Fill(string target, byte[] content)
    {
        using var file = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.Read);
        file.Write(content);
        file.SetLength(content.Length);
        file.Flush(flushToDisk: true);
    }

    /// <summary>Writes the results and closes the file, which flushes its buffer: a full disk can appear at either step.</summary>
    private static int Results(string path, FileStream file, Func<Stream, int> write)
    {
        try
        {
            using (file)
            {
                return write(file);
            }
        }
        catch (IOException problem) when (problem is not ReaderGoneException)
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
        path.Length == 0 ? new(NoName) : new(CannotWrite, path, WriteProblem.Of(path, problem));
}
