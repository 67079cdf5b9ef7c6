using System.Diagnostics;
using System.IO.Compression;
using Cpts.Rules.Testing;

namespace Cpts.Rules.Packages.Tests;

/// <summary>The packages, created once in a separate folder for the tests of this assembly.</summary>
public sealed class Packages : IDisposable
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private readonly string _folder = Directory.CreateTempSubdirectory("cpts-packages-").FullName;

    public Packages()
    {
        foreach (var project in Projects)
        {
            Pack(project);
        }
    }

    /// <summary>The libraries that are packed.</summary>
    public static IReadOnlyList<string> Projects { get; } = ["Cpts.Rules", "Cpts.Rules.Json", "Cpts.Rules.Communes", "Cpts.Rules.Reports"];

    /// <summary>Opens the package of a library.</summary>
    public ZipArchive Open(string project) => ZipFile.OpenRead(Directory.GetFiles(_folder, $"{project}.1.*.nupkg").Single());

    /// <summary>Opens the symbols of a library.</summary>
    public ZipArchive OpenSymbols(string project) => ZipFile.OpenRead(Directory.GetFiles(_folder, $"{project}.1.*.snupkg").Single());

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Pack(string project)
    {
        var start = new ProcessStartInfo("dotnet", ["pack", Repository.PathOf("src", project), "-c", Configuration, "-o", _folder, "--nologo", "-v", "quiet"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // Environment variables of the build that runs the tests must not affect this build.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase) && name != "MSBUILDDISABLENODEREUSE").ToArray())
        {
            start.Environment.Remove(name);
        }

        using var pack = Process.Start(start)!;
        var errors = pack.StandardError.ReadToEndAsync();
        var said = pack.StandardOutput.ReadToEnd();
        pack.WaitForExit();
        Assert.True(pack.ExitCode == 0, said + errors.Result);
    }
}
