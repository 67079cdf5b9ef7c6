using Cpts.Rules.Facts;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Cpts.Rules.Communes.Tests;

public class LaReunionTests
{
    private static readonly FrenchCommunes Communes = FrenchCommunes.Default;
    private static readonly ScenarioEvaluator Evaluator = new(Communes);

    public static TheoryData<int, int, SizeBand> Communities => new()
    {
        { 0, 192_727, SizeBand.Size4 },
        { 1, 156_813, SizeBand.Size3 },
        { 2, 57_356, SizeBand.Size2 },
        { 3, 174_793, SizeBand.Size3 },
        { 4, 122_144, SizeBand.Size3 },
        { 5, 185_846, SizeBand.Size4 },
    };

    [Theory]
    [MemberData(nameof(Communities))]
    public void A_community_given_by_its_communes_has_the_population_of_2026(int community, int population, SizeBand size)
    {
        var territory = Evaluate(new TerritoryFacts { Communes = LaReunion.All[community].Communes }, new LocalDate(2026, 11, 21)).Answers!.Territory;

        Assert.Equal((population, 2026, size), (territory.Population, territory.PopulationYear, territory.SizeBand));
    }

    [Theory]
    [InlineData(2019, 852_924)]
    [InlineData(2022, 861_210)]
    [InlineData(2023, 863_083)]
    [InlineData(2024, 871_157)]
    [InlineData(2025, 881_348)]
    [InlineData(2026, 889_679)]
    public void The_department_has_the_published_total_every_year(int year, int population) =>
        Assert.Equal(population, Communes.InDepartment("974", year).Sum(commune => commune.Population));

    [Fact]
    public void The_six_communities_cover_the_island_without_overlap()
    {
        var coverage = Coverage.OfDepartment(Communes, "974", 2026, LaReunion.All);

        Assert.Equal(new Share(24, 24), coverage.Communes);
        Assert.Equal(new Share(889_679, 889_679), coverage.Inhabitants);
        Assert.Equal(100m, coverage.Inhabitants.PerCent());
        Assert.Equal((0, 0, 0), (coverage.InNone.Count, coverage.InSeveral.Count, coverage.Uncounted.Count));
        Assert.Equal([192_727, 156_813, 57_356, 174_793, 122_144, 185_846], coverage.Territories.Select(territory => territory.Inhabitants));
        Assert.Equal(coverage, Coverage.OfRegion(Communes, "04", 2026, LaReunion.All));
    }

    [Fact]
    public void Australe_grows_towards_size_4_and_is_208_short_in_2026() => Assert.Equal(
        [(2019, 168_346), (2022, 171_733), (2023, 171_748), (2024, 173_125), (2025, 174_333), (2026, 174_793)],
        TerritoryYear.AllOf(Communes, LaReunion.Australe.Communes).Select(year => (year.Year, year.Population!.Value)));

    [Fact]
    public void An_error_in_the_list_stops_the_evaluation()
    {
        var evaluation = Evaluate(new TerritoryFacts { Communes = ["97403", "Saint-Denis", "974", "97403", "69152", "69123", "69381"] }, new LocalDate(2026, 11, 21));

        Assert.Null(evaluation.Answers);
        Assert.Equal(
            [
                "CPTS1003 /territory/communes/1: \"Saint-Denis\" is not the code of a commune in 2026: did you mean 97411 (Saint-Denis), 93066 (Saint-Denis), 11339 (Saint-Denis) or 30247 (Saint-Denis)?",
                "CPTS1003 /territory/communes/2: \"974\" is a department (La Réunion), not a commune: give the code of each commune covered.",
                "CPTS1003 /territory/communes/4: 69152 (Pierre-Bénite) has no legal population of its own in 2026: its inhabitants are counted in 69149 (Oullins-Pierre-Bénite).",
                "CPTS1004 /territory/communes/3: 97403 is already listed, at /territory/communes/0.",
                "CPTS1004 /territory/communes/6: 69381 (Lyon 1er Arrondissement) is part of 69123 (Lyon), which is listed too: its inhabitants would count twice.",
            ],
            evaluation.Findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void All_35_000_communes_make_one_territory()
    {
        var codes = Communes.InFrance(2026).Where(commune => commune.Population is not null).Select(commune => commune.Code).ToValueList();

        var territory = Evaluate(new TerritoryFacts { Communes = codes }, new LocalDate(2026, 11, 21)).Answers!.Territory;

        Assert.Equal(68_952_941, territory.Population);
    }

    private static Evaluation Evaluate(TerritoryFacts territory, LocalDate asOf) => Evaluator.Evaluate(new Scenario { Territory = territory }, asOf);
}
