using System.Diagnostics;
using Xunit;

namespace Cpts.Rules.Testing;

/// <summary>
/// A test that uses a third-party program through node. Without node or the packages of <c>tests/node</c> it is
/// skipped, with the reason; with CPTS_REQUIRE_ALL=1, as set in continuous integration, it fails instead.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute(string folder)
    {
        Folder = folder;
        if (!Node.Has(folder))
        {
            Skip = $"There is no node on the path, or the packages of tests/node/{folder} are not installed: run .ci/node first.";
        }
    }

    /// <summary>The folder below <c>tests/node</c>.</summary>
    public string Folder { get; }
}

/// <summary>Runs the scripts of <c>tests/node</c>.</summary>
public static class Node
{
    /// <summary>Whether the scripts of a folder can be run, or are required to run.</summary>
    public static bool Has(string folder) => Environment.GetEnvironmentVariable("CPTS_REQUIRE_ALL") is "1"
        || (Programs.AreThere("node") && Directory.Exists(Repository.PathOf("tests", "node", folder, "node_modules")));

    /// <summary>Runs a script with an input and returns its output; fails when the script fails.</summary>
    public static string Run(string folder, string script, byte[] input)
    {
        var start = new ProcessStartInfo("node", [script])
        {
            WorkingDirectory = Repository.PathOf("tests", "node", folder),
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Process.Start(start)!;
        var error = node.StandardError.ReadToEndAsync();
        node.StandardInput.BaseStream.Write(input);
        node.StandardInput.Close();
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        Assert.True(node.ExitCode == 0, $"{script} failed: {error.Result}");
        return output;
    }
}
