using System.Globalization;
using Cpts.Rules.Communes;
using Cpts.Rules.Facts;
using Cpts.Rules.Json;
using Cpts.Rules.Reports.Report.Portfolio;
using Cpts.Rules.Scenarios;
using Cpts.Rules.Testing;
using NodaTime;
using static Cpts.Rules.Testing.Given;

namespace Cpts.Rules.Reports.Tests.Report.Portfolio;

/// <summary>The page of several communities: contracts grouped by their state, each group with its sum; arrondissements in their department.</summary>
public class PortfolioReportTests
{
    private static readonly LocalDate Day = new(2026, 6, 1);
    private static readonly ScenarioEvaluator Evaluator = new(FrenchCommunes.Default);

    private static EvaluatedScenario Community(string name, string? signed, int population = 100_000) => EvaluatedScenario.Of(
        signed is null ? Given.Community(population) with { Name = name } : (Given.Community(population) with { Name = name }).Signed(signed, FourCore(signed)), Evaluator, Day);

    private static EvaluatedScenario Of(string name, params string[] communes) => EvaluatedScenario.Of(
        new Scenario { Name = name, Territory = new TerritoryFacts { Communes = communes.ToValueList(), PopulationYear = 2026 } }, Evaluator, Day);

    private static EvaluatedScenario Broken(string name) =>
        EvaluatedScenario.Of(ScenarioReader.Read(System.Text.Encoding.UTF8.GetBytes("{\"format\": \"cpts.scenario/1\", \"name\": \"" + name + "\", \"territory\": {\"population\": -1}}")), Evaluator, Day);

    private static string Page(params EvaluatedScenario[] files) => PortfolioReport.Write(files, Wording.In(Language.French));

    /// <summary>The names of the rows: groups, communities, sums.</summary>
    private static IEnumerable<string> Names(string page) => VisibleText.Rows(page, "communities-table").Select(row => row.Split(" | ")[0]);

    [Fact]
    public void Running_future_missing_and_ended_contracts_are_told_apart() => Assert.Equal(
        ["Contrats en cours", "En cours", "Contrats en cours", "Contrats à venir", "À venir", "Contrats à venir", "Sans contrat", "Sans", "Sans contrat", "Contrats terminés (dans aucun total)", "Terminé", "Total"],
        Names(Page(Community("Terminé", "2020-01-15"), Community("Sans", null), Community("À venir", "2027-01-15"), Community("En cours", "2025-01-15"))));

