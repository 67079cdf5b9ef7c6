using Cpts.Rules.Testing;

namespace Cpts.Rules.Tool.Tests.Territories;

public class TerritoryPageTests
{
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Australe_is_208_inhabitants_from_size_4_and_any_commune_of_the_island_makes_it_one(string language) =>
        Approvals.Verify(Territory.Fine("--communes", "97403", "97416", "97422", "--lang", language), language);

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Le_Tampon_changed_its_size_in_2023(string language) =>
        Approvals.Verify(Territory.Fine("--communes", "97422", "--year", "2022", "--lang", language), language);

    [Fact]
    public void Between_two_tables_that_do_not_follow_each_other_the_year_of_the_change_is_not_known()
    {
        var page = Territory.Fine("--communes", "50129", "--lang", "en");

        Assert.Contains("  The size goes from 3 to 2 between 2019 and 2022.\n", page, StringComparison.Ordinal);
        Assert.Contains("  2022       78,549  \u22121,527     2  changes size\n", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Doubtful_and_missing_figures_are_stated_plainly(string language) =>
        Approvals.Verify(Territory.Fine("--communes", "93066", "85165", "97611", "--year", "2025", "--lang", language), language);

    [Fact]
    public void A_commune_left_out_that_lowers_the_size_says_what_is_lost() =>
        Approvals.Verify(Territory.Fine("docs/scenarios/la-reunion/grand-sud.cpts.json", "--lang", "fr"));

    [Fact]
    public void The_page_also_says_when_no_commune_changes_the_size() => Assert.Contains(
        "  Aucune commune du département, ajoutée seule, et aucune du territoire, retirée seule, ne change la\n  taille.\n",
        Territory.Fine("--communes", "97502", "--lang", "fr"),
        StringComparison.Ordinal);

    [Fact]
    public void The_page_of_a_file_is_that_of_its_communes_with_the_missions_of_its_contract()
    {
        var file = Territory.Fine(Territory.Australe, "--lang", "en");
        var list = Territory.Fine("--communes", "97403", "97416", "97422", "--lang", "en");

        Assert.StartsWith(
            "CPTS Australe\nLegal populations in force in 2026\nAmounts a year: operating and the missions of the contract, under the agreement in force on 21\nNovember 2026\n",
            file,
            StringComparison.Ordinal);
        Assert.Equal(Part(list, "Territory and size", "Findings"), Part(file, "Territory and size", "Findings"));
    }

    [Fact]
    public void A_commune_that_adds_optional_missions_is_priced_with_them()
    {
        const string Scenario = """
            {
              "format": "cpts.scenario/1", "name": "A",
              "asOf": "2026-11-21",
              "territory": { "communes": ["97403", "97416", "97422"], "populationYear": 2026 },
              "contract": { "signed": "2024-01-01", "missions": [{ "mission": "accessToCare" }] }
            }
            """;

        Assert.Contains("with 208 inhabitants more: €45,000 to €60,500 more a year", Territory.RunOn(Scenario, "-").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Markdown_has_the_same_content(string language) =>
        Approvals.Verify(Territory.Fine("--communes", "97403", "97416", "97422", "--format", "markdown", "--lang", language), language, "md");

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Findings_about_the_list_are_shown_alone(string language)
    {
        var run = Territory.Run("--communes", "97403", "Saint-Denis", "974", "97403", "69152", "69123", "69381", "1053", "99999", "--lang", language);

        Approvals.Verify(run.Output, language);
        Assert.Equal((1, ""), (run.Exit, run.Error));
    }

    [Fact]
    public void Several_files_give_a_page_each()
    {
        var pages = Territory.Fine("docs/scenarios/la-reunion", "--lang", "en").Split("\n" + new string('═', 100) + "\n\n");

        Assert.Equal(["CPTS Australe", "CPTS Est", "CPTS Grand Sud", "CPTS Nord", "CPTS Ouest", "CPTS RéSO"], pages.Select(page => page.Split('\n')[0]));
    }

    private static string Part(string page, string from, string until)
    {
        var start = page.IndexOf(from, StringComparison.Ordinal);
        return page[start..page.IndexOf(until, start, StringComparison.Ordinal)];
    }
}
