using Cpts.Rules.Excel;
using Cpts.Rules.Tool;
using Cpts.Rules.Tool.Surroundings;
using NodaTime;

namespace Cpts.Rules.Doubling;

/// <summary>A way through: what is done with a file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Run">Does it, with the bytes and with a file that holds them.</param>
internal sealed record Way(string Name, Action<byte[], string> Run)
{
    /// <summary>All ways.</summary>
    public static Way[] All { get; } =
    [
        Command("evaluate", "-", "--format", "text"),
        Command("evaluate", "-", "--format", "markdown"),
        Command("evaluate", "-", "--format", "json"),
        Command("evaluate", "-", "--format", "csv"),
        Command("evaluate", "--ndjson"),
        Command("validate", "-", "--format", "text"),
        Command("validate", "-", "--format", "json"),
        Command("validate", "-", "--format", "junit"),
        Command("validate", "-", "--format", "sarif"),
        Command("validate", "-", "--format", "github"),
        Command("report", "-"),
        Command("calendar", "-"),
        Command("compare", "-", "--population", "62000"),
        new("validate --update", (bytes, path) =>
        {
            File.WriteAllBytes(path, bytes);
            Call([], "validate", "--update", path);
        }),
        new("CPTS_EVALUATE", (_, path) => new CptsFunctions().CPTS_EVALUATE(path, null, null, null)),
    ];

    private static Way Command(params string[] words) => new(string.Join(' ', words), (bytes, _) => Call(bytes, words));

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
