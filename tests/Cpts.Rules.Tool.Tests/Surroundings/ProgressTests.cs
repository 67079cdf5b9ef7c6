using System.Diagnostics;
using Cpts.Rules.Testing;
using Cpts.Rules.Tool.Surroundings;
using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests.Surroundings;

public class ProgressTests
{
    private const string Wipe = "\r\u001B[K";

    [Fact]
    public void Nothing_is_shown_in_the_first_second_then_five_lines_a_second()
    {
        using var error = new StringWriter();
        var clock = new Clock();
        using (var progress = Start(error, clock, showsProgress: true))
        {
            for (var i = 0; i < 20; i++)
            {
                clock.Advance(0.1);
                progress.Step();
            }
        }

        Assert.Equal(
            string.Concat(new[] { 10, 12, 14, 16, 18, 20 }.Select(count => $"{Wipe}{count} files")) + Wipe,
            error.ToString());
    }

    [Fact]
    public void Other_output_begins_on_a_cleared_line()
    {
        using var error = new StringWriter();
        var clock = new Clock();
        using (var progress = Start(error, clock, showsProgress: true))
        {
            clock.Advance(2);
            progress.Step();
            progress.Clear();
            error.Write("result\n");
            progress.Clear();
        }

        Assert.Equal($"{Wipe}1 files{Wipe}result\n", error.ToString());
    }

    [Fact]
    public void Without_a_terminal_nothing_is_shown()
    {
        using var error = new StringWriter();
        var clock = new Clock();
        using (var progress = Start(error, clock, showsProgress: false))
        {
            clock.Advance(9);
            progress.Step();
        }

        Assert.Equal("", error.ToString());
    }

    /// <summary>As for a user: <c>script</c> gives the command a terminal; the second input line comes late.</summary>
    [UnixFact]
    public async Task A_real_terminal_shows_it_and_a_file_does_not()
    {
        using var folder = new Folder();
        var error = Path.Combine(folder.Path, "error.txt");
        var command = $"(sleep 3; echo '{{}}') | dotnet '{RealProcess.Assembly}' evaluate --ndjson --lang en > /dev/null";

        var onTerminal = Terminal(command);
        var inFile = Terminal($"{command} 2> '{error}'");

        Assert.Contains($"{Wipe}scenarios evaluated: 1{Wipe}", await onTerminal, StringComparison.Ordinal);
        Assert.DoesNotContain("evaluated", await inFile, StringComparison.Ordinal);
        Assert.Equal("", await File.ReadAllTextAsync(error));
    }

    private static Progress Start(TextWriter error, Clock clock, bool showsProgress) => new(
        new Host
        {
            Input = Stream.Null,
            Output = Stream.Null,
            Error = error,
            Language = Language.English,
            Colours = false,
            Today = () => InProcess.Today,
            Open = File.OpenRead,
            ShowsProgress = showsProgress,
            Clock = clock,
        },
        new Bilingual("{0} fichiers", "{0} files"));

    private static async Task<string> Terminal(string command)
    {
        var start = new ProcessStartInfo("script", ["-qc", command, "/dev/null"]) { RedirectStandardOutput = true, UseShellExecute = false, WorkingDirectory = Repository.Root };
        start.Environment["TERM"] = "xterm";
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output;
    }

    private sealed class Clock : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => 10;

        public override long GetTimestamp() => _now;

        public void Advance(double seconds) => _now += (long)(seconds * 10);
    }
}
