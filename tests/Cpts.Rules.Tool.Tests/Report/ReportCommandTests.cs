using System.Text;
using System.Text.RegularExpressions;
using Cpts.Rules.Testing;
using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests.Report;

public partial class ReportCommandTests
{
    private const int MostBytes = 300 * 1024;
    private const string OneFileOnly = "cpts-rules: report: --before, --agreement, --population and --interpret can be used with one file only.\n";

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void The_page_of_a_community_with_everything(string language) =>
        Approvals.Verify(WithoutStyle(InProcess.Run("report", Corpus.Australe, "--lang", language).Output), language, "html");

    [Fact]
    public void A_workbook_is_written_to_its_file()
    {
        using var folder = new Folder();
        var path = Path.Combine(folder.Path, "australe.xlsx");

        Assert.Equal(new Outcome(0, "", $"cpts-rules: {path}: written.\n"), InProcess.Run("report", Corpus.Australe, "--format", "xlsx", "--output", path));
        Assert.Equal("PK", System.Text.Encoding.ASCII.GetString(File.ReadAllBytes(path)[..2]));
    }

    [Fact]
    public void A_workbook_is_that_of_one_file_as_it_stands()
    {
        const string Line = "cpts-rules: report: --format xlsx writes the workbook of one file, without --before, --agreement, --population or --interpret.\n";

        Assert.Equal((2, "", Line), Said("report", Corpus.Australe, Corpus.GrandSud, "--format", "xlsx"));
        Assert.Equal((2, "", Line), Said("report", Corpus.Australe, "--format", "xlsx", "--population", "175001"));
        Assert.Equal((2, "", Line), Said("report", Corpus.Australe, "--format", "xlsx", "--before", Corpus.Australe));
        Assert.Equal(2, Said("report", Corpus.Australe, "--format", "ods").Exit);
    }

