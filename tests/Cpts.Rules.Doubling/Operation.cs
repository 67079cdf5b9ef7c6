using Cpts.Rules.Communes;
using Cpts.Rules.Excel;
using Cpts.Rules.Json;
using Cpts.Rules.Scenarios;
using Cpts.Rules.Simulator.Tests;
using Cpts.Rules.Simulator.Work;
using Cpts.Rules.Tool;
using Cpts.Rules.Tool.Surroundings;
using NodaTime;

namespace Cpts.Rules.Doubling;

/// <summary>An operation on a file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Run">Runs it, given the bytes and the path of a file that holds them.</param>
internal sealed record Operation(string Name, Action<byte[], string> Run)
{
    private static readonly ScenarioEvaluator Evaluator = new(FrenchCommunes.Default);

    private static readonly string Small = Temporary("small.cpts.json", """{"format":"cpts.scenario/1","name":"A","asOf":"2026-11-21","territory":{"population":62000}}""");

    /// <summary>The operations on scenario files: every output of every command that reads them, the simulator and Excel.</summary>
    public static Operation[] OfScenarios { get; } =
    [
        new("read and evaluated", (bytes, _) =>
        {
            if (ScenarioReader.Read(bytes) is { Scenario: { } scenario })
            {
                Evaluator.Evaluate(scenario);
            }
        }),
        Command("evaluate", "-", "--format", "text", "--full", "--explain"),
        Command("evaluate", "-", "--format", "markdown"),
        Command("evaluate", "-", "--format", "json"),
        .. Array.ConvertAll(["payments", "budget", "years", "deadlines", "receipts"], table => Command("evaluate", "-", "--format", "csv", "--table", table)),
        Command("evaluate", "--ndjson"),
        Command("validate", "-", "--format", "text"),
        Command("validate", "-", "--format", "json"),
        Command("validate", "-", "--format", "junit"),
        Command("validate", "-", "--format", "sarif"),
        Command("validate", "-", "--format", "github"),
        new("validate --update", (bytes, path) =>
        {
            File.WriteAllBytes(path, bytes);
            Call([], "validate", "--update", path);
        }),
        Command("report", "-"),
        Command("report", "-", "--format", "xlsx"),
        Command("report", "-", "--population", "62000..64000"),
        OfPath("report", "{0}", Small),
        OfPath("report", "--before", "{0}", Small),
        Command("calendar", "-", "--all"),
        .. Array.ConvertAll(["text", "markdown", "json", "csv"], format => Command("compare", "-", "--population", "62000", "--format", format)),
        Command("compare", "-", "--population", "62000..64000"),
        OfPath("compare", "{0}", Small),
        .. Array.ConvertAll(["text", "markdown", "json", "csv"], format => Command("territory", "-", "--format", format)),
        .. Array.ConvertAll(["text", "markdown", "json", "csv"], format => Command("territory", "--department", "974", "-", "--format", format)),
        new("simulator", (bytes, _) => Simulate(bytes)),
        new("CPTS_EVALUATE", (_, path) => new CptsFunctions().CPTS_EVALUATE(path, null, null, null)),
    ];

    /// <summary>The operations that show places.</summary>
    public static Operation[] OfPlaces { get; } = [.. OfScenarios.Where(operation => operation.Name.StartsWith("validate", StringComparison.Ordinal) || operation.Name.Contains("text --full", StringComparison.Ordinal))];

    /// <summary>The operations on agreement files.</summary>
    public static Operation[] OfAgreements { get; } =
    [
        Command("validate", "-", "--format", "text"),
        Command("validate", "-", "--format", "json"),
        Command("validate", "-", "--format", "sarif"),
        OfPath("evaluate", Small, "--law", "{0}"),
        OfPath("rules", "--law", "{0}"),
        OfPath("rules", "--law", "{0}", "--format", "json"),
        new("simulator", (bytes, _) => Simulate(bytes)),
        new("CPTS_ANNUAL_AMOUNT", (_, path) => new CptsFunctions().CPTS_ANNUAL_AMOUNT(62_000d, "carePathways", "2026-11-21", "min", null, null, path)),
    ];

    /// <summary>The operations on streams.</summary>
    public static Operation[] OfStreams { get; } = [Command("evaluate", "--ndjson"), Command("evaluate", "--ndjson", "--parallel", "2")];

