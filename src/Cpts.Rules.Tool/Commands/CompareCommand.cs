using Cpts.Rules.Tool.Evaluating;

namespace Cpts.Rules.Tool.Commands;

/// <summary><c>compare</c>: the differences between one scenario under two agreements, populations or readings, or between two scenarios.</summary>
internal sealed class CompareCommand : ToolCommand
{
    private static readonly Bilingual NoFile = new(
        "compare : il manque un fichier de scénario. Voir cpts-rules compare --help.",
        "compare: a scenario file is missing. See cpts-rules compare --help.");

    private static readonly Bilingual ThreeFiles = new(
        "compare : deux fichiers au plus ; {0} est de trop.",
        "compare: two files at most; {0} is one too many.");

    private static readonly Bilingual NothingToCompare = new(
        "compare : avec quoi ? Un second fichier, ou --agreement, --population, --interpret.",
        "compare: give a second file, or --agreement, --population or --interpret.");

    private static readonly Bilingual FileOrSupposition = new(
        "compare : deux fichiers se comparent tels quels ; --agreement, --population et --interpret ne vont qu’avec un seul.",
        "compare: two files are compared as they are; --agreement, --population and --interpret can be used with one file only.");

    private readonly Argument<string[]> _files;
    private readonly SuppositionOptions _supposition;
    private readonly Option<string> _asOf;
    private readonly LawOption _law;
    private readonly Option<string> _format;
    private readonly Option<string> _language;

    public CompareCommand(Host host)
        : base(
            host,
            "compare",
            new("Compare un scénario sous deux accords, tailles ou lectures, ou deux scénarios", "Compares a scenario under two agreements, sizes or readings, or two scenarios"),
            new Example("compare --population 175001 cpts.json", new("ce que change une population", "what a population changes")),
            new Example("compare --agreement aci-2019 cpts.json", new("comme si l’ACI de 2019 était seul en vigueur", "as if only the agreement of 2019 were in force")),
            new Example("compare --interpret proration=months cpts.json", new("ce que change une lecture", "what a reading changes")),
            new Example("compare --population 170000..190000 --step 500 --format csv cpts.json", new("le financement par an selon la population, pour un tableur", "annual amounts by population, for a spreadsheet")),
            new Example("compare before.json after.json", new("ce qui change d’un fichier à l’autre", "what changes from one file to the other")))
    {
        _files = Texts("FILE", new("Un ou deux fichiers de scénario ; - lit l’entrée standard", "One or two scenario files; - reads standard input"));
        _supposition = new SuppositionOptions(TextOption, TextsOption);
        _law = new LawOption(TextsOption, Host);
        _asOf = TextOption("--as-of", "DATE", new("Date d’appréciation, aaaa-mm-jj ou « today » (aujourd’hui) ; l’emporte sur celle des fichiers", "Evaluation date, yyyy-mm-dd or today; overrides the files’"), SharedOptions.Today);
        _format = FormatOption(OutputFormat.OfAnswers);
        _language = LanguageOption();
    }

    protected override int Run(ParseResult parsed)
    {
        var law = _law.Read(parsed);
        var (supposition, populations) = _supposition.Read(parsed, law);
        var evaluator = new FileEvaluator(SharedOptions.Date(parsed, _asOf, Host), law);
        var format = SharedOptions.Format(parsed, _format, OutputFormat.OfAnswers);
        var target = new OutputTarget(Host, SharedOptions.LanguageIn(parsed, _language) ?? Language.English) { Columns = populations is null ? ComparisonCsv.Columns : CurveCsv.Columns };
        var write = (Answer answer) =>
        {
            using var output = format.Answers!(target);
            output.Write(answer);
        };
        var files = parsed.GetValue(_files) ?? [];
        var supposes = populations is not null || supposition != Supposition.Nothing;
        return (files.Length, supposes) switch
        {
            (0, _) => throw new UsageException(NoFile),
            (1, false) => throw new UsageException(NothingToCompare),
            (2, true) => throw new UsageException(FileOrSupposition),
            (1, true) when populations is { } range => Curve(files[0], evaluator, range, supposition, write),
            (1, true) => Suppose(files[0], evaluator, supposition, write),
            (2, false) => Files(files[0], files[1], evaluator, write),
            _ => throw new UsageException(ThreeFiles, files[2]),
        };
    }

    private int Files(string first, string second, FileEvaluator evaluator, Action<Answer> write)
    {
        var before = EvaluatedInput.Read(first, evaluator, Host);
        var after = EvaluatedInput.Read(second, evaluator, Host);
        if (before.Evaluation is null || after.Evaluation is null)
        {
            return Math.Max(before.ExitCode, after.ExitCode);
        }

        write(Answer.Of(Comparison.OfFiles(before.Evaluation, after.Evaluation)));
        return Math.Max(before.ExitCode, after.ExitCode);
    }

    private int Suppose(string name, FileEvaluator evaluator, Supposition supposition, Action<Answer> write)
    {
        var input = EvaluatedInput.Read(name, evaluator, Host);
        if (input.Evaluation is { } evaluation)
        {
            var supposed = supposition.Evaluate(evaluator.Scenarios, input.Scenario!, evaluation.AsOf);
            write(Answer.Of(Comparison.Supposing(supposition, evaluation, supposed)));
        }

        return input.ExitCode;
    }

    private int Curve(string name, FileEvaluator evaluator, PopulationRange range, Supposition supposition, Action<Answer> write)
    {
        var input = EvaluatedInput.Read(name, evaluator, Host);
        if (input.Evaluation is not { } evaluation)
        {
            return input.ExitCode;
        }

        if (PopulationCurve.Of(evaluator.Scenarios, input.Scenario!, evaluation.AsOf, range, supposition) is not { } curve)
        {
            input.Report(Host);
            return ExitCode.Findings;
        }

        write(Answer.Of(curve, evaluation, supposition));
        return input.ExitCode;
    }
}
