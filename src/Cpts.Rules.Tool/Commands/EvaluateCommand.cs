using Cpts.Rules.Reports.Pages.Evaluations;
using Cpts.Rules.Tool.Inputs;
using Cpts.Rules.Tool.Writing;

namespace Cpts.Rules.Tool.Commands;

/// <summary><c>evaluate</c>: scenario files in, evaluations out.</summary>
internal sealed class EvaluateCommand : ToolCommand
{
    private const int MostAtOnce = 256;

    private static readonly Bilingual NoFile = new(
        "evaluate : il manque un fichier de scénario (ou - pour l’entrée standard). Voir cpts-rules evaluate --help.",
        "evaluate: a scenario file is missing (or - for standard input). See cpts-rules evaluate --help.");

    private static readonly Bilingual NdjsonIsJson = new(
        "evaluate : --ndjson écrit du json ; --format {0} ne va pas avec.",
        "evaluate: --ndjson writes json; --format {0} cannot be used with it.");

    private static readonly Bilingual ParallelIsNdjson = new(
        "evaluate\u00A0: --parallel va avec --ndjson.",
        "evaluate: --parallel can only be used with --ndjson.");

    private static readonly Bilingual NotAtOnce = new(
        "--parallel {0}\u00A0: il faut un nombre entier, de 1 à {1}.",
        "--parallel {0}: a whole number is needed, from 1 to {1}.");

    private static readonly Bilingual TableIsCsv = new("evaluate : --table va avec --format csv.", "evaluate: --table can only be used with --format csv.");

    private static readonly string[] Tables = [.. EvaluationCsv.All.Select(table => table.Id)];

    private static readonly Bilingual Evaluated = new("scénarios évalués\u00A0: {0}", "scenarios evaluated: {0}");

    private readonly Argument<string[]> _files;
    private readonly Option<string> _asOf;
    private readonly Option<string> _format;
    private readonly Option<string> _language;
    private readonly LawOption _law;
    private readonly Option<bool> _full;
    private readonly Option<bool> _explain;
    private readonly Option<string> _table;
    private readonly Option<bool> _ndjson;
    private readonly Option<string> _parallel;

    public EvaluateCommand(Host host)
        : base(
            host,
            "evaluate",
            new("Évalue des scénarios : taille, budget, versements, échéances, constats", "Evaluates scenarios: size, budget, payments, deadlines, findings"),
            new Example("evaluate docs/scenarios/la-reunion/australe.cpts.json", new("la page d’une communauté", "the page of one community")),
            new Example("evaluate --as-of today --format json cpts.json", new("un document JSON, à la date du jour", "a JSON document, on today’s date")),
            new Example("evaluate --format csv --lang fr cpts.json > versements.csv", new("les versements pour un tableur français", "the payments for a French spreadsheet")),
            new Example("evaluate --explain --full cpts.json", new("tous les versements, avec leur calcul", "every payment, with its arithmetic")),
            new Example("evaluate --ndjson < scenarios.ndjson > evaluations.ndjson", new("un scénario par ligne, une évaluation par ligne", "one scenario per line, one evaluation per line")),
            new Example("evaluate --ndjson --parallel 4 < scenarios.ndjson > evaluations.ndjson", new("de même, sur quatre cœurs", "the same, on four cores")))
    {
        _files = Texts("FILE", new("Fichiers de scénario ; - lit l’entrée standard", "Scenario files; - reads standard input"));
        _asOf = TextOption("--as-of", "DATE", new("Date d’appréciation, aaaa-mm-jj ou « today » (aujourd’hui) ; l’emporte sur celle du fichier", "Evaluation date, yyyy-mm-dd or today; overrides the file’s"), SharedOptions.Today);
        _format = FormatOption(OutputFormat.OfAnswers);
        _language = LanguageOption();
        _law = new LawOption(TextsOption, Host);
        _full = Flag("--full", new("Tous les versements, la trésorerie et toutes les échéances (text et markdown)", "Every payment, the cash flow and every deadline (text and markdown)"));
        _explain = Flag("--explain", new("Comment chaque versement se calcule (text et markdown)", "How each payment is calculated (text and markdown)"));
        _table = TextOption("--table", string.Join('|', Tables), new("Avec --format csv, la table écrite (payments par défaut)", "With --format csv, the table to write (payments by default)"), Tables);
        _ndjson = Flag("--ndjson", new("Un scénario par ligne en entrée, une évaluation par ligne en sortie", "Reads one scenario per line and writes one evaluation per line"));
        _parallel = TextOption("--parallel", "N", new("Avec --ndjson, nombre de lignes évaluées à la fois (1 par défaut)\u00A0; l’ordre est gardé", "With --ndjson, how many lines are evaluated at once (1 by default); the order is kept"));
    }

