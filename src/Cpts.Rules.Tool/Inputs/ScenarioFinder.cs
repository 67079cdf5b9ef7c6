namespace Cpts.Rules.Tool.Inputs;

/// <summary>Finds the scenario files that a command line names: files, folders, patterns.</summary>
/// <remarks>A file that is named is always included. In folders and patterns, <c>*.cpts.json</c> is included, other
/// <c>*.json</c> files only when they declare that they are scenarios; hidden folders, node_modules, excluded paths and special files such as pipes are
/// left out. The order is that of the command line, then ordinal, and is the same on every machine.</remarks>
internal sealed class ScenarioFinder(Host host)
{
    private const string Extension = ".json";
    private const string ScenarioExtension = ".cpts.json";

    private static readonly Bilingual Missing = new("{0} : aucun fichier ni dossier de ce nom.", "{0}: there is no such file or folder.");
    private static readonly Bilingual NothingMatches = new("{0} : aucun fichier ne correspond.", "{0}: no file matches.");
    private static readonly Bilingual NoScenario = new("{0} : aucun scénario dans ce dossier.", "{0}: no scenario in this folder.");
    private static readonly Bilingual FolderUnreadable = new("{0}\u00A0: lecture impossible ({1})", "{0}: cannot be read ({1})");
    private static readonly Bilingual FolderForbidden = new("{0} : pas le droit de lire ce dossier.", "{0}: no permission to read this folder.");

    private readonly Host _host = host;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Whether agreement files found in folders are included too.</summary>
    public bool TakesAgreements { get; init; }

    /// <summary>How many JSON files found in folders are not scenarios.</summary>
    public int Ignored { get; private set; }

    /// <summary>How many folders and files found in folders were left out.</summary>
    public int LeftOut { get; private set; }

    /// <summary>Patterns of the files and folders to leave out, matched with their paths and with the ends of their paths.</summary>
    public IReadOnlyList<Glob> Excluded { get; init; } = [];

    /// <summary>Receives the path and the reason for everything that cannot be found or read.</summary>
    public Action<string, Bilingual, object[]>? OnFailure { get; init; }

    /// <summary>Whether something could not be found or read.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Reads the scenario files that a path of the command line names, each once.</summary>
    public IEnumerable<InputFile> Find(string path)
    {
        if (string.Equals(path, InputFile.StandardInput, StringComparison.Ordinal) || File.Exists(path))
        {
            return Take(path) is { } file ? [file] : [];
        }

        if (Directory.Exists(path))
        {
            return Found(Files(path, path.TrimEnd('/', Path.DirectorySeparatorChar)), path, NoScenario);
        }

        if (!Glob.IsPattern(path))
        {
            return Fail(Missing, path);
        }

        var glob = Glob.Parse(path);
        var folder = glob.Folder.Length == 0 ? "." : glob.Folder;
        return Directory.Exists(folder)
            ? Found(Files(folder, glob.Folder).Where(file => glob.Matches(Below(file, glob.Folder))), path, NothingMatches)
            : Fail(NothingMatches, path);
    }

    private static string Below(string file, string folder) => folder.Length == 0 ? file : file[(folder.TrimEnd('/').Length + 1)..];

    private IEnumerable<InputFile> Found(IEnumerable<string> paths, string argument, Bilingual none)
    {
        var any = false;
        foreach (var path in paths.Where(path => path.EndsWith(Extension, StringComparison.Ordinal)))
        {
            var isNamedScenario = path.EndsWith(ScenarioExtension, StringComparison.Ordinal);
            if (Take(path) is not { } file)
            {
                any |= isNamedScenario;
            }
            else if (FormatSniffer.IsAgreement(file.Bytes.Span) ? TakesAgreements : isNamedScenario || FormatSniffer.IsScenario(file.Bytes.Span))
            {
                any = true;
                yield return file;
            }
            else
            {
                Ignored++;
            }
        }

        if (!any)
        {
            Fail(none, argument);
        }
    }

    /// <summary>Reads a file once, however often it is named; null when it was already read or cannot be read.</summary>
    private InputFile? Take(string path)
    {
        return _seen.Add(string.Equals(path, InputFile.StandardInput, StringComparison.Ordinal) ? path : Path.GetFullPath(path))
            ? InputFile.Read(path, _host, (message, arguments) => Fail(path, message, arguments))
            : null;
    }

    /// <summary>All files below a folder, in ordinal order of their paths; links to folders are not followed.</summary>
    private IEnumerable<string> Files(string folder, string name)
    {
        string[] files;
        string[] folders;
        try
        {
            files = [.. Directory.EnumerateFiles(folder).Select(Path.GetFileName).OfType<string>()];
            folders = [.. new DirectoryInfo(folder).EnumerateDirectories().Where(IsLookedInto).Select(sub => sub.Name)];
        }
        catch (UnauthorizedAccessException)
        {
            Fail(FolderForbidden, folder);
            yield break;
        }
        catch (IOException problem)
        {
            Fail(folder, FolderUnreadable, [folder, problem.Message.ReplaceLineEndings(" ")]);
            yield break;
        }

        var prefix = name.Length == 0 ? "" : name.EndsWith('/') ? name : name + "/";
        foreach (var item in files.Concat(folders.Select(sub => sub + "/")).Order(StringComparer.Ordinal))
        {
            if (IsLeftOut(prefix + item, folder))
            {
                LeftOut++;
                continue;
            }

            if (!item.EndsWith('/'))
            {
                yield return prefix + item;
                continue;
            }

            foreach (var file in Files(Path.Combine(folder, item), prefix + item.TrimEnd('/')))
            {
                yield return file;
            }
        }
    }

    private bool IsLookedInto(DirectoryInfo folder)
    {
        var isLookedInto = !folder.Name.StartsWith('.') && folder.Name is not "node_modules" && !folder.Attributes.HasFlag(FileAttributes.ReparsePoint);
        LeftOut += isLookedInto ? 0 : 1;
        return isLookedInto;
    }

    /// <summary>Whether a file or folder is left out: excluded, or a special file such as a pipe, which would block until someone writes into it.</summary>
    private bool IsLeftOut(string path, string folder)
    {
        var plain = path.TrimEnd('/');
        return Excluded.Any(pattern => pattern.MatchesAnywhere(plain))
            || (plain.EndsWith(Extension, StringComparison.Ordinal) && FileFacts.Of(Path.Combine(folder, Path.GetFileName(plain))) is { IsRegular: false } && path.Length == plain.Length);
    }

    private InputFile[] Fail(Bilingual message, string path)
    {
        Fail(path, message, [path]);
        return [];
    }

    private void Fail(string path, Bilingual message, object[] arguments)
    {
        _host.Report(message, arguments);
        OnFailure?.Invoke(path, message, arguments);
        HasFailed = true;
    }
}
