using Cpts.Rules.Tool.Inputs;
using Cpts.Rules.Tool.Territories;

namespace Cpts.Rules.Tool.Commands;

/// <summary><c>territory</c>: the size of a territory and its distances to the other sizes; the coverage of a department or a region.</summary>
internal sealed class TerritoryCommand : ToolCommand
{
    private const string CommandLineList = "--communes";

    private static readonly Bilingual Nothing = new(
        "territory\u00A0: indiquez --communes, --department, --region ou un fichier de scénario. Voir cpts-rules territory --help.",
        "territory: give --communes, --department, --region or a scenario file. See cpts-rules territory --help.");

    private static readonly Bilingual Exclusive = new("territory\u00A0: {0} et {1} ne vont pas ensemble.", "territory: {0} and {1} cannot be used together.");
    private static readonly Bilingual NoCodes = new(
        "--communes\u00A0: la liste est vide\u00A0; indiquez des codes INSEE, par exemple 97403 97416 97422.",
        "--communes: the list is empty; give INSEE codes, for instance 97403 97416 97422.");

    private static readonly Bilingual NoSuchYear = new(
        "--year {0}\u00A0: pas de populations légales pour cette année\u00A0; années connues\u00A0: {1}.",
        "--year {0}: no legal populations for that year; known years: {1}.");

    private static readonly Bilingual WithoutCommunes = new(
        "{0}\u00A0: le territoire y est donné par sa population\u00A0; territory a besoin de ses communes (voir cpts-rules evaluate).",
        "{0}: the territory is given by its population; territory needs its communes (see cpts-rules evaluate).");

    private readonly FrenchCommunes _tables = FrenchCommunes.Default;
    private readonly Argument<string[]> _files;
    private readonly Option<string[]> _communes;
    private readonly Option<string> _department;
    private readonly Option<string> _region;
    private readonly Option<string> _year;
    private readonly Option<string> _format;
    private readonly Option<string> _language;
    private readonly LawOption _law;

    public TerritoryCommand(Host host)
        : base(
            host,
            "territory",
            new("Territoires par communes\u00A0: population, taille, distance aux seuils, couverture", "Territories from their communes: population, size, distance to the thresholds, coverage"),
            new Example("territory --communes 97403 97416 97422", new("la taille, et la commune qui la changerait", "the size, and the commune that would change it")),
            new Example("territory --department 974 docs/scenarios/la-reunion", new("la couverture d’un département", "the coverage of a department")),
            new Example("territory --region 04 --format csv --lang fr cpts > couverture.csv", new("la même d’une région, pour un tableur français", "the same for a region, for a French spreadsheet")),
            new Example("territory docs/scenarios/la-reunion/australe.cpts.json", new("les communes d’un scénario", "the communes of a scenario")))
    {
        _files = Texts("FILE", new("Fichiers, dossiers ou motifs (**)\u00A0; - lit l’entrée standard", "Files, folders or patterns (**); - reads standard input"));
        _communes = ListOption("--communes", "CODE…", new("Codes INSEE\u00A0; - les lit sur l’entrée standard", "INSEE codes; - reads them from standard input"));
        _department = TextOption("--department", "CODE", new("Couverture d’un département", "Coverage of a department"));
        _region = TextOption("--region", "CODE", new("Couverture d’une région", "Coverage of a region"));
        _year = TextOption("--year", "YEAR", new("Année des populations légales (par défaut celle du fichier, sinon la dernière)", "Year of the legal populations (by default the file's, or else the latest)"));
        _format = FormatOption(OutputFormat.OfAnswers);
        _language = LanguageOption();
        _law = new LawOption(TextsOption, Host);
    }

