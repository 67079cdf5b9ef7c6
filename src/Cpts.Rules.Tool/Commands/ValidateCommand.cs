using Cpts.Rules.Tool.Inputs;
using Cpts.Rules.Tool.Validating;
using Cpts.Rules.Tool.Writing.Validation;

namespace Cpts.Rules.Tool.Commands;

/// <summary><c>validate</c>: checks the form, the rules and the expectations of scenario files, for people and for continuous integration.</summary>
internal sealed class ValidateCommand : ToolCommand
{
    private static readonly string[] Severities = ["error", "warning"];

    private static readonly Bilingual NoPath = new(
        "validate : il manque un fichier, un dossier ou un motif. Voir cpts-rules validate --help.",
        "validate: a file, a folder or a pattern is missing. See cpts-rules validate --help.");

    private static readonly Bilingual CannotUpdateInput = new(
        "validate\u00A0: --update écrit dans des fichiers\u00A0; l’entrée standard (-) n’en est pas un.",
        "validate: --update writes to files; standard input (-) is not a file.");

    private static readonly Bilingual UpdateOrNot = new(
        "validate\u00A0: --update et --no-expect ne vont pas ensemble.",
        "validate: --update and --no-expect cannot be used together.");

    private static readonly Bilingual Checked = new("fichiers vérifiés\u00A0: {0}", "files checked: {0}");

    private readonly Argument<string[]> _paths;
    private readonly Option<string> _format;
    private readonly Option<string> _failOn;
    private readonly Option<string> _output;
    private readonly Option<string[]> _exclude;
    private readonly Option<bool> _update;
    private readonly Option<bool> _noExpect;
    private readonly Option<string> _language;
    private readonly LawOption _law;

    public ValidateCommand(Host host)
        : base(
            host,
            "validate",
            new("Vérifie des scénarios : forme, règles, attentes (expect)", "Checks scenarios: form, rules, expectations (expect)"),
            new Example("validate docs tests/scenarios", new("tous les scénarios de deux dossiers", "all scenarios of two folders")),
            new Example("validate --fail-on warning \"scenarios/**/*.cpts.json\"", new("un motif ; les avertissements comptent aussi", "a pattern; warnings count too")),
            new Example("validate --update cpts.json", new("écrit les résultats dans expect, pour les relire et les garder", "writes the results into expect, to be read again and kept")),
            new Example("validate --format sarif --output cpts.sarif scenarios", new("pour l’analyse de code d’une forge", "for the code scanning of a code-hosting platform")))
    {
        _paths = Texts("PATH", new(
            "Fichiers, dossiers ou motifs (**)\u00A0; - lit l’entrée standard. Un motif se met entre guillemets, sinon le shell l’étend lui-même, et ** n’y vaut souvent qu’un seul niveau\u00A0; un dossier dit la même chose plus sûrement",
            "Files, folders or patterns (**); - reads standard input. Quote a pattern, or the shell expands it itself and ** often matches one level only; a folder is safer"));
        _format = FormatOption(OutputFormat.OfResults);
        _failOn = TextOption("--fail-on", string.Join('|', Severities), new("Gravité qui fait échouer (error par défaut) ; un constat nommé par expect.findings n’échoue pas", "Severity from which a file fails (error by default); findings named in expect.findings do not count"), Severities);
        _output = TextOption("--output", "FILE", new("Écrit le résultat dans un fichier", "Writes the result to a file"));
        _exclude = TextsOption("--exclude", "PATTERN", new(
            "Laisse de côté, dans les dossiers et les motifs, ce dont le chemin ou la fin du chemin correspond (bad, \"drafts/**\")\u00A0; autant de fois qu’il faut",
            "Leaves out, in folders and patterns, the files and folders whose path, or the end of it, matches (bad, \"drafts/**\"); can be repeated"));
        _update = Flag("--update", new(
            "Écrit les résultats dans expect, sans toucher au reste du fichier\u00A0: ce qui y est affirmé est mis à jour\u00A0; sans expect, tout y est écrit\u00A0; un fichier qui ne peut être évalué reste tel quel",
            "Writes the results into expect and leaves the rest of the file unchanged: existing expectations are updated; without expect, all results are written; a file that cannot be evaluated is not changed"));
        _noExpect = Flag("--no-expect", new(
            "Ne compare rien à expect, et ne dit pas qu’il manque (CPTS9011)",
            "Ignores expect, and does not report that it is missing (CPTS9011)"));
        _language = LanguageOption();
        _law = new LawOption(TextsOption, Host);
    }

