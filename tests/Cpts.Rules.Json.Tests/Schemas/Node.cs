using System.Diagnostics;
using Cpts.Rules.Testing;

namespace Cpts.Rules.Json.Tests.Schemas;

/// <summary>Runs the scripts of <c>tests/node/schema</c>.</summary>
internal static class Node
{
    private static readonly string Folder = Repository.PathOf("tests", "node", "schema");

    /// <summary>Why the scripts cannot run here; null when they can.</summary>
    public static string? Missing { get; } =
        !IsOnPath("node") ? "node is not on the PATH."
        : !Directory.Exists(Path.Combine(Folder, "node_modules", "ajv-formats")) ? "tests/node/schema has no packages: run .ci/node-schema."
        : null;

    /// <summary>Runs a script that must succeed.</summary>
    /// <returns>The last line that it printed.</returns>
    public static string Run(string script, params string[] arguments)
    {
        Assert.True(Missing is null, Missing);
        var start = new ProcessStartInfo("node") { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.ArgumentList.Add(script);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var lines = process.StandardOutput.ReadToEnd().TrimEnd().Split('\n');
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, string.Join('\n', lines.Take(40).Append(lines[^1]).Append(error.Result)));
        return lines[^1];
    }

    private static bool IsOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe")));
}