    protected override int Run(ParseResult parsed)
    {
        var format = SharedOptions.Format(parsed, _format, OutputFormat.OfAnswers);
        var target = new OutputTarget(Host, SharedOptions.LanguageIn(parsed, _language) ?? Language.English) { Columns = TerritoryCsv.Columns };
        var files = parsed.GetValue(_files) ?? [];
        Option[] given = [.. new Option[] { _communes, _department, _region }.Where(option => parsed.GetResult(option) is not null)];
        if (given.Length > 1)
        {
            throw new UsageException(Exclusive, given[0].Name, given[1].Name);
        }

        if (given.Length == 0 && files.Length == 0)
        {
            throw new UsageException(Nothing);
        }

        var year = YearIn(parsed);
        var evaluator = new ScenarioEvaluator(_law.Read(parsed), _tables);
        return given.Length == 0 ? OfFiles(files, year, evaluator, format, target)
            : given[0] == _communes ? OfCommunes(parsed.GetValue(_communes) ?? [], files, year, evaluator, format, target)
            : OfArea(AreaIn(parsed), files, year ?? _tables.Years[^1], evaluator, format, target);
    }

    private int OfCommunes(string[] words, string[] files, int? year, ScenarioEvaluator evaluator, OutputFormat format, OutputTarget target)
    {
        if (files.Length > 0)
        {
            throw new UsageException(Exclusive, _communes.Name, files[0]);
        }

        var codes = CodeList.Read(words, Host);
        if (codes.Count == 0)
        {
            throw new UsageException(NoCodes);
        }

        var study = new TerritorySurveyor(_tables, year, evaluator).Study(codes);
        Write([study], format, target);
        return ExitCode.Of(study.Findings.Select(found => found.Finding));
    }

    private int OfFiles(string[] paths, int? year, ScenarioEvaluator evaluator, OutputFormat format, OutputTarget target)
    {
        var finder = new ScenarioFinder(Host);
        var surveyor = new TerritorySurveyor(_tables, year, evaluator);
        var studies = new List<TerritoryStudy>();
        var exit = ExitCode.Fine;
        foreach (var file in paths.SelectMany(finder.Find))
        {
            if (surveyor.Study(file.Name, ScenarioReader.Read(file.Bytes, evaluator: evaluator)) is { } study)
            {
                studies.Add(study);
                exit = Math.Max(exit, ExitCode.Of(study.Findings.Select(found => found.Finding)));
            }
            else
            {
                Host.Report(WithoutCommunes, file.Name);
                exit = ExitCode.Unusable;
            }
        }

        Write(studies, format, target with { Several = paths.Length > 1 || studies.Count > 1 });
        return finder.HasFailed ? ExitCode.Unusable : exit;
    }

    private int OfArea(Area area, string[] paths, int year, ScenarioEvaluator evaluator, OutputFormat format, OutputTarget target)
    {
        var finder = new ScenarioFinder(Host);
        var study = new CoverageSurveyor(_tables, area, year, evaluator).Study(paths.SelectMany(finder.Find).Select(file => (file.Name, ScenarioReader.Read(file.Bytes, evaluator: evaluator))));
        if (finder.HasFailed)
        {
            // Without one of its files, the coverage would be a wrong figure rather than a partial answer.
            return ExitCode.Unusable;
        }

        using var output = format.Answers!(target with { Columns = CoverageCsv.Columns });
        output.Write(Answer.Of(CommandLineList, study));
        return ExitCode.Of(study.Findings.Select(found => found.Finding));
    }

    private static void Write(IEnumerable<TerritoryStudy> studies, OutputFormat format, OutputTarget target)
    {
        using var output = format.Answers!(target);
        foreach (var study in studies)
        {
            output.Write(Answer.Of(CommandLineList, study));
        }
    }

    private Area AreaIn(ParseResult parsed) => parsed.GetValue(_region) is { } region
        ? AreaFinder.Region(region, _tables)
        : AreaFinder.Department(parsed.GetValue(_department)!, _tables);

    private int? YearIn(ParseResult parsed)
    {
        if (parsed.GetValue(_year) is not { } text)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && _tables.HasYear(year)
            ? year
            : throw new UsageException(NoSuchYear, text, string.Join(", ", _tables.Years.Select(Years.Text)));
    }
}
