using System.Runtime.CompilerServices;
using System.Text.Json;
using Cpts.Rules.Testing;
using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests.Comparing;

public class CompareCommandTests
{
    private const string Australe = "australe";

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Australe_at_174793_and_at_175001(string language) => Approve(language, $"--population 175001 --lang {language}");

    [Fact]
    public void Australe_at_175001_as_Markdown() => Approve(null, "--population 175001 --format markdown --lang fr");

    [Fact]
    public void Australe_at_175001_as_JSON_with_every_detail() => Approve(null, "--population 175001 --format json");

    [Fact]
    public void Australe_at_175001_as_rows() => Approve(null, "--population 175001 --format csv --lang fr");

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Australe_under_the_agreement_of_2019(string language) => Approve(language, $"--agreement aci-2019 --lang {language}");

    [Fact]
    public void Australe_with_months_instead_of_days() => Approve(null, "--interpret proration=months --interpret startUpUplift=true");

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void The_curve_of_Australe(string language) => Approve(language, $"--population 30000..190000 --step 500 --lang {language}");

    [Fact]
    public void The_curve_of_Australe_as_rows() => Approve(null, "--population 170000..190000 --step 500 --format csv");

    [Fact]
    public void The_curve_of_Australe_as_JSON() => Approve(null, "--population 174000..176000 --format json");

    [Fact]
    public void Two_files()
    {
        var run = InProcess.Run("compare", Reunion("nord"), Reunion("ouest"));

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Approvals.Verify(run.Output);
    }

    [Fact]
    public void Budget_totals_of_Australe_grow_to_the_cent()
    {
        using var json = JsonDocument.Parse(InProcess.Run("compare", Corpus.Australe, "--population", "175001", "--format", "json").Output);
        var changes = json.RootElement.GetProperty("changes").EnumerateArray().ToDictionary(change => change.GetProperty("id").GetString()!, StringComparer.Ordinal);

        // The maximum includes the ten per cent that a contract of size 4 may add to each mission, but not to operating.
        Assert.Equal(("437500", "510000 to 552000", "72500 to 114500"), Change("budget/core"));
        Assert.Equal(("437500", "510000 to 552000", "72500 to 114500"), Change("budget/chosen"));
        Assert.Equal(("487500", "580000 to 629000", "92500 to 141500"), Change("budget/maximum"));
        Assert.Equal(("75000", "90000", "15000"), Change("budget/lines/operating/total"));
        Assert.Equal(("125000", "155000 to 170500", "30000 to 45500"), Change("budget/lines/accessToCare/total"));
        Assert.Equal(("90000", "100000 to 110000", "10000 to 20000"), Change("budget/lines/carePathways/total"));
        Assert.Equal(("35000", "40000 to 44000", "5000 to 9000"), Change("budget/lines/prevention/total"));
        Assert.Equal(("112500", "125000 to 137500", "12500 to 25000"), Change("budget/lines/healthCrisis/total"));
        Assert.Equal(("75000", "90000", "15000"), Change("paid/2021-12-19"));

        (string Before, string After, string Difference) Change(string id) => (Range(id, "before"), Range(id, "after"), Range(id, "difference"));

        string Range(string id, string side)
        {
            var range = changes[id].GetProperty(side);
            var (min, max) = (range.GetProperty("min").GetRawText(), range.GetProperty("max").GetRawText());
            return string.Equals(min, max, StringComparison.Ordinal) ? min : $"{min} to {max}";
        }
    }

