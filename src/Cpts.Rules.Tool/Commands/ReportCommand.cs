using Cpts.Rules.Reports.Report;
using Cpts.Rules.Reports.Report.Portfolio;
using Cpts.Rules.Tool.Evaluating;
using Cpts.Rules.Tool.Inputs;

namespace Cpts.Rules.Tool.Commands;

/// <summary><c>report</c>: one self-contained page to read, to print and to use as evidence.</summary>
internal sealed class ReportCommand : ToolCommand
{
    private static readonly string[] Formats = ["html", "xlsx"];

    private static readonly Bilingual NoFile = new(
        "report : il manque un fichier de scénario (ou - pour l’entrée standard). Voir cpts-rules report --help.",
        "report: a scenario file is missing (or - for standard input). See cpts-rules report --help.");

    private static readonly Bilingual OneFileOnly = new(
        "report : --before, --agreement, --population et --interpret ne vont qu’avec un seul fichier.",
        "report: --before, --agreement, --population and --interpret can be used with one file only.");

    private static readonly Bilingual OneWorkbook = new(
        "report : --format xlsx écrit le classeur d’un seul fichier, sans --before, --agreement, --population ni --interpret.",
        "report: --format xlsx writes the workbook of one file, without --before, --agreement, --population or --interpret.");

    private static readonly Bilingual FileOrSupposition = new(
        "report : avec --before, deux fichiers se comparent tels quels ; --agreement, --population et --interpret vont sans lui.",
        "report: with --before, two files are compared as they are; --agreement, --population and --interpret cannot be used with it.");

    private static readonly Bilingual OneChapter = new(
        "report : --chapter va avec un seul fichier, sans --before, --agreement, --population ni --interpret.",
        "report: --chapter can be used with one file only, without --before, --agreement, --population or --interpret.");

    private static readonly Bilingual NothingToSay = new(
        "report : le chapitre {0} n’a rien à dire de {1}.",
        "report: the chapter {0} is empty for {1}.");

    private static readonly string[] Chapters =
        ["glance", "findings", "territory", "budget", "years", "receipts", "payments", "cash", "dialogue", "deadlines", "member-caps", "readings"];

    private readonly Argument<string[]> _files;
    private readonly Option<string> _before;
    private readonly SuppositionOptions _supposition;
    private readonly Option<string> _asOf;
    private readonly LawOption _law;
    private readonly Option<string> _language;
    private readonly Option<string> _output;
    private readonly Option<string> _format;
    private readonly Option<string> _chapter;

    public ReportCommand(Host host)
        : base(
            host,
            "report",
            new("Écrit une page HTML à lire et à imprimer, ou un classeur", "Writes an HTML page to read and to print, or a workbook"),
            new Example("report --output australe.html docs/scenarios/la-reunion/australe.cpts.json", new("la page d’une communauté", "the page of one community")),
            new Example("report --output la-reunion.html docs/scenarios/la-reunion/*.cpts.json", new("un département sur une page", "a department on one page")),
            new Example("report --output pages/ docs/scenarios/la-reunion/*.cpts.json", new("de même, avec une page par communauté", "the same, with a page for each community")),
            new Example("report --chapter dialogue --output dialogue.html cpts.json", new("ce qu’il faut apporter au dialogue de gestion", "what to bring to the annual review")),
            new Example("report --population 170000..190000 --output australe.html cpts.json", new("avec la courbe du financement par an selon la population", "with the curve of annual amounts by population")),
            new Example("report --population 175001 --output australe.html cpts.json", new("avec ce que change une autre population", "with what another population changes")),
            new Example("report --format xlsx --output australe.xlsx cpts.json", new("un classeur à remplir, sans complément", "a workbook to fill in, without an add-in")),
            new Example("report --before before.json --output australe.html cpts.json", new("avec ce qui a changé depuis un fichier antérieur", "with what has changed since an earlier file")))
    {
        _files = Texts("FILE", new("Fichiers de scénario ; - lit l’entrée standard", "Scenario files; - reads standard input"));
        _before = TextOption("--before", "FILE", new("Un fichier antérieur : la page dit aussi ce qui change de lui à celui de la page", "An earlier file: the page also shows what has changed since it"));
        _supposition = new SuppositionOptions(TextOption, TextsOption);
        _law = new LawOption(TextsOption, Host);
        _asOf = TextOption("--as-of", "DATE", new("Date d’appréciation, aaaa-mm-jj ou today ; l’emporte sur celle du fichier", "Evaluation date, yyyy-mm-dd or today; overrides the file’s"), SharedOptions.Today);
        _language = LanguageOption();
        _format = TextOption("--format", string.Join('|', Formats), new("Forme du rapport (html par défaut)", "Format of the report (html by default)"), Formats);
        _chapter = TextOption("--chapter", "ID", new("Un seul chapitre sur une page : dialogue, pour le dialogue de gestion", "One chapter on a page of its own: dialogue, for the annual review"), Chapters);
        _output = TextOption("--output", "FILE", new("Écrit le rapport dans un fichier ; plusieurs fichiers dans un dossier (dossier/) : une page chacun et leur index", "Writes the report to a file; for several files, a folder (folder/) gets a page for each and an index"));
    }

