using System.Globalization;
using System.Text.Json;
using Cpts.Rules.Testing;

namespace Cpts.Rules.Tool.Tests.Territories;

public class TerritoryUsageTests
{
    private const string Years = "known years: 2019, 2022, 2023, 2024, 2025, 2026.";

    [Theory]
    [InlineData("", "territory: give --communes, --department, --region or a scenario file. See cpts-rules territory --help.")]
    [InlineData("--communes", "--communes: the list is empty; give INSEE codes, for instance 97403 97416 97422.")]
    [InlineData("--communes ,", "--communes: the list is empty; give INSEE codes, for instance 97403 97416 97422.")]
    [InlineData("--communes 97403 --department 974", "territory: --communes and --department cannot be used together.")]
    [InlineData("--department 974 --region 04", "territory: --department and --region cannot be used together.")]
    [InlineData("a.json --communes 97403", "territory: --communes and a.json cannot be used together.")]
    [InlineData("--communes 97403 --yaer 2022", "territory: unknown option: --yaer. Did you mean --year?")]
    [InlineData("--communes 97403 --year 2021", "--year 2021: no legal populations for that year; " + Years)]
    [InlineData("--communes 97403 --year 2027", "--year 2027: no legal populations for that year; " + Years)]
    [InlineData("--communes 97403 --year MMXXVI", "--year MMXXVI: no legal populations for that year; " + Years)]
    [InlineData("--communes 97403 --year -2026", "--year -2026: no legal populations for that year; " + Years)]
    [InlineData("--communes 97403 --format xml", "--format xml: unknown value; one of text, json, markdown, csv.")]
    [InlineData("--department 1", "--department 1: not the code of a department. Did you mean 01 (Ain)?")]
    [InlineData("--department 2b", "--department 2b: not the code of a department. Did you mean 2B (Haute-Corse)?")]
    [InlineData("--department 97411", "--department 97411: not the code of a department. Did you mean 974 (La Réunion)?")]
    [InlineData("--department Mayote", "--department Mayote: not the code of a department. Did you mean 976 (Mayotte)?")]
    [InlineData("--department 20", "--department 20: not the code of a department.")]
    [InlineData("--region 4", "--region 4: not the code of a region. Did you mean 04 (La Réunion)?")]
    [InlineData("--region 974", "--region 974: not the code of a region. Did you mean 04 (La Réunion)?")]
    [InlineData("--region Bretagne", "--region Bretagne: not the code of a region. Did you mean 53 (Bretagne)?")]
    [InlineData("--region 99", "--region 99: not the code of a region.")]
    [InlineData("no-such.json", "no-such.json: there is no such file or folder.")]
    [InlineData("tests/scenarios/sizes/40-000.cpts.json", "tests/scenarios/sizes/40-000.cpts.json: the territory is given by its population; territory needs its communes (see cpts-rules evaluate).")]
    public void Wrong_usage_is_one_line_and_exit_code_2(string line, string message)
    {
        var run = Territory.Run([.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--lang", "en"]);

        Assert.Equal((2, "", $"cpts-rules: {message}\n"), (run.Exit, run.Output, run.Error));
    }

    [Fact]
    public void A_file_by_population_among_others_leaves_the_others()
    {
        var run = Territory.Run("tests/scenarios/sizes/40-000.cpts.json", Territory.Australe, "--format", "json");

        using var array = JsonDocument.Parse(run.Output);
        Assert.Equal("CPTS Australe", Assert.Single(array.RootElement.EnumerateArray()).GetProperty("name").GetString());
        Assert.Equal(2, run.Exit);
    }

    [Theory]
    [InlineData("--communes 97403,97416,97422")]
    [InlineData("--communes 97403;97416 97422")]
    [InlineData("--communes=97403 --communes=97416 --communes 97422")]
    [InlineData("--format text --communes 97403 97416 97422 --lang en")]
    public void Codes_are_separate_words_or_are_separated_by_commas_or_semicolons(string line) => Assert.Equal(
        Territory.Fine("--communes", "97403", "97416", "97422"),
        Territory.Fine(line.Split(' ')));

    [Theory]
    [InlineData("97403\n97416\n97422\n")]
    [InlineData("\uFEFF97403\r\n97416\r\n97422")]
    [InlineData("97403, 97416\t97422")]
    public void Codes_come_from_standard_input_too(string input) => Assert.Equal(
        Territory.Fine("--communes", "97403", "97416", "97422"),
        Territory.RunOn(input, "--communes", "-").Output);

    [Fact]
    public void A_name_keeps_its_spaces_and_is_answered_with_the_code() => Assert.Contains(
        "\"Le Tampon\" is not the code of a commune in 2026: did you mean 97422 (Le Tampon)?",
        Territory.Run("--communes", "97403, Le Tampon ", "--format", "csv").Error,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Help_shows_examples(string language) => Approvals.Verify(Territory.Fine("--help", "--lang", language), language);

    [Fact]
    public void Of_36000_codes_each_wrong_one_is_a_finding()
    {
        var codes = string.Join('\n', Enumerable.Range(0, 36_000).Select(number => number.ToString("00000", CultureInfo.InvariantCulture)));

        var run = Territory.RunOn(codes, "--communes", "-", "--format", "json");

        using var document = JsonDocument.Parse(run.Output);
        Assert.Equal((1, ""), (run.Exit, run.Error));
        Assert.Equal(22_886, document.RootElement.GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public void All_communes_of_France_make_one_territory()
    {
        var codes = Communes.FrenchCommunes.Default.InFrance(2026).Where(commune => commune.Population is not null).Select(commune => commune.Code).ToList();

        var run = Territory.RunOn(string.Join('\n', codes), "--communes", "-", "--format", "csv");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Contains("\r\n,2026,68952941,4,,68777941,,\r\n", run.Output, StringComparison.Ordinal);
    }
}
