using System.Diagnostics;
using Xunit;

namespace Cpts.Rules.Testing;

/// <summary>
/// A test that uses a third-party program. Without that program it is skipped, with the reason;
/// with CPTS_REQUIRE_ALL=1, as set in continuous integration, it fails instead.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ProgramFactAttribute : FactAttribute
{
    public ProgramFactAttribute(string program)
    {
        Program = program;
        if (Environment.GetEnvironmentVariable("CPTS_REQUIRE_ALL") is not "1" && !Programs.AreThere(program))
        {
            Skip = $"There is no {program} on the path.";
        }
    }

    /// <summary>The name of the program.</summary>
    public string Program { get; }
}

/// <summary>Third-party programs.</summary>
public static class Programs
{
    /// <summary>Whether a program can be started by its name.</summary>
    public static bool AreThere(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe")));

    /// <summary>Runs a program and returns its exit code and its output.</summary>
    public static (int Exit, string Said) Run(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.GetAwaiter().GetResult());
    }
}