    protected override int Run(ParseResult parsed)
    {
        var law = _law.Read(parsed);
        var (supposition, populations) = _supposition.Read(parsed, law);
        var evaluator = new FileEvaluator(SharedOptions.Date(parsed, _asOf, Host), law);
        var wording = Wording.In(SharedOptions.LanguageIn(parsed, _language) ?? Host.Language);
        var names = parsed.GetValue(_files) is { Length: > 0 } given ? given : throw new UsageException(NoFile);
        var supposes = populations is not null || supposition != Supposition.Nothing;
        var earlier = parsed.GetValue(_before);
        if (names.Length > 1 && (supposes || earlier is not null))
        {
            throw new UsageException(OneFileOnly);
        }

        var isWorkbook = SharedOptions.Choice(parsed, _format, Formats) is "xlsx";
        if (isWorkbook && (names.Length > 1 || supposes || earlier is not null))
        {
            throw new UsageException(OneWorkbook);
        }

        if (supposes && earlier is not null)
        {
            throw new UsageException(FileOrSupposition);
        }

        var chapter = SharedOptions.Choice(parsed, _chapter, Chapters);
        if (chapter is not null && (names.Length > 1 || supposes || earlier is not null))
        {
            throw new UsageException(OneChapter);
        }

        OutputFile.Refuse(parsed.GetValue(_output), [.. names, earlier, .. _law.Files(parsed)]);
        var before = earlier is null ? null : EvaluatedInput.Read(earlier, evaluator, Host);
        var inputs = names.Select(name => InputFile.Read(name, Host)).ToList();
        if (inputs.Contains(null))
        {
            return ExitCode.Unusable;
        }

        if (before is { Evaluation: null })
        {
            return before.ExitCode;
        }

        var files = inputs.Select(input => evaluator.Evaluate(input!.Bytes)).ToList();
        if (isWorkbook)
        {
            return Workbook(files[0], names[0], parsed.GetValue(_output), wording.Language);
        }

        var exit = Math.Max(before?.ExitCode ?? ExitCode.Fine, files.Max(file => ExitCode.Of(file.Findings)));
        var output = parsed.GetValue(_output);
        if (files.Count > 1 && IsFolder(output))
        {
            WritePages(output!, names, files, wording);
            return exit;
        }

        var page = chapter is not null
            ? CommunityReport.WriteChapter(files[0], chapter, wording) ?? throw new UsageException(NothingToSay, chapter, names[0])
            : files.Count == 1
            ? CommunityReport.Write(files[0], WhatIf.Chapters(files[0], evaluator.Scenarios, before?.Evaluation, supposition, populations), wording)
            : PortfolioReport.Write(files, wording);
        return OutputFile.Write(output, Host, file =>
        {
            file.Write(Surroundings.Host.Utf8.GetBytes(page));
            file.Flush();
            return exit;
        });
    }

    private int Workbook(EvaluatedScenario file, string name, string? path, Language language)
    {
        using var workbook = new MemoryStream();
        if (!WorkbookWriter.TryWrite(workbook, file, language))
        {
            foreach (var line in FindingLines.Of(name, file.Located(), Host.Language))
            {
                Host.Error.WriteLine(line);
            }

            return ExitCode.Of(file.Findings);
        }

        return OutputFile.Write(path, Host, output =>
        {
            workbook.WriteTo(output);
            return ExitCode.Of(file.Findings);
        });
    }

    private static readonly Bilingual PagesWritten = new("{0}\u00A0: {1} pages écrites\u00A0; ouvrez index.html.", "{0}: {1} pages written; open index.html.");

    private static bool IsFolder(string? output) => output is { Length: > 0 } && (output[^1] is '/' || output[^1] == Path.DirectorySeparatorChar || Directory.Exists(output));

    /// <summary>Writes a page for each community, named after its file, and an overview page with links to them.</summary>
    private void WritePages(string folder, string[] names, List<EvaluatedScenario> files, Wording wording)
    {
        var (pages, taken) = (new List<string>(), new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "-.html", ".html", "index.html" });
        for (var i = 0; i < files.Count; i++)
        {
            var stem = Path.GetFileName(names[i]).Split('.')[0];
            pages.Add(taken.Add(stem + ".html") ? stem + ".html" : FormattableString.Invariant($"{stem}-{i + 1}.html"));
        }

        OutputFile.MakeFolder(folder);
        var written = 0;
        try
        {
            for (; written < files.Count; written++)
            {
                OutputFile.Write(Path.Combine(folder, pages[written]), Surroundings.Host.Utf8.GetBytes(CommunityReport.Write(files[written], [], wording)));
            }

            OutputFile.Write(Path.Combine(folder, "index.html"), Surroundings.Host.Utf8.GetBytes(PortfolioReport.Write(files, wording, [.. pages.Select(Uri.EscapeDataString)])));
        }
        catch (UsageException)
        {
            foreach (var page in pages.Take(written))
            {
                OutputFile.ReportWritten(Path.Combine(folder, page), Host);
            }

            throw;
        }

        Host.Report(PagesWritten, folder, files.Count + 1);
    }
}
