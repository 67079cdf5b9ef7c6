using Cpts.Rules.Json.Starting;
using Cpts.Rules.Territories;
using Cpts.Rules.Tool.Territories;

namespace Cpts.Rules.Tool.Commands;

/// <summary><c>init</c>: a commented scenario file to start from, valid as it is.</summary>
internal sealed class InitCommand : ToolCommand
{
    private const int ExamplePopulation = 62_000;

    private static readonly Bilingual Exclusive = new("init\u00A0: {0} et {1} ne vont pas ensemble.", "init: {0} and {1} cannot be used together.");

    private static readonly Bilingual Unexpected = new(
        "init\u00A0: «\u00A0{0}\u00A0» n’est pas attendu ici\u00A0; init crée un fichier, il n’en lit pas. Voir cpts-rules init --help.",
        "init: \"{0}\" is not expected here; init creates a file and reads none. See cpts-rules init --help.");

    private static readonly Bilingual NotAPopulation = new(
        "--population {0}\u00A0: il faut un nombre d’habitants, à partir de 1, sans espace.",
        "--population {0}: a number of inhabitants is needed, 1 or more, without spaces.");

    private static readonly Bilingual MyCommunity = new("Ma CPTS", "My CPTS");

    private readonly FrenchCommunes _tables = FrenchCommunes.Default;
    private readonly Argument<string[]> _files;
    private readonly Option<string> _name;
    private readonly Option<string[]> _communes;
    private readonly Option<string> _department;
    private readonly Option<string> _population;
    private readonly Option<string> _signed;
    private readonly Option<string> _asOf;
    private readonly Option<string> _output;
    private readonly LawOption _law;

    public InitCommand(Host host)
        : base(
            host,
            "init",
            new("Crée un fichier de scénario commenté, juste tel quel, pour commencer", "Creates a commented scenario file to start from, valid as it is"),
            new Example("init --communes Saint-Pierre \"Le Tampon\" 97403 --lang fr --output cpts.json", new("depuis des communes, par leur nom ou leur code", "from communes, by name or code")),
            new Example("init --population 62000 --signed 2024-12-19", new("depuis une population, avec un contrat", "from a population, with a contract")),
            new Example("init --name \"CPTS Ouest\" --department 974", new("depuis toutes les communes d’un département", "from all communes of a department")))
    {
        _files = Texts("FILE", new("(aucun)", "(none)"));
        _files.Hidden = true;
        _name = TextOption("--name", "NAME", new("Le nom de la communauté", "The name of the community"));
        _communes = ListOption("--communes", "COMMUNE…", new("Communes par leur nom ou leur code INSEE\u00A0; - les lit sur l’entrée standard", "Communes by name or INSEE code; - reads them from standard input"));
        _department = TextOption("--department", "CODE", new("Toutes les communes d’un département\u00A0; avec --communes, celui des homonymes", "All communes of a department; with --communes, the department of names that several communes share"));
        _population = TextOption("--population", "N", new("La population du territoire, en habitants", "The population of the territory, in inhabitants"));
        _signed = TextOption("--signed", "DATE", new("Le jour de la signature du contrat, aaaa-mm-jj", "The day of the signature of the contract, yyyy-mm-dd"), SharedOptions.Today);
        _asOf = TextOption("--as-of", "DATE", new("Date d’appréciation, aaaa-mm-jj (par défaut aujourd’hui)", "Evaluation date, yyyy-mm-dd (today by default)"), SharedOptions.Today);
        _output = TextOption("--output", "FILE", new("Écrit le fichier à cet endroit", "Writes the file to this path"));
        LanguageOption(new("Langue des commentaires du fichier (par défaut celle du système)", "Language of the comments of the file (the system's by default)"));
        _law = new LawOption(TextsOption, Host);
    }

    protected override int Run(ParseResult parsed)
    {
        if (parsed.GetValue(_files) is [var file, ..])
        {
            throw new UsageException(Unexpected, file);
        }

        if (parsed.GetResult(_population) is not null && Array.Find<Option>([_communes, _department], option => parsed.GetResult(option) is not null) is { } other)
        {
            throw new UsageException(Exclusive, _population.Name, other.Name);
        }

        var asOf = SharedOptions.Date(parsed, _asOf, Host) ?? SharedOptions.TodayOf(Host);
        var communes = CommunesIn(parsed, _tables.Years.LastOrDefault(year => year <= asOf.Year, _tables.Years[0]));
        string[] departments = [.. communes.Select(commune => _tables.DepartmentOf(commune.Code)!.Code).Distinct()];
        var facts = new Scenario
        {
            Name = parsed.GetValue(_name) ?? Host.Wording.Text(MyCommunity),
            AsOf = asOf,
            Territory = new()
            {
                Population = communes.Count > 0 ? null : PopulationIn(parsed),
                Communes = communes.Count > 0 ? communes.Select(commune => commune.Code).ToValueList() : null,
                SeatDepartment = departments is [var one] ? one : null,
            },
            Contract = SharedOptions.Date(parsed, _signed, Host) is { } signed ? ContractOf(signed, _law.Read(parsed)) : null,
        };
        var remarks = communes.DistinctBy(commune => commune.Code).ToDictionary(commune => commune.Code, commune => commune.Name, StringComparer.Ordinal);
        var text = StarterFile.Write(facts, remarks, Host.Language);
        return OutputFile.Write(parsed.GetValue(_output), Host, output =>
        {
            output.Write(Host.Utf8.GetBytes(text));
            return ExitCode.Fine;
        });
    }

    /// <summary>A contract signed on a given day: the core missions of the agreement in force, none of them started.</summary>
    private static ContractFacts ContractOf(LocalDate signed, Law law) => new()
    {
        Signed = signed,
        Missions = (law.InForceOn(signed, Interpretations.Default) ?? law.Agreements[0]).CoreMissions.Select(mission => new MissionFacts { Mission = mission }).ToValueList(),
    };

    private List<Commune> CommunesIn(ParseResult parsed, int year)
    {
        var department = parsed.GetValue(_department) is { } code ? AreaFinder.Department(code, _tables).Code : null;
        return parsed.GetResult(_communes) is not null ? CommuneNames.Find(CodeList.Read(parsed.GetValue(_communes) ?? [], Host), department, year, _tables)
            : department is not null ? [.. _tables.InDepartment(department, year)]
            : [];
    }

    private int PopulationIn(ParseResult parsed) => parsed.GetValue(_population) is not { } text ? ExamplePopulation
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var population) && population > 0 ? population
        : throw new UsageException(NotAPopulation, text);
}
