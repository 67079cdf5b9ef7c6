using System.Diagnostics;
using System.Text;

namespace Cpts.Rules.Tool.Tests.Running;

/// <summary>Runs the command in a separate process, as a user does.</summary>
internal sealed record RealProcess
{
    public static string Assembly { get; } = Path.Combine(AppContext.BaseDirectory, "cpts-rules.dll");

    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public string Folder { get; init; } = Testing.Repository.Root;

    /// <summary>The words before <c>dotnet</c>, such as a program that changes the user.</summary>
    public IReadOnlyList<string> Prefix { get; init; } = [];

    public static Outcome Run(params string[] arguments) => new RealProcess().With(arguments);

    public Outcome With(params string[] arguments)
    {
        string[] line = [.. Prefix, "dotnet", Assembly, .. arguments];
        var start = new ProcessStartInfo(line[0], line[1..])
        {
            UseShellExecute = false,
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Outcome(process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
