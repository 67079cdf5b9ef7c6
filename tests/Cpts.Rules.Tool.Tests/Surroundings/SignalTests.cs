using System.Diagnostics;
using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests.Surroundings;

/// <summary>Ctrl-C, the end of a session and a request to terminate: the command ends at once, with the exit code of the signal, and leaves no files behind.</summary>
public class SignalTests
{
    private const string Line = """{"format":"cpts.scenario/1","name":"A","asOf":"2026-11-21","territory":{"population":62000}}""";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [UnixTheory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    [InlineData("HUP", 129)]
    public async Task An_endless_stream_is_abandoned(string signal, int exit)
    {
        using var folder = new Folder();
        using var process = Start(folder, "evaluate", "--ndjson");
        var feeding = Task.Run(() =>
        {
            try
            {
                while (true)
                {
                    process.StandardInput.WriteLine(Line);
                }
            }
            catch (IOException)
            {
                // The process no longer reads.
            }
        });
        await process.StandardOutput.ReadLineAsync();

        Send(signal, process);
        var rest = process.StandardOutput.ReadToEndAsync();

        Assert.Equal((exit, ""), (ExitOf(process), await process.StandardError.ReadToEndAsync()));
        await Task.WhenAll(rest, feeding);
    }

    [UnixTheory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    [InlineData("HUP", 129)]
    public void A_file_that_was_being_written_stays_as_it_was_and_no_temporary_file_stays(string signal, int exit)
    {
        using var folder = new Folder();
        folder.File("results.json", "yesterday");
        using var process = Start(folder, "validate", "-", "--format", "json", "--output", "results.json");
        Assert.True(SpinWait.SpinUntil(() => Directory.EnumerateFiles(folder.Path, ".cpts-rules-*").Any(), Patience));

        Send(signal, process);

        Assert.Equal(exit, ExitOf(process));
        Assert.Equal(["results.json"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
        Assert.Equal("yesterday", File.ReadAllText(Path.Combine(folder.Path, "results.json")));
    }

    /// <summary>Signals that are ignored where the tests run (in the background, under nohup) would be ignored by the process too.</summary>
    private static Process Start(Folder folder, params string[] words) => Process.Start(new ProcessStartInfo("env", [.. Default, "dotnet", RealProcess.Assembly, .. words])
    {
        WorkingDirectory = folder.Path,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        UseShellExecute = false,
    })!;

    private static string[] Default => OperatingSystem.IsLinux() ? ["--default-signal"] : [];

    private static void Send(string signal, Process process)
    {
        using var kill = Process.Start("kill", ["-s", signal, $"{process.Id}"]);
        kill.WaitForExit();
    }

    private static int ExitOf(Process process)
    {
        Assert.True(process.WaitForExit(Patience));
        return process.ExitCode;
    }
}
