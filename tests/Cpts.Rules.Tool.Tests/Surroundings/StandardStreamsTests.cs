using System.Diagnostics;
using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests.Surroundings;

/// <summary>Standard streams that are closed, full or not read, set up by a shell.</summary>
public class StandardStreamsTests
{
    private const string Line = """{"format":"cpts.scenario/1","name":"A","asOf":"2026-11-21","territory":{"population":62000}}""";

    [Theory]
    [InlineData("yes \"$LINE\" | $TOOL evaluate --ndjson | head -1 > /dev/null; echo ${PIPESTATUS[1]}", "2")]
    [InlineData("yes \"$LINE\" | $TOOL evaluate --ndjson --parallel 2 | head -1 > /dev/null; echo ${PIPESTATUS[1]}", "2")]
    public void When_nobody_reads_any_more_the_command_ends_silently(string script, string printed) => Assert.Equal((printed, ""), Bash(script));

    [Theory]
    [InlineData("echo \"$LINE\" | $TOOL evaluate - >&-; echo $?", "2", "cpts-rules: cannot be read or written (The stream is closed.)")]
    [InlineData("$TOOL evaluate nothing.json 2>&-; echo $?", "2", "")]
    [InlineData("$TOOL evaluate - <&-; echo $?", "2", "cpts-rules: -: cannot be read (The stream is closed.)")]
    [InlineData("$TOOL evaluate - <&- >&- 2>&-; echo $?", "2", "")]
    [InlineData("echo \"$LINE\" | $TOOL evaluate - > /dev/full; echo $?", "2", "cpts-rules: cannot be read or written (No space left on device)")]
    [InlineData("$TOOL evaluate nothing.json 2> /dev/full; echo $?", "2", "")]
    public void A_closed_or_full_stream_is_reported_in_one_line_where_possible(string script, string printed, string said) => Assert.Equal((printed, said), Bash(script));

    [Fact]
    public void Output_and_errors_in_one_file_follow_one_another() => Assert.Equal(
        ("cpts-rules: nothing.json: there is no such file or folder.|1 file: valid, 7 notes.", ""),
        Bash("f=$(mktemp); echo \"$LINE\" | $TOOL validate nothing.json - > $f 2>&1; echo \"$(head -1 $f)|$(tail -1 $f)\"; rm $f"));

    private static (string Printed, string Said) Bash(string script)
    {
        var start = new ProcessStartInfo("timeout", ["60", "bash", "-c", script]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["LINE"] = Line;
        start.Environment["TOOL"] = $"dotnet {RealProcess.Assembly}";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (output.Trim(), string.Join('\n', error.GetAwaiter().GetResult().Split('\n').Where(line => !line.StartsWith("yes:", StringComparison.Ordinal))).Trim());
    }
}
