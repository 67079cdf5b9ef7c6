using Cpts.Rules.Reports.Tests.Calendar;
using Cpts.Rules.Testing;
using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests.Calendar;

public class CalendarCommandTests
{
    private const string Australe = "australe";

    [Fact]
    public void The_whole_calendar_reads_well_in_French() => Approve("fr");

    [Fact]
    public void The_whole_calendar_reads_well_in_English() => Approve("en");

    [Fact]
    public void The_same_file_date_and_language_give_the_same_bytes() =>
        Assert.Equal(InProcess.Run("calendar", Corpus.Australe).Output, InProcess.Run("calendar", Corpus.Australe, "--as-of", "today").Output);

    [Fact]
    public void Every_line_ends_with_CR_LF()
    {
        var calendar = InProcess.Run("calendar", Corpus.Australe).Output;

        Assert.EndsWith("END:VCALENDAR\r\n", calendar, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', calendar.Replace("\r\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Output_writes_the_same_bytes_to_a_file_and_nothing_else()
    {
        using var folder = new Folder();
        var path = folder.File("cpts.ics", "what was there before, and is longer".PadRight(100_000));

        Assert.Equal(new Outcome(0, "", $"cpts-rules: {path}: written.\n"), InProcess.Run("calendar", Corpus.Australe, "--output", path));
        Assert.Equal(InProcess.Run("calendar", Corpus.Australe).Output, File.ReadAllText(path));
    }

    [Fact]
    public void A_scenario_with_errors_still_has_a_calendar()
    {
        var run = InProcess.Run("calendar", Corpus.Australe, "--as-of", "2022-03-31");

        Assert.Equal(1, run.Exit);
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_evaluation_there_is_no_calendar_but_the_findings()
    {
        var run = InProcess.Run("calendar", Corpus.Australe, "--as-of", "2019-08-24");

        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.StartsWith($"{Corpus.Australe}:6:3: error CPTS9013: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_event_there_is_no_calendar()
    {
        var run = InProcess.RunOn("""{ "format": "cpts.scenario/1", "name": "CPTS", "asOf": "2026-01-01", "territory": { "population": 100000 } }""", "calendar", "-");

        Assert.Equal((0, "", "cpts-rules: -: no deadline and no payment, so there is no calendar.\n"), (run.Exit, run.Output, run.Error));
    }

    [Fact]
    public void The_past_is_left_out_unless_it_is_asked_for()
    {
        Assert.Equal(4, Count("2026-12-19"));
        Assert.Equal(26, Count("2026-12-19", "--all"));

        static int Count(string asOf, params string[] options) => InProcess.Run(["calendar", Corpus.Australe, "--as-of", asOf, .. options]).Output.Split("BEGIN:VEVENT").Length;
    }

    [Fact]
    public void When_nothing_is_to_come_a_line_says_so_and_the_file_stays_as_it_was()
    {
        using var folder = new Folder();
        var path = folder.File("cpts.ics", "what was there before");

        Assert.Equal(
            (0, "", $"cpts-rules: {Corpus.Australe}: nothing is to come on that date; --all also gives past events.\n"),
            InProcess.Run("calendar", Corpus.Australe, "--as-of", "2027-01-01", "--output", path) is var run ? (run.Exit, run.Output, run.Error) : default);
        Assert.Equal("what was there before", File.ReadAllText(path));
    }

    [Theory]
    [InlineData("calendar: one scenario file is needed, and one only. See cpts-rules calendar --help.")]
    [InlineData("calendar: one scenario file is needed, and one only. See cpts-rules calendar --help.", "a.json", "b.json")]
    [InlineData("nowhere.json: there is no such file.", "nowhere.json")]
    [InlineData("--as-of 2021-02-29: a date is written yyyy-mm-dd, exists in the calendar and goes from 2000-01-01 to 2099-12-31; or today.", Australe, "--as-of", "2021-02-29")]
    public void Wrong_usage_is_one_line_and_exit_code_2(string line, params string[] arguments)
    {
        var run = InProcess.Run(["calendar", .. arguments.Select(argument => argument is Australe ? Corpus.Australe : argument)]);

        Assert.Equal((2, "", $"cpts-rules: {line}\n"), (run.Exit, run.Output, run.Error));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_one_line_and_exit_code_2()
    {
        var run = InProcess.Run("calendar", Corpus.Australe, "--output", Repository.PathOf("docs"));

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Contains("cannot be written", run.Error, StringComparison.Ordinal);
    }

    private static void Approve(string language, [System.Runtime.CompilerServices.CallerMemberName] string method = "")
    {
        var run = InProcess.RunOn(Hostile.Scenario, "calendar", "-", "--all", "--lang", language);

        // The community of the sample has no legal form and one mission; this test is about what is written.
        Assert.Equal((1, ""), (run.Exit, run.Error));
        Approvals.Verify(run.Output, method: method);
    }
}