    [Fact]
    public void Rows_in_French_begin_with_a_byte_order_mark_and_end_with_CR_LF()
    {
        var rows = InProcess.Run("compare", Corpus.Australe, "--population", "175001", "--format", "csv", "--lang", "fr").Output;

        Assert.StartsWith("\uFEFFclé;élément;avant minimum;avant maximum;après minimum;après maximum;différence minimum;différence maximum\r\n", rows, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', rows.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.StartsWith("id,label,", InProcess.Run("compare", Corpus.Australe, "--population", "175001", "--format", "csv").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_supposition_that_changes_nothing_says_so()
    {
        var run = InProcess.Run("compare", Corpus.Australe, Corpus.Australe);

        Assert.Equal(0, run.Exit);
        Assert.EndsWith("Nothing changes.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void JSON_is_in_English_whatever_the_system_and_in_French_when_asked()
    {
        Assert.Contains("\"Operating and core missions\"", InProcess.Run("compare", Corpus.Australe, "--population", "175001", "--format", "json").Output, StringComparison.Ordinal);
        Assert.Contains("\"Fonctionnement et missions socles\"", InProcess.Run("compare", Corpus.Australe, "--population", "175001", "--format", "json", "--lang", "fr").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_of_a_supposition_are_an_answer_and_errors_of_a_file_a_failure()
    {
        var supposed = InProcess.Run("compare", Corpus.Australe, "--agreement", "aci-2019");
        Assert.Contains("+ CPTS2003", supposed.Output, StringComparison.Ordinal);
        Assert.Equal(0, supposed.Exit);

        Assert.Equal(1, InProcess.Run("compare", Corpus.Australe, "--agreement", "aci-2019", "--as-of", "2022-03-31").Exit);
    }

    [Fact]
    public void A_file_without_an_evaluation_gives_its_findings_and_exit_code_1()
    {
        var run = InProcess.RunOn("{}", "compare", "-", Corpus.Australe);

        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.StartsWith("-:1:1: error CPTS9004: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("compare: a scenario file is missing. See cpts-rules compare --help.")]
    [InlineData("compare: two files at most; c.json is one too many.", "a.json", "b.json", "c.json")]
    [InlineData("compare: give a second file, or --agreement, --population or --interpret.", Australe)]
    [InlineData("compare: two files are compared as they are; --agreement, --population and --interpret can be used with one file only.", "a.json", "b.json", "--population", "5")]
    [InlineData("nowhere.json: there is no such file.", "nowhere.json", "--population", "5")]
    [InlineData("--agreement avenant-1: unknown value; one of aci-2019, avenant-2.", Australe, "--agreement", "avenant-1")]
    [InlineData("--population many: a number of inhabitants (175001) or a range (170000..190000) is needed.", Australe, "--population", "many")]
    [InlineData("--population 0: a number of inhabitants (175001) or a range (170000..190000) is needed.", Australe, "--population", "0")]
    [InlineData("--population 2147483648: a number of inhabitants (175001) or a range (170000..190000) is needed.", Australe, "--population", "2147483648")]
    [InlineData("--population 5..: a number of inhabitants (175001) or a range (170000..190000) is needed.", Australe, "--population", "5..")]
    [InlineData("--population 9..5: the first population is above the second.", Australe, "--population", "9..5")]
    [InlineData("--population 1..2000000: 2,000,000 populations, at most 1,000,000; raise --step.", Australe, "--population", "1..2000000", "--step", "1")]
    [InlineData("--step can only be used with a range: --population 170000..190000.", Australe, "--population", "5", "--step", "1")]
    [InlineData("--step can only be used with a range: --population 170000..190000.", Australe, "--step", "1")]
    [InlineData("--step 0: a number of inhabitants is needed, 1 or more.", Australe, "--population", "1..5", "--step", "0")]
    [InlineData("--interpret proration: question=reading is needed, for instance proration=months.", Australe, "--interpret", "proration")]
    [InlineData("--interpret proraton: unknown question. Did you mean proration?", Australe, "--interpret", "proraton=days")]
    [InlineData("--interpret proration: “weeks” is not a reading; choose days, months.", Australe, "--interpret", "proration=weeks")]
    [InlineData("--interpret avenant2EffectiveOn: “2024-01-01” is not a reading; choose a day yyyy-mm-dd from 2021-12-20 to 2023-12-31.", Australe, "--interpret", "avenant2EffectiveOn=2024-01-01")]
    [InlineData("--format xml: unknown value; one of text, json, markdown, csv.", Australe, "--format", "xml")]
    public void Wrong_usage_is_one_line_and_exit_code_2(string line, params string[] arguments)
    {
        var run = InProcess.Run(["compare", .. arguments.Select(argument => argument is Australe ? Corpus.Australe : argument)]);

        Assert.Equal((2, "", $"cpts-rules: {line}\n"), (run.Exit, run.Output, run.Error));
    }

    private static string Reunion(string name) => Repository.PathOf("docs", "scenarios", "la-reunion", $"{name}.cpts.json");

    private static void Approve(string? parameters, string arguments, [CallerMemberName] string method = "")
    {
        var run = InProcess.Run(["compare", Corpus.Australe, .. arguments.Split(' ')]);

        Assert.Equal((0, ""), (run.Exit, run.Error));

        // Reading the approved file drops a byte order mark, so it is trimmed here too.
        Approvals.Verify(run.Output.TrimStart('\uFEFF'), parameters, method: method);
    }
}
