using System.Text.Json;

namespace Cpts.Rules.Tool.Tests.Territories;

/// <summary>The choice of the year and of the agreement, without a clock.</summary>
public class TerritoryYearOptionTests
{
    private const string Head = "{ \"format\": \"cpts.scenario/1\", \"name\": \"A\", ";

    [Theory]
    [InlineData("\"asOf\": \"2023-06-30\", \"territory\": { \"communes\": [\"97422\"], \"populationYear\": 2019 } }", null, 2019, "2023-06-30", "avenant-2")]
    [InlineData("\"asOf\": \"2023-06-30\", \"territory\": { \"communes\": [\"97422\"], \"populationYear\": 2019 } }", "2024", 2024, "2023-06-30", "avenant-2")]
    [InlineData("\"asOf\": \"2023-06-30\", \"territory\": { \"communes\": [\"97422\"] } }", null, 2023, "2023-06-30", "avenant-2")]
    [InlineData("\"asOf\": \"2021-06-30\", \"territory\": { \"communes\": [\"97422\"] } }", null, 2019, "2021-06-30", "aci-2019")]
    [InlineData("\"territory\": { \"communes\": [\"97422\"], \"populationYear\": 2019 } }", null, 2019, "2019-12-31", "aci-2019")]
    [InlineData("\"territory\": { \"communes\": [\"97422\"] } }", null, 2026, "2026-12-31", "avenant-2")]
    public void The_year_is_that_of_the_option_of_the_file_of_its_date_or_the_latest(string rest, string? option, int year, string asOf, string agreement)
    {
        string[] arguments = ["-", "--format", "json", .. option is null ? Array.Empty<string>() : ["--year", option]];

        using var document = JsonDocument.Parse(Territory.RunOn(Head + rest, arguments).Output);

        Assert.Equal(
            (year, asOf, agreement),
            (document.RootElement.GetProperty("territory").GetProperty("populationYear").GetInt32(), document.RootElement.GetProperty("asOf").GetString()!, document.RootElement.GetProperty("agreement").GetString()!));
    }

    [Theory]
    [InlineData(null, 2026, "avenant-2")]
    [InlineData("2022", 2022, "avenant-2")]
    [InlineData("2019", 2019, "aci-2019")]
    public void A_list_has_the_year_of_the_option_or_the_latest_and_the_agreement_of_its_last_day(string? option, int year, string agreement)
    {
        string[] arguments = ["--communes", "97422", "--format", "json", .. option is null ? Array.Empty<string>() : ["--year", option]];

        using var document = JsonDocument.Parse(Territory.Fine(arguments));

        Assert.Equal(
            (year, $"{year}-12-31", agreement),
            (document.RootElement.GetProperty("territory").GetProperty("populationYear").GetInt32(), document.RootElement.GetProperty("asOf").GetString()!, document.RootElement.GetProperty("agreement").GetString()!));
    }

    [Fact]
    public void A_year_of_the_file_without_a_table_is_a_finding_of_the_file()
    {
        var run = Territory.RunOn(Head + "\"territory\": { \"communes\": [\"97422\"], \"populationYear\": 2021 } }", "-", "--format", "csv");

        Assert.Equal(
            (1, "-:1:83: error CPTS9003: There is no table of legal populations for 2021; the known years are 2019, 2022, 2023, 2024, 2025, 2026.\n"),
            (run.Exit, run.Error));
    }
}
