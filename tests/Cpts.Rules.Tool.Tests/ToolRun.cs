using System.Text;
using Cpts.Rules.Testing;
using Cpts.Rules.Tool.Surroundings;
using NodaTime;

namespace Cpts.Rules.Tool.Tests;

/// <summary>One run of the command, in this process: no terminal, an English system, 21 November 2026 as today, the
/// repository as the current folder.</summary>
/// <param name="Exit">The exit code.</param>
/// <param name="Bytes">The results.</param>
/// <param name="Error">All the rest.</param>
internal sealed record ToolRun(int Exit, byte[] Bytes, string Error)
{
    public const string Australe = "docs/scenarios/la-reunion/australe.cpts.json";

    /// <summary>The results as text.</summary>
    public string Output => Encoding.UTF8.GetString(Bytes);

    public static ToolRun Of(params string[] arguments) => WithInput("", arguments);

    public static ToolRun WithInput(string input, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var exit = CommandLine.Run(arguments, new Host
        {
            Input = stream,
            Output = output,
            Error = error,
            Language = Language.English,
            Colours = false,
            Today = () => new LocalDate(2026, 11, 21),
            Open = name => File.OpenRead(Repository.PathOf(name)),
        });
        return new ToolRun(exit, output.ToArray(), error.ToString());
    }
}
