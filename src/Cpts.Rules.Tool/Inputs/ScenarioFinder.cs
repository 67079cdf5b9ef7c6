namespace Cpts.Rules.Tool.Inputs;

/// <summary>Finds the scenario files that a command line names: files, folders, patterns.</summary>
/// <remarks>A file that is named is always taken. In folders and patterns, <c>*.cpts.json</c> is taken, other
/// <c>*.json</c> only when it says that it is a scenario; hidden folders and node_modules are left out. The order is
/// that of the command line, then ordinal: the same on every machine.</remarks>
internal sealed class ScenarioFinder(Host host)
{
    private const string Extension = ".json";
    private const string ScenarioExtension = ".cpts.json";

    private static readonly Bilingual Missing = new("{0} : aucun fichier ni dossier de ce nom.", "{0}: there is no such file or folder.");
    private static readonly Bilingual NothingMatches = new("{0} : aucun fichier ne correspond.", "{0}: no file matches.");
    private static readonly Bilingual NoScenario = new("{0} : aucun scénario dans ce dossier.", "{0}: no scenario in this folder.");
    private static readonly Bilingual FolderForbidden = new("{0} : pas le droit de lire ce dossier.", "{0}: no permission to read this folder.");

    private readonly Host _host = host;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Whether agreement files of folders are taken too.</summary>
    public bool TakesAgreements { get; init; }

    /// <summary>How many JSON files of folders are no scenarios.</summary>
    public int Ignored { get; private set; }

    /// <summary>Whether something that was named could not be found or read.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>The scenario files of a path of the command line, each once, read.</summary>
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

    /// <summary>Reads a file once, however often it is named; null when it was taken before or cannot be read.</summary>
    private InputFile? Take(string path)
    {
        if (!_seen.Add(string.Equals(path, InputFile.StandardInput, StringComparison.Ordinal) ? path : Path.GetFullPath(path)))
        {
            return null;
        }

        var file = InputFile.Read(path, _host);
        HasFailed |= file is null;
        return file;
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

        var prefix = name.Length == 0 ? "" : name.EndsWith('/') ? name : name + "/";
        foreach (var item in files.Concat(folders.Select(sub => sub + "/")).Order(StringComparer.Ordinal))
        {
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

    private static bool IsLookedInto(DirectoryInfo folder) =>
        !folder.Name.StartsWith('.') && folder.Name is not "node_modules" && !folder.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private InputFile[] Fail(Bilingual message, string path)
    {
        _host.Complain(message, path);
        HasFailed = true;
        return [];
    }
}