    /// <summary>The operations on lists of communes.</summary>
    public static Operation[] OfCodes { get; } =
    [
        .. Array.ConvertAll(["text", "markdown", "json", "csv"], format => Command("territory", "--communes", "-", "--format", format)),
        Command("init", "--communes", "-"),
    ];

    /// <summary>The operations on ranges of cells.</summary>
    public static Operation[] OfCells { get; } =
    [
        Cells("CPTS_RECONCILIATION", (sheet, cells) => sheet.CPTS_RECONCILIATION(cells, cells, "2026-11-21")),
        Cells("CPTS_SCHEDULE, facts", (sheet, cells) => sheet.CPTS_SCHEDULE(62_000d, "2022-01-01", "prevention", null, null, null, null, null, null, cells, null)),
        Cells("CPTS_SCHEDULE, missions", (sheet, cells) => sheet.CPTS_SCHEDULE(62_000d, "2022-01-01", cells, null, null, null, null, null, null, null, null)),
        Cells("CPTS_SCHEDULE, indicators", (sheet, cells) => sheet.CPTS_SCHEDULE(62_000d, "2022-01-01", "prevention", null, null, null, cells, null, null, null, null)),
        Cells("CPTS_INHABITANTS", (sheet, cells) => sheet.CPTS_INHABITANTS(cells, 2026d)),
        Cells("CPTS_ANNUAL_AMOUNT, missions", (sheet, cells) => sheet.CPTS_ANNUAL_AMOUNT(62_000d, cells, "2026-11-21", null, null, null, null)),
        Cells("CPTS_MISSING_MISSIONS", (sheet, cells) => sheet.CPTS_MISSING_MISSIONS(cells, "2026-11-21", null, null, null)),
        Cells("CPTS_PROJECT_STATUS, items", (sheet, cells) => sheet.CPTS_PROJECT_STATUS("2022-01-01", "2026-11-21", cells, null, null, null, null, null)),
        Cells("CPTS_SIZE, readings", (sheet, cells) => sheet.CPTS_SIZE(62_000d, cells, "2026-11-21", null)),
        Cells("CPTS_EXPLAIN", (sheet, cells) => sheet.CPTS_EXPLAIN("CPTS_INHABITANTS", cells, 2026d, null, null, null, null, null, null, null, null, null)),
    ];

    private static Operation Command(params string[] words) => new(string.Join(' ', words), (bytes, _) => Call(bytes, words));

    /// <summary>A command, with <c>{0}</c> for the path of the file.</summary>
    private static Operation OfPath(params string[] words) =>
        new(string.Join(' ', words.Select(word => word.Replace("{0}", "FILE", StringComparison.Ordinal).Replace(Small, "SMALL", StringComparison.Ordinal))), (_, path) => Call([], Array.ConvertAll(words, word => word is "{0}" ? path : word)));

    /// <summary>A function of a range: a row for each line, with cells separated by semicolons.</summary>
    private static Operation Cells(string name, Func<CptsFunctions, object, object?> call) => new(name, (bytes, _) =>
    {
        var rows = Host.Utf8.GetString(bytes).Split('\n').Select(line => line.Split(';')).ToList();
        var cells = new object[rows.Count, rows[0].Length];
        for (var i = 0; i < rows.Count; i++)
        {
            for (var j = 0; j < rows[0].Length; j++)
            {
                cells[i, j] = rows[i][j];
            }
        }

        call(new CptsFunctions(), cells);
    });

    /// <summary>Opens a file in the simulator and saves all the downloads.</summary>
    private static void Simulate(byte[] bytes)
    {
        var session = new Session(new TestBrowser());
        session.Start().Wait();
        session.Open("a.json", bytes).Wait();
        foreach (var download in Download.Answers)
        {
            session.Save(download);
        }
    }

    private static string Temporary(string name, string text)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("cpts-doubling-").FullName, name);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        File.WriteAllText(path, text);
        return path;
    }

    private static void Call(byte[] input, params string[] words)
    {
        using var stream = new MemoryStream(input);
        var exit = CommandLine.Run(words, new Host
        {
            Input = stream,
            Output = Stream.Null,
            Error = TextWriter.Null,
            Language = Language.French,
            Colours = false,
            Today = () => new LocalDate(2026, 11, 21),
            Open = File.OpenRead,
        });
        if (exit is not (0 or 1 or 2))
        {
            throw new InvalidOperationException($"Exit code {exit}.");
        }
    }
}