    [Fact]
    public void A_file_that_cannot_be_evaluated_has_findings_and_no_workbook()
    {
        var run = InProcess.Run("report", Corpus.Australe, "--format", "xlsx", "--as-of", "2019-08-24");

        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.Contains("CPTS9013", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_curve_of_annual_money_against_population_is_a_chapter() =>
        Approvals.Verify(Chapter(InProcess.Run("report", Corpus.Australe, "--population", "30000..230000", "--lang", "fr").Output, "population"), extension: "html");

    [Fact]
    public void What_another_population_changes_is_a_chapter() =>
        Approvals.Verify(Chapter(InProcess.Run("report", Corpus.Australe, "--population", "175001", "--lang", "en").Output, "comparison"), extension: "html");

    [Fact]
    public void What_changes_from_an_earlier_file_is_a_chapter() => Approvals.Verify(
        Chapter(InProcess.Run("report", Corpus.Australe, "--before", Corpus.Money("letter-of-intent-and-contract"), "--lang", "fr").Output, "comparison"), extension: "html");

    [Fact]
    public void An_earlier_file_changes_nothing_else_on_the_page()
    {
        var (alone, compared) = (InProcess.Run("report", Corpus.Australe).Output, InProcess.Run("report", Corpus.Australe, "--before", Corpus.Australe).Output);
        var chapter = Chapter(compared, "comparison");

        Assert.Contains("Nothing changes.", chapter, StringComparison.Ordinal);
        Assert.Equal(alone, compared
            .Replace(chapter + "\n", "", StringComparison.Ordinal)
            .Replace("<li><a href=\"#comparison\">What changes</a></li>\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void An_earlier_file_goes_with_one_file_and_without_suppositions()
    {
        Assert.Equal((2, "", OneFileOnly), Said("report", Corpus.Australe, Corpus.GrandSud, "--before", Corpus.Australe));
        Assert.Equal(
            (2, "", "cpts-rules: report: with --before, two files are compared as they are; --agreement, --population and --interpret cannot be used with it.\n"),
            Said("report", Corpus.Australe, "--before", Corpus.GrandSud, "--population", "175001"));
    }

    [Fact]
    public void An_earlier_file_that_cannot_be_read_stops_the_page()
    {
        Assert.Equal((2, "", "cpts-rules: nowhere.cpts.json: there is no such file.\n"), Said("report", Corpus.Australe, "--before", "nowhere.cpts.json"));

        var unreadable = InProcess.Run("report", Corpus.Australe, "--before", Repository.PathOf("tests", "scenarios", "bad", "9001-missing-comma.cpts.json"));
        Assert.Equal((1, ""), (unreadable.Exit, unreadable.Output));
        Assert.Contains("CPTS9001", unreadable.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_of_an_earlier_file_count_as_those_of_the_file() =>
        Assert.Equal(1, InProcess.Run("report", Corpus.Australe, "--before", Corpus.Money("contract-contradicts")).Exit);

    [Fact]
    public void Nothing_is_supposed_of_several_files()
    {
        Assert.Equal((2, "", OneFileOnly), Said("report", Corpus.Australe, Corpus.GrandSud, "--population", "175001"));
        Assert.Equal(2, Said("report", Corpus.Australe, Corpus.GrandSud, "--population", "170000..180000").Exit);
        Assert.Equal(2, Said("report", Corpus.Australe, Corpus.GrandSud, "--interpret", "proration=months").Exit);
    }

    [Fact]
    public void A_file_without_evaluation_has_no_chapter_of_suppositions()
    {
        var bad = Repository.PathOf("tests", "scenarios", "bad", "9001-missing-comma.cpts.json");

        Assert.Equal(InProcess.Run("report", bad).Output, InProcess.Run("report", bad, "--population", "175001").Output);
    }

    [Fact]
    public void The_page_of_a_size_2_with_ranges() =>
        Approvals.Verify(WithoutStyle(InProcess.Run("report", Corpus.Money("size-2-ranges"), "--lang", "fr").Output), extension: "html");

    [Fact]
    public void The_page_of_a_department() => Approvals.Verify(
        WithoutStyle(InProcess.Run(["report", .. Corpus.All.Where(file => file.StartsWith("docs/scenarios/la-reunion/", StringComparison.Ordinal)).Select(file => Repository.PathOf(file)), "--lang", "fr"]).Output),
        extension: "html");

    [Fact]
    public void The_page_of_a_file_that_cannot_be_evaluated()
    {
        var run = InProcess.Run("report", Repository.PathOf("tests", "scenarios", "bad", "9002-to-9006-at-once.cpts.json"), "--lang", "en");

        Assert.Equal(1, run.Exit);
        Approvals.Verify(WithoutStyle(run.Output), extension: "html");
    }

    [Fact]
    public void Every_scenario_of_the_corpus_has_a_page_of_less_than_300_KiB_in_both_languages()
    {
        foreach (var file in Corpus.All)
        {
            foreach (var language in new[] { "fr", "en" })
            {
                var page = InProcess.Run("report", Repository.PathOf(file), "--lang", language).Output;
                Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"" + language, page, StringComparison.Ordinal);
                Assert.EndsWith("</html>\n", page, StringComparison.Ordinal);
                Assert.True(Encoding.UTF8.GetByteCount(page) < MostBytes, $"{file} {language}");
                Assert.Equal([], Leftovers().Matches(page).Select(match => $"{file} {language}: {match.Value}"));
            }
        }
    }

    [Fact]
    public void Nothing_is_fetched_from_anywhere()
    {
        var page = InProcess.Run("report", Corpus.Australe).Output;

        Assert.All(References().Matches(page), reference => Assert.Matches("=\"(#[^\"]+|data:,)\"$", reference.Value));
        Assert.DoesNotContain("http", page.Replace("http-equiv", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_can_go_to_a_file()
    {
        using var folder = new Folder();
        var path = Path.Combine(folder.Path, "page.html");

        var run = InProcess.Run("report", Corpus.GrandSud, "--output", path);

        Assert.Equal((0, "", $"cpts-rules: {path}: written.\n"), (run.Exit, run.Output, run.Error));
        Assert.Equal(InProcess.Run("report", Corpus.GrandSud).Output, File.ReadAllText(path));
        Assert.Equal((byte)'<', File.ReadAllBytes(path)[0]);
    }

    [Fact]
    public void A_folder_gets_a_page_for_each_community_and_one_that_links_to_them()
    {
        using var folder = new Folder();
        var path = Path.Combine(folder.Path, "pages") + "/";

        var run = InProcess.Run("report", Corpus.GrandSud, Corpus.Australe, Corpus.Australe, "--output", path);

        Assert.Equal((0, "", $"cpts-rules: {path}: 4 pages written; open index.html.\n"), (run.Exit, run.Output, run.Error));
        Assert.Equal(["australe-3.html", "australe.html", "grand-sud.html", "index.html"], Directory.GetFiles(path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("href=\"australe-3.html\"", File.ReadAllText(Path.Combine(path, "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_reported_in_one_line()
    {
        using var folder = new Folder();

        var run = InProcess.Run("report", Corpus.GrandSud, "--output", folder.Path);

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.StartsWith($"cpts-rules: {folder.Path}: cannot be written (", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_file_the_usage_is_shown()
    {
        Assert.Equal((2, "", "cpts-rules: report: a scenario file is missing (or - for standard input). See cpts-rules report --help.\n"), Said("report"));
        Assert.Equal((2, "", "cpts-rules: report\u00A0: il manque un fichier de scénario (ou - pour l’entrée standard). Voir cpts-rules report --help.\n"), Said("report", "--lang", "fr"));
    }

    [Fact]
    public void One_file_that_is_missing_stops_the_page_of_all()
    {
        var run = InProcess.Run("report", Corpus.GrandSud, "nowhere.cpts.json");

        Assert.Equal((2, ""), (run.Exit, run.Output));
    }

    [Fact]
    public void The_date_of_the_command_wins()
    {
        Assert.Contains("as of 1 February 2022", InProcess.Run("report", Corpus.Australe, "--as-of", "2022-02-01").Output, StringComparison.Ordinal);
        Assert.Contains("as of 21 November 2026", InProcess.Run("report", Corpus.Australe, "--as-of", "today").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_exit_code_says_whether_there_are_errors()
    {
        Assert.Equal(0, InProcess.Run("report", Corpus.Australe).Exit);
        Assert.Equal(1, InProcess.Run("report", Corpus.Australe, Corpus.Money("contract-contradicts")).Exit);
    }

    [Fact]
    public void A_scenario_may_come_from_standard_input()
    {
        var run = InProcess.RunOn(File.ReadAllText(Corpus.GrandSud), "report", "-");

        Assert.Equal(InProcess.Run("report", Corpus.GrandSud).Output, run.Output);
    }

    private static (int Exit, string Output, string Error) Said(params string[] arguments)
    {
        var run = InProcess.Run(arguments);
        return (run.Exit, run.Output, run.Error);
    }

    private static string Chapter(string page, string id)
    {
        var start = page.IndexOf($"<section id=\"{id}\"", StringComparison.Ordinal);
        return page[start..(page.IndexOf("</section>", start, StringComparison.Ordinal) + 10)];
    }

    /// <summary>A page without its style sheet, which has its own tests.</summary>
    private static string WithoutStyle(string page) => Looks().Replace(page, "");

    [GeneratedRegex("<style>.*</style>|<meta http-equiv=\"Content-Security-Policy\"[^>]*>", RegexOptions.Singleline, 1000)]
    private static partial Regex Looks();

    /// <summary>Unfilled placeholders, and values printed by .NET.</summary>
    [GeneratedRegex(@"\{\d\}|Cpts\.Rules\.|System\.|\[object", RegexOptions.None, 1000)]
    private static partial Regex Leftovers();

    [GeneratedRegex("(src|href)=\"[^\"]*\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex References();
}
