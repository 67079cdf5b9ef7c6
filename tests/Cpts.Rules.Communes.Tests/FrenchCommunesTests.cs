using Cpts.Rules.Territories;

namespace Cpts.Rules.Communes.Tests;

public class FrenchCommunesTests
{
    private static readonly FrenchCommunes Communes = FrenchCommunes.Default;

    [Fact]
    public void Tables_are_those_of_2019_and_2022_to_2026() => Assert.Equal([2019, 2022, 2023, 2024, 2025, 2026], Communes.Years);

    [Theory]
    [InlineData(2018)]
    [InlineData(2020)]
    [InlineData(2021)]
    [InlineData(2027)]
    public void A_year_without_a_table_is_refused_and_the_years_are_named(int year)
    {
        Assert.False(Communes.HasYear(year));
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => Communes.Find("97411", year));
        Assert.Equal("year", refusal.ParamName);
        Assert.StartsWith($"There are no legal populations in force in {year}; the known years are 2019, 2022, 2023, 2024, 2025, 2026.", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("97411", "Saint-Denis", 155_634)]
    [InlineData("2A004", "Ajaccio", 76_320)]
    [InlineData("01001", "L'Abergement-Clémenciat", 860)]
    [InlineData("75056", "Paris", 2_103_778)]
    [InlineData("97502", "Saint-Pierre", 5_194)]
    [InlineData("98818", "Nouméa", 85_976)]
    [InlineData("55039", "Beaumont-en-Verdunois", 0)]
    public void A_commune_has_its_legal_population_of_the_year(string code, string name, int population)
    {
        Assert.Equal(new CommuneLookup(new Commune(code, name, population, null), [], []), Communes.Find(code, 2026));
        Assert.Equal(population, Communes.PopulationOf(code, 2026));
    }

    [Theory]
    [InlineData("75101", "Paris 1er Arrondissement", 15_114, "75056")]
    [InlineData("69381", "Lyon 1er Arrondissement", 28_717, "69123")]
    [InlineData("13201", "Marseille 1er Arrondissement", 37_599, "13055")]
    public void An_arrondissement_has_a_population_and_its_city(string code, string name, int population, string city) =>
        Assert.Equal(new Commune(code, name, population, city), Communes.Find(code, 2026).Commune);

    [Theory]
    [InlineData("75056", 20)]
    [InlineData("69123", 9)]
    [InlineData("13055", 16)]
    [InlineData("97411", 0)]
    [InlineData("Paris", 0)]
    public void A_city_is_the_sum_of_its_arrondissements_every_year(string city, int count)
    {
        foreach (var year in Communes.Years)
        {
            var arrondissements = Communes.ArrondissementsOf(city, year);

            Assert.Equal(count, arrondissements.Count);
            Assert.True(count == 0 || arrondissements.Sum(one => one.Population) == Communes.PopulationOf(city, year));
        }
    }

    [Fact]
    public void A_population_is_given_for_every_year() => Assert.Equal(
        [new(2019, 77_283), new(2022, 79_824), new(2023, 80_778), new(2024, 81_943), new(2025, 81_964), new(2026, 82_579)],
        Communes.PopulationsOf("97422"));

    [Fact]
    public void A_year_without_a_figure_for_a_code_has_null_for_it() => Assert.Equal(
        [new(2019, 10_493), new(2022, 10_397), new(2023, 10_508), new(2024, null), new(2025, null), new(2026, null)],
        Communes.PopulationsOf("69152"));

    [Fact]
    public void Missing_is_not_zero()
    {
        Assert.Null(Communes.PopulationOf("97601", 2019));
        Assert.Equal(5_192, Communes.PopulationOf("97601", 2022));
        Assert.Null(Communes.PopulationOf("98412", 2026));
        Assert.Equal(new Commune("98412", "Archipel des Kerguelen", null, null), Communes.Find("98412", 2026).Commune);
    }

    [Theory]
    [InlineData("974", 24, 889_679)]
    [InlineData("2A", 124, 168_306)]
    [InlineData("75", 1, 2_103_778)]
    [InlineData("978", 1, 31_160)]
    [InlineData("984", 5, 0)]
    public void A_department_has_its_communes_and_no_others(string code, int count, int population)
    {
        var communes = Communes.InDepartment(code, 2026);

        Assert.Equal(count, communes.Count);
        Assert.Equal(population, communes.Sum(commune => commune.Population ?? 0));
        Assert.All(communes, commune => Assert.Equal(code, Communes.DepartmentOf(commune.Code)!.Code));
        Assert.Equal(communes.OrderBy(commune => commune.Code, StringComparer.Ordinal), communes);
    }

    [Theory]
    [InlineData("04", 24, 889_679)]
    [InlineData("94", 360, 355_486)]
    [InlineData("11", 1_266, 12_463_067)]
    public void A_region_has_the_communes_of_its_departments(string code, int count, int population)
    {
        var communes = Communes.InRegion(code, 2026);

        Assert.Equal(count, communes.Count);
        Assert.Equal(population, communes.Sum(commune => commune.Population ?? 0));
    }

    [Fact]
    public void Departments_and_regions_together_are_the_country()
    {
        foreach (var year in Communes.Years)
        {
            var france = Communes.InFrance(year);

            Assert.Equal(france.Count, Communes.Departments.Sum(department => Communes.InDepartment(department.Code, year).Count));
            Assert.Equal(france.Count, Communes.Regions.Sum(region => Communes.InRegion(region.Code, year).Count));
        }
    }

    [Fact]
    public void Areas_are_found_by_their_codes()
    {
        Assert.Equal(new Department("974", "La Réunion", "04"), Communes.FindDepartment("974"));
        Assert.Equal(new Region("04", "La Réunion"), Communes.FindRegion("04"));
        Assert.Equal(new Department("2A", "Corse-du-Sud", "94"), Communes.DepartmentOf("2A004"));
        Assert.Equal("01", Communes.DepartmentOf("01001")!.Code);
        Assert.Null(Communes.FindDepartment("20"));
        Assert.Null(Communes.FindRegion("974"));
        Assert.Null(Communes.DepartmentOf("Saint"));
        Assert.Null(Communes.DepartmentOf("20004"));
        Assert.Equal((109, 26), (Communes.Departments.Count, Communes.Regions.Count));
    }

    [Fact]
    public void Misuse_names_the_parameter()
    {
        Assert.Throws<ArgumentNullException>("code", () => Communes.Find(null!, 2026));
        Assert.Throws<ArgumentNullException>("code", () => Communes.PopulationOf(null!, 2026));
        Assert.Throws<ArgumentException>("department", () => Communes.InDepartment("20", 2026));
        Assert.Throws<ArgumentException>("region", () => Communes.InRegion("974", 2026));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => Communes.InDepartment("974", 2020));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => Communes.TotalPopulation(2021));
    }

    [Fact]
    public void The_same_question_gets_the_same_object() => Assert.Same(Communes.Find("97411", 2026), Communes.Find("97411", 2026));

    [Fact]
    public void Many_threads_get_the_same_answers()
    {
        var own = new FrenchCommunes();
        var codes = Communes.InFrance(2026).Select(commune => commune.Code).ToArray();

        var sums = ParallelEnumerable.Range(0, 8).Select(_ => codes.Sum(code => (long)(own.Find(code, 2026).Commune!.Population ?? 0))).ToArray();

        Assert.All(sums, sum => Assert.Equal(68_952_941, sum));
    }
}