    protected override int Run(ParseResult parsed)
    {
        var asOf = SharedOptions.Date(parsed, _asOf, Host);
        var format = SharedOptions.Format(parsed, _format, OutputFormat.OfAnswers);
        var language = SharedOptions.LanguageIn(parsed, _language);
        var files = parsed.GetValue(_files) ?? [];
        var parallel = AtOnce(parsed.GetValue(_parallel));
        var isNdjson = parsed.GetValue(_ndjson);
        if (isNdjson && parsed.GetValue(_format) is not (null or "json"))
        {
            throw new UsageException(NdjsonIsJson, format.Name);
        }

        if (!isNdjson && parallel is not null)
        {
            throw new UsageException(ParallelIsNdjson);
        }

        var table = SharedOptions.Choice(parsed, _table, Tables);
        if (table is not null && format.Name != OutputFormat.Csv)
        {
            throw new UsageException(TableIsCsv);
        }

        if (!isNdjson && files.Length == 0)
        {
            throw new UsageException(NoFile);
        }

        var evaluator = Evaluator(parsed, asOf, out var exit);
        return Math.Max(exit, isNdjson
            ? Ndjson(files.Length == 0 ? [InputFile.StandardInput] : files, evaluator, language ?? Language.English, parallel ?? 1)
            : Evaluate(files, evaluator, format, language, new PageDetail(parsed.GetValue(_full), parsed.GetValue(_explain)), EvaluationCsv.All.FirstOrDefault(one => one.Id == table) ?? EvaluationCsv.All[0]));
    }

    /// <summary>When the law is refused, the documents hold its findings; an agreement file that cannot be read ends the command.</summary>
    private FileEvaluator Evaluator(ParseResult parsed, LocalDate? asOf, out int exit)
    {
        exit = ExitCode.Fine;
        try
        {
            return new FileEvaluator(asOf, _law.Read(parsed));
        }
        catch (LawException refused) when (refused.Findings.Count > 0)
        {
            exit = ExitCode.Unusable;
            return new FileEvaluator(asOf, Law.Default, refused.Findings);
        }
    }

    private int Evaluate(string[] names, FileEvaluator evaluator, OutputFormat format, Language? language, PageDetail detail, EvaluationCsv table)
    {
        using var output = format.Answers!(new OutputTarget(Host, language ?? Language.English) { Several = names.Length > 1, Columns = table.Columns });
        var exit = ExitCode.Fine;
        foreach (var name in names)
        {
            if (InputFile.Read(name, Host) is not { } input)
            {
                exit = ExitCode.Unusable;
                continue;
            }

            if (Unexpected.Guard(name, Host, () => evaluator.Evaluate(input.Bytes)) is not { } file)
            {
                exit = ExitCode.Unusable;
                continue;
            }

            var answer = Answer.Of(name, file, detail, table);
            output.Write(evaluator.IsRefused ? answer with { Aside = _ => [] } : answer);
            exit = Math.Max(exit, ExitCode.Of(file.Findings));
        }

        return exit;
    }

    private static int? AtOnce(string? text) => text is null ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostAtOnce ? number
        : throw new UsageException(NotAtOnce, text, MostAtOnce);

    private int Ndjson(string[] names, FileEvaluator evaluator, Language language, int parallel)
    {
        using var progress = new Progress(Host, Evaluated);
        var stream = new NdjsonStream(evaluator, language, Host, progress);
        var exit = ExitCode.Fine;
        foreach (var name in names)
        {
            using var input = InputFile.Open(name, Host);
            exit = Math.Max(exit, input is null ? ExitCode.Unusable : stream.Run(input, parallel));
        }

        return exit;
    }
}
