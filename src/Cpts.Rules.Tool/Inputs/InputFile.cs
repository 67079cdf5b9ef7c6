namespace Cpts.Rules.Tool.Inputs;

/// <summary>The bytes of a file, with the name that the user gave.</summary>
/// <param name="Name">The path as written, or <c>-</c>.</param>
/// <param name="Bytes">The bytes; at most one more than the size limit of a scenario.</param>
internal sealed record InputFile(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The name of standard input on the command line.</summary>
    public const string StandardInput = "-";

    private static readonly Bilingual Missing = new("{0} : ce fichier n’existe pas.", "{0}: there is no such file.");
    private static readonly Bilingual ReadAlready = new("{0}\u00A0: l’entrée standard ne se lit qu’une fois.", "{0}: standard input can be read only once.");
    private static readonly Bilingual Folder = new("{0} : c’est un dossier, il faut un fichier.", "{0}: this is a folder; a file is needed.");
    private static readonly Bilingual Forbidden = new("{0} : pas le droit de lire ce fichier.", "{0}: no permission to read this file.");
    private static readonly Bilingual Unreadable = new("{0} : lecture impossible ({1})", "{0}: cannot be read ({1})");

    /// <summary>Opens a file, or standard input; when it cannot be opened, reports it in one line and returns null.</summary>
    public static Stream? Open(string name, Host host) => Open(name, host, host.Report);

    /// <summary>Reads a file, or standard input; when it cannot be read, reports it in one line and returns null.</summary>
    public static InputFile? Read(string name, Host host) => Read(name, host, host.Report);

    /// <summary>Reads a file, or standard input; returns null when it cannot be read.</summary>
    /// <param name="name">The file.</param>
    /// <param name="host">The environment from which it is read.</param>
    /// <param name="report">Receives the reason when it cannot be read.</param>
    public static InputFile? Read(string name, Host host, Action<Bilingual, object[]> report)
    {
        using var stream = Open(name, host, report);
        return stream is null ? null : ReadOrReport(name, report, () => new InputFile(name, ReadUpTo(stream, ScenarioReader.MaxBytes + 1)));
    }

    private static Stream? Open(string name, Host host, Action<Bilingual, object[]> report)
    {
        if (string.Equals(name, StandardInput, StringComparison.Ordinal))
        {
            if (!host.Input.CanRead)
            {
                report(ReadAlready, [name]);
                return null;
            }

            return host.Input;
        }

        if (Directory.Exists(name))
        {
            report(Folder, [name]);
            return null;
        }

        return ReadOrReport(name, report, () => host.Open(name));
    }

    private static T? ReadOrReport<T>(string name, Action<Bilingual, object[]> report, Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception problem) when (name.Length == 0 || problem is FileNotFoundException or DirectoryNotFoundException)
        {
            report(Missing, [name]);
        }
        catch (UnauthorizedAccessException)
        {
            report(Forbidden, [name]);
        }
        catch (Exception problem) when (problem is IOException or ArgumentException or NotSupportedException)
        {
            report(Unreadable, [name, problem.Message.ReplaceLineEndings(" ")]);
        }

        return null;
    }

    private static ReadOnlyMemory<byte> ReadUpTo(Stream stream, int most)
    {
        var expected = stream.CanSeek ? (int)Math.Clamp(stream.Length + 1, 1, most) : 4096;
        var bytes = new byte[expected];
        var count = 0;
        while (count < most && stream.Read(bytes, count, bytes.Length - count) is > 0 and var read)
        {
            count += read;
            if (count == bytes.Length && count < most)
            {
                Array.Resize(ref bytes, (int)Math.Min((long)bytes.Length * 2, most));
            }
        }

        return bytes.AsMemory(0, count);
    }
}