    protected override int Run(ParseResult parsed)
    {
        var format = SharedOptions.Format(parsed, _format, OutputFormat.OfResults);
        var failOn = SharedOptions.Choice(parsed, _failOn, Severities) is "warning" ? Severity.Warning : Severity.Error;
        var language = SharedOptions.LanguageIn(parsed, _language);
        var paths = parsed.GetValue(_paths) ?? [];
        if (paths.Length == 0)
        {
            throw new UsageException(NoPath);
        }

        var isUpdate = parsed.GetValue(_update);
        if (isUpdate && parsed.GetValue(_noExpect))
        {
            throw new UsageException(UpdateOrNot);
        }

        if (isUpdate && paths.Contains(InputFile.StandardInput, StringComparer.Ordinal))
        {
            throw new UsageException(CannotUpdateInput);
        }

        OutputFile.Refuse(parsed.GetValue(_output), [.. paths, .. _law.Files(parsed)]);
        var evaluator = new FileEvaluator(asOf: null, _law.Read(parsed));
        var validator = new FileValidator(evaluator, name => _law.Has(parsed, name), expects: !parsed.GetValue(_noExpect));
        var path = parsed.GetValue(_output);
        return OutputFile.Write(path, Host, output =>
        {
            var host = Host with { Output = output, Colours = path is null && Host.Colours, Language = language ?? Host.Language };
            var update = isUpdate ? new ExpectFiles(Host, evaluator) : null;
            var (exit, isWhole) = (ExitCode.Fine, false);
            try
            {
                using (var report = format.Results!(new OutputTarget(host, language ?? Language.English) { FailOn = failOn }))
                {
                    var finder = new ScenarioFinder(Host)
                    {
                        TakesAgreements = true,
                        Excluded = [.. (parsed.GetValue(_exclude) ?? []).Select(Glob.Parse)],
                        OnFailure = (name, reason, arguments) => report.Fail(name, reason.With(arguments)),
                    };
                    exit = Validate(paths.SelectMany(finder.Find).Select(input => RefuseOverwriting(input, path)), finder, validator, report, failOn, update);
                }

                isWhole = true;
                return exit;
            }
            finally
            {
                update?.Finish(isWhole);
            }
        });
    }

    /// <summary>Refuses an input that is also the output: a file found in a folder may be the one to be written.</summary>
    private static InputFile RefuseOverwriting(InputFile input, string? output)
    {
        OutputFile.Refuse(output, input.Name);
        return input;
    }

    private int Validate(IEnumerable<InputFile> inputs, ScenarioFinder finder, FileValidator validator, IValidationReport report, Severity failOn, ExpectFiles? update)
    {
        var summary = new ValidationSummary(failOn);
        var failed = false;
        using var progress = new Progress(Host, Checked);
        foreach (var input in inputs)
        {
            if (Unexpected.Guard(input.Name, Host, () => validator.Validate(update?.Update(input) ?? input)) is not { } file)
            {
                failed = true;
                continue;
            }

            summary.Add(file);
            progress.Clear();
            report.Write(file);
            progress.Step();
        }

        progress.Clear();
        summary.Ignored = finder.Ignored;
        summary.LeftOut = finder.LeftOut;
        report.Finish(summary);
        return failed || finder.HasFailed || update is { HasFailed: true } ? ExitCode.Unusable : summary.Wrong > 0 ? ExitCode.Findings : ExitCode.Fine;
    }
}