    [Fact]
    public void Each_group_has_its_own_sum_and_ended_contracts_are_in_none()
    {
        var running = Community("A", "2025-01-15");
        var page = Page(running, Community("B", "2024-01-15"), Community("C", "2027-01-15"), Community("D", "2020-01-15"));
        var sums = VisibleText.Rows(page, "communities-table").Where(row => row.Split(" | ") is [var name, _, "", ..] && name is "Contrats en cours" or "Contrats à venir" or "Total").ToList();

        var one = PortfolioTotals.Of([running]);
        Assert.Equal([200_000, 100_000, 300_000], sums.Select(row => int.Parse(row.Split(" | ")[1].Replace("\u202F", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)));
        Assert.Equal(3, PortfolioTotals.Of([running, Community("B", "2024-01-15"), Community("C", "2027-01-15"), Community("D", "2020-01-15")]).Communities);
        Assert.Equal(one.Annual + one.Annual, PortfolioTotals.Of([running, running]).Annual);
    }

    [Fact]
    public void A_contract_to_come_counts_its_first_year()
    {
        var future = Community("À venir", "2027-01-15");
        var year = future.Evaluation!.Answers!.Years[0];
        var totals = PortfolioTotals.Of([future]);

        Assert.Equal((1, year.Guaranteed, year.AtStake), (totals.Years, totals.Guaranteed, totals.AtStake));
    }

    [Fact]
    public void The_worst_come_first_in_their_group()
    {
        var late = EvaluatedScenario.Of((Given.Community(100_000) with { Name = "En retard" }).Signed("2025-01-15", FourCore(null)), Evaluator, Day);
        var names = Names(Page(Community("Bien", "2025-01-15"), late)).ToList();

        Assert.True(names.IndexOf("En retard") < names.IndexOf("Bien"));
    }

    [Fact]
    public void A_file_that_could_not_be_read_is_named_beside_the_figure_that_lacks_it()
    {
        var page = Page(Community("A", "2025-01-15"), Broken("Cassé"));

        Assert.Contains("Communautés évaluées\n1\nsur 2 fichiers\u00A0; sans Cassé, à corriger", VisibleText.Chapter(page, "totals"), StringComparison.Ordinal);
        Assert.Contains("Pas d’évaluation (dans aucun total)", Names(page));
    }

    [Theory]
    [InlineData("75", "Paris", "75113", "75114", 181_271 + 136_455, 20, "Paris 13e Arrondissement (75113)", "Paris (75056)")]
    [InlineData("69", "Rhône", "69381", "69382", 28_717 + 29_981, 9, "Lyon 1er Arrondissement (69381)", "Lyon (69123)")]
    [InlineData("13", "Bouches-du-Rhône", "13201", "13202", 37_599 + 24_378, 16, "Marseille 1er Arrondissement (13201)", "Marseille (13055)")]
    public void Arrondissements_are_counted_in_their_department_each_once_and_not_beside_their_city(
        string code, string department, string first, string second, int covered, int arrondissements, string row, string city)
    {
        var tables = FrenchCommunes.Default;
        var page = Page(Of("A", first), Of("B", second));
        var chapter = VisibleText.Chapter(page, "coverage-" + code);
        var rows = VisibleText.Rows(page, $"coverage-{code}-table").Concat(VisibleText.Rows(page, $"coverage-{code}-none-table")).Select(one => one.Split(" | ")).ToList();
        var inhabitants = rows.Where(one => one[1].Length > 0).Sum(one => long.Parse(one[1].Replace("\u202F", "", StringComparison.Ordinal), CultureInfo.InvariantCulture));
        var all = tables.InDepartment(code, 2026).Sum(commune => (long)(commune.Population ?? 0));

        Assert.StartsWith("Couverture communale\u00A0: " + department + "\n", chapter, StringComparison.Ordinal);
        Assert.Equal(covered, tables.PopulationOf(first, 2026) + tables.PopulationOf(second, 2026));
        Assert.Equal(all, inhabitants);
        Assert.Single(rows, one => one[0] == row);
        Assert.DoesNotContain(rows, one => one[0] == city);
        Assert.Equal(arrondissements, rows.Count(one => one[0].Contains("Arrondissement", StringComparison.Ordinal)));
        Assert.Contains($"habitants\u00A0: {Wording.In(Language.French).Number(covered)} sur {Wording.In(Language.French).Number(all)} (", chapter, StringComparison.Ordinal);
    }

    [Fact]
    public void A_city_covers_each_of_its_arrondissements()
    {
        var page = Page(Of("Ville", "75056"), Of("Centre", "75101"));

        Assert.Contains("Paris 1er Arrondissement (75101) | 15\u202F114 | plusieurs\u00A0: Ville, Centre", VisibleText.Rows(page, "coverage-75-table"));
        Assert.Contains("habitants\u00A0: 2\u202F103\u202F778 sur 2\u202F103\u202F778 (100\u00A0%)\u00A0; communes\u00A0: 1 sur 1", VisibleText.Chapter(page, "coverage-75"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_card_links_to_the_chapter_with_the_details()
    {
        var page = Page(Community("A", "2025-01-15"));
        var totals = page[page.IndexOf("<section id=\"totals\"", StringComparison.Ordinal)..page.IndexOf("<section id=\"communities\"", StringComparison.Ordinal)];

        Assert.Equal(6, totals.Split("<dt>").Length - 1);
        Assert.Equal(6, totals.Split("<dt><a href=\"#").Length - 1 + (totals.Split("<dt>\n<a href=\"#").Length - 1));
    }
}
