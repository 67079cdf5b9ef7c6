using System.Text.Json;
using Cpts.Rules.Testing;

namespace Cpts.Rules.Tool.Tests.Territories;

public class TerritoryDocumentTests
{
    [Fact]
    public void Json_gives_the_size_the_years_and_every_commune_that_changes_the_size() =>
        Approvals.Verify(Territory.Fine("--communes", "97405", "97412", "97417", "--format", "json"), extension: "json");

    [Fact]
    public void Json_of_a_file_names_the_file_and_the_missions_of_the_contract()
    {
        using var document = JsonDocument.Parse(Territory.Fine(Territory.Australe, "--format", "json"));
        var root = document.RootElement;

        Assert.Equal(Territory.Australe, root.GetProperty("file").GetString());
        Assert.Equal("2026-11-21", root.GetProperty("asOf").GetString());
        Assert.Equal(["accessToCare", "carePathways", "prevention", "healthCrisis"], root.GetProperty("missions").EnumerateArray().Select(mission => mission.GetString()));
        Assert.Equal(21, root.GetProperty("tipping").GetProperty("added").GetArrayLength());
        Assert.Equal(0, root.GetProperty("tipping").GetProperty("leftOut").GetArrayLength());
        Assert.Equal(
            [168_346, 171_733, 171_748, 173_125, 174_333, 174_793],
            root.GetProperty("years").EnumerateArray().Select(year => year.GetProperty("population").GetInt32()));
    }

    [Fact]
    public void Json_says_territory_as_evaluations_do()
    {
        using var territory = JsonDocument.Parse(Territory.Fine(Territory.Australe, "--format", "json"));
        using var evaluation = JsonDocument.Parse(Running.InProcess.Run("evaluate", Running.Corpus.Australe, "--format", "json").Output);

        Assert.Equal(evaluation.RootElement.GetProperty("territory").GetRawText(), territory.RootElement.GetProperty("territory").GetRawText());
    }

    [Fact]
    public void Json_is_an_array_for_several_files()
    {
        using var array = JsonDocument.Parse(Territory.Fine([.. Territory.Island, "--format", "json"]));

        Assert.Equal([192_727, 156_813, 57_356, 174_793, 122_144, 185_846], array.RootElement.EnumerateArray().Select(one => one.GetProperty("territory").GetProperty("population").GetInt32()));
    }

    [Fact]
    public void Json_of_a_list_that_gives_no_population_holds_the_findings_only()
    {
        var run = Territory.Run("--communes", "97403", "97403", "--format", "json");

        Approvals.Verify(run.Output, extension: "json");
        Assert.Equal((1, ""), (run.Exit, run.Error));
    }

    [Fact]
    public void Json_is_English_unless_a_language_is_asked_for()
    {
        Assert.Contains("is already listed", new Running.InProcess { SystemLanguage = Language.French }.With("territory", "--communes", "97403", "97403", "--format", "json").Output, StringComparison.Ordinal);
        Assert.Contains("figure déjà dans la liste", Territory.Run("--communes", "97403", "97403", "--format", "json", "--lang", "fr").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Csv_has_one_year_a_row(string language) =>
        Approvals.Verify(Territory.Fine(Territory.Australe, "docs/scenarios/la-reunion/nord.cpts.json", "--format", "csv", "--lang", language).TrimStart('\uFEFF'), language, "csv");

    [Fact]
    public void Csv_names_the_codes_that_are_missing_or_doubtful() => Assert.Equal(
        "territory,year,population,sizeBand,inhabitantsMissing,inhabitantsAbove,missing,inFormerLimits\r\n" +
        ",2019,,,,,97611,\r\n" +
        ",2022,184289,4,,9289,,\r\n" +
        ",2023,184553,4,,9553,,\r\n" +
        ",2024,185379,4,,10379,,\r\n" +
        ",2025,186674,4,,11674,,93066\r\n" +
        ",2026,220514,4,,45514,,\r\n",
        Territory.Fine("--communes", "93066", "97611", "--format", "csv"));

    [Fact]
    public void Csv_has_no_room_for_findings_so_they_go_to_standard_error()
    {
        var run = Territory.Run("--communes", "97403", "97403", "--format", "csv");

        Assert.Equal("territory,year,population,sizeBand,inhabitantsMissing,inhabitantsAbove,missing,inFormerLimits\r\n", run.Output);
        Assert.Equal((1, "--communes: error CPTS1004: 97403 is already listed, at /territory/communes/0.\n"), (run.Exit, run.Error));
    }
}
