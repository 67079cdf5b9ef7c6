using System.Text;
using Cpts.Rules.Tool.Surroundings;
using NodaTime;

namespace Cpts.Rules.Tool.Tests.Running;

/// <summary>Runs the command in the process of the test, on streams of the test.</summary>
internal sealed record InProcess
{
    /// <summary>The default date of the clock.</summary>
    public static LocalDate Today { get; } = new(2026, 11, 21);

    public Language SystemLanguage { get; init; } = Language.English;

    public bool Colours { get; init; }

    public byte[] Input { get; init; } = [];

    /// <summary>The date of the clock.</summary>
    public LocalDate Now { get; init; } = Today;

    public Func<string, Stream> Open { get; init; } = File.OpenRead;

    /// <summary>Runs in English, without a terminal and without input.</summary>
    public static Outcome Run(params string[] arguments) => new InProcess().With(arguments);

    public static Outcome RunOn(string input, params string[] arguments) => new InProcess { Input = Encoding.UTF8.GetBytes(input) }.With(arguments);

    public Outcome With(params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        using var input = new MemoryStream(Input);
        var exit = CommandLine.Run(arguments, new Host
        {
            Input = input,
            Output = output,
            Error = error,
            Language = SystemLanguage,
            Colours = Colours,
            Today = () => Now,
            Open = Open,
        });
        return new Outcome(exit, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
