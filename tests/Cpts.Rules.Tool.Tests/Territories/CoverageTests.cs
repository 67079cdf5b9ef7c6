using System.Text.Json;
using Cpts.Rules.Testing;
using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests.Territories;

public class CoverageTests
{
    private static readonly string[] Patchwork =
    [
        "docs/scenarios/la-reunion/nord.cpts.json",
        "tests/scenarios/territories/one-commune-more-changes-the-size.cpts.json",
        "tests/scenarios/territories/homonyms.cpts.json",
        "tests/scenarios/territories/old-codes-of-their-year.cpts.json",
        "tests/scenarios/sizes/40-000.cpts.json",
        "tests/scenarios/bad/1003-and-1004-at-once.cpts.json",
        "tests/scenarios/bad/9001-missing-comma.cpts.json",
    ];

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void La_Reunion_is_wholly_covered_without_overlap(string language) =>
        Approvals.Verify(Territory.Fine(["--department", "974", .. Territory.Island, "--lang", language]), language);

    [Fact]
    public void La_Reunion_has_24_communes_of_24_and_889679_inhabitants()
    {
        using var document = JsonDocument.Parse(Territory.Fine(["--region", "04", .. Territory.Island, "--format", "json"]));
        var root = document.RootElement;

        Assert.Equal(("region", "La Réunion"), (root.GetProperty("area").GetProperty("kind").GetString(), root.GetProperty("area").GetProperty("name").GetString()));
        Assert.Equal("""{"covered":889679,"total":889679,"perCent":100}""", Compact(root.GetProperty("inhabitants")));
        Assert.Equal("""{"covered":24,"total":24,"perCent":100}""", Compact(root.GetProperty("communes")));
        Assert.Equal("""{"perCent":100,"reached":true,"sources":["D4"]}""", Compact(root.GetProperty("target")));
        Assert.Equal("[]", root.GetProperty("inNone").GetRawText());
        Assert.Equal("[]", root.GetProperty("inSeveral").GetRawText());
        Assert.Equal("[]", root.GetProperty("findings").GetRawText());
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Gaps_overlaps_and_what_cannot_be_counted_are_named(string language)
    {
        var run = Territory.Run(["--department", "974", .. Patchwork, "--lang", language]);

        Approvals.Verify(run.Output, language);
        Assert.Equal((1, ""), (run.Exit, run.Error));
    }

    [Fact]
    public void Json_names_all_gaps_overlaps_and_uncounted_files()
    {
        var run = Territory.Run(["--department", "974", .. Patchwork, "--format", "json"]);

        Approvals.Verify(run.Output, extension: "json");
        Assert.Equal((1, ""), (run.Exit, run.Error));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Csv_has_sums_communities_and_communes(string language) =>
        Approvals.Verify(Territory.Fine(["--department", "974", .. Territory.Island.Take(4), "--format", "csv", "--lang", language]).TrimStart('\uFEFF'), language, "csv");

    [Fact]
    public void Csv_reports_uncounted_files_on_standard_error()
    {
        var run = Territory.Run(["--department", "974", .. Patchwork.Skip(4), "--format", "csv"]);

        Approvals.Verify(run.Error);
        Assert.Equal(1, run.Exit);
    }

    [Fact]
    public void The_inhabitants_of_the_commune_rows_add_up_to_the_total()
    {
        var rows = Territory.Fine("--region", "11", "--format", "csv").Split("\r\n").Select(row => row.Split(',')).ToList();

        Assert.Equal(
            rows.Single(row => row[0] == "total")[4],
            rows.Where(row => row[0] is "commune" or "arrondissement").Sum(row => int.Parse(row[4], System.Globalization.CultureInfo.InvariantCulture)).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_file_by_population_is_no_error_and_is_named()
    {
        var run = Territory.Run("--department", "974", "tests/scenarios/sizes/40-000.cpts.json", "--lang", "en");

        Assert.Equal(0, run.Exit);
        Assert.Contains("the territory is given by its population: without communes it cannot be counted.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_files_the_whole_area_is_in_no_community()
    {
        using var document = JsonDocument.Parse(Territory.Fine("--department", "2A", "--format", "json"));

        Assert.Equal("""{"covered":0,"total":124,"perCent":0}""", Compact(document.RootElement.GetProperty("communes")));
        Assert.Equal(124, document.RootElement.GetProperty("inNone").GetArrayLength());
        Assert.Equal("2A001", document.RootElement.GetProperty("inNone")[0].GetProperty("code").GetString());
    }

    [Fact]
    public void A_year_without_any_figure_has_no_per_cent()
    {
        using var document = JsonDocument.Parse(Territory.Fine("--department", "976", "--year", "2019", "--format", "json"));

        Assert.Equal("""{"covered":0,"total":0,"perCent":null}""", Compact(document.RootElement.GetProperty("inhabitants")));
        Assert.Equal("""{"perCent":100,"reached":null,"sources":["D4"]}""", Compact(document.RootElement.GetProperty("target")));
        Assert.Equal(17, document.RootElement.GetProperty("withoutPopulation").GetArrayLength());
        Assert.Contains("  Inhabitants      no population known that year\n", Territory.Fine("--department", "976", "--year", "2019"), StringComparison.Ordinal);
    }

    [Fact]
    public void Doubtful_figures_of_the_area_are_named() => Assert.Contains(
        "  2025  93066 (Saint-Denis): the figure is for the boundaries before 1 January 2025 (communes merged\n        or split); the total may be too low or too high.\n",
        Territory.Fine("--department", "93", "--year", "2025"),
        StringComparison.Ordinal);

    [Fact]
    public void Communities_with_one_name_are_told_apart_by_their_files()
    {
        using var folder = new Folder();
        var a = folder.File("a.cpts.json", """{ "format": "cpts.scenario/1", "name": "CPTS", "territory": { "communes": ["97411"] } }""");
        var b = folder.File("b.cpts.json", """{ "format": "cpts.scenario/1", "name": "CPTS", "territory": { "communes": ["97411"] } }""");
        var c = folder.File("c.cpts.json", """{ "format": "cpts.scenario/1", "name": "A", "territory": { "communes": ["97412"] } }""");

        using var document = JsonDocument.Parse(Territory.Fine("--department", "974", a, b, c, "--format", "json"));

        Assert.Equal([$"CPTS ({a})", $"CPTS ({b})", "A"], document.RootElement.GetProperty("communities").EnumerateArray().Select(one => one.GetProperty("name").GetString()));
        Assert.Equal([$"CPTS ({a})", $"CPTS ({b})"], document.RootElement.GetProperty("inSeveral")[0].GetProperty("communities").EnumerateArray().Select(one => one.GetString()));
    }

    [Fact]
    public void A_folder_gives_its_scenarios_and_a_file_named_twice_counts_once() => Assert.Equal(
        Territory.Fine("--department", "974", "docs/scenarios/la-reunion"),
        Territory.Fine("--department", "974", "docs/scenarios/la-reunion", Territory.Australe));

    [Fact]
    public void A_missing_file_leaves_no_coverage_for_it_would_be_wrong()
    {
        var run = Territory.Run("--department", "974", Territory.Australe, "no-such.cpts.json");

        Assert.Equal((2, "", "cpts-rules: no-such.cpts.json: there is no such file or folder.\n"), (run.Exit, run.Output, run.Error));
    }

    [Fact]
    public void The_whole_but_two_inhabitants_is_not_100_per_cent()
    {
        using var folder = new Folder();
        var all = string.Join(", ", Communes.FrenchCommunes.Default.InDepartment("26", 2026).Where(commune => commune.Code != "26274").Select(commune => $"\"{commune.Code}\""));
        var file = folder.File("a.cpts.json", $$"""{ "format": "cpts.scenario/1", "name": "A", "territory": { "communes": [{{all}}] } }""");

        var page = Territory.Fine("--department", "26", file);

        Assert.Contains("that is 99.99%", page, StringComparison.Ordinal);
        Assert.Contains("the whole population covered (D4): 2 inhabitants are missing", page, StringComparison.Ordinal);
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
