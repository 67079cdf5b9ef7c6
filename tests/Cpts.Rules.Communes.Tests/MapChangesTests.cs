using Cpts.Rules.Territories;

namespace Cpts.Rules.Communes.Tests;

public class MapChangesTests
{
    private static readonly FrenchCommunes Communes = FrenchCommunes.Default;

    [Theory]
    [InlineData("69152", 2026, "69149")] // Pierre-Bénite joined Oullins on 1 January 2024.
    [InlineData("26219", 2026, "26216")] // Mureils
    [InlineData("19092", 2022, "19143")] // Le Jardin, without becoming a delegated commune
    [InlineData("01120", 2026, "01262")] // Cordieux, associated
    [InlineData("01003", 2026, "01165")] // abolished long before the first table
    [InlineData("01003", 2019, "01165")] // not named in that table: found in the next one that names it
    [InlineData("12218", 2022, "12076")] // Conques-en-Rouergue has changed its code since
    [InlineData("85165", 2022, "85084")] // L'Oie was not a commune yet
    [InlineData("85165", 2024, "85084")] // L'Oie is one again, but the figure of that year is still with Essarts
    [InlineData("60455", 2024, "60054")] // its commune has no figure either: the commune that counts both
    public void A_code_without_a_population_names_the_communes_that_count_its_inhabitants(string code, int year, string counted)
    {
        var lookup = Communes.Find(code, year);

        Assert.Null(lookup.Commune?.Population);
        Assert.Equal([counted], lookup.ReplacedBy.Select(commune => commune.Code));
    }

    [Theory]
    [InlineData("69152", 2023, 10_508)]
    [InlineData("12076", 2024, 1_573)]
    [InlineData("85165", 2026, 1_250)]
    public void An_old_code_still_works_for_its_year(string code, int year, int population)
    {
        Assert.Equal(population, Communes.PopulationOf(code, year));
        Assert.Empty(Communes.Find(code, year).ReplacedBy);
    }

    [Fact]
    public void A_former_commune_keeps_its_name() => Assert.Equal("Le Jardin", Communes.Find("19092", 2026).FormerName);

    [Fact]
    public void A_delegated_commune_is_part_of_its_commune() => Assert.Equal(
        new Commune("69152", "Pierre-Bénite", null, "69149"),
        Communes.Find("69152", 2026).Commune);

    [Fact]
    public void A_commune_wins_over_the_delegated_commune_with_its_code() => Assert.Equal(
        new Commune("01015", "Arboys en Bugey", 710, null),
        Communes.Find("01015", 2026).Commune);

    [Fact]
    public void A_name_is_that_of_the_year()
    {
        Assert.Equal("Oullins", Communes.Find("69149", 2023).Commune!.Name);
        Assert.Equal("Oullins-Pierre-Bénite", Communes.Find("69149", 2024).Commune!.Name);
    }

    [Theory]
    [InlineData("93066", 2025, true)] // 115 237: Pierrefitte, which joined on 1 January 2025, is left out
    [InlineData("93066", 2024, false)]
    [InlineData("93066", 2026, false)]
    [InlineData("85084", 2024, true)] // 9 399: still with L'Oie and Sainte-Florence, which left on 1 January 2024
    [InlineData("60054", 2019, true)] // 344: La Neuville-Garnier and Villotran, which joined on 1 January 2019, are left out
    [InlineData("12218", 2025, false)] // only the code is new
    [InlineData("97411", 2025, false)]
    public void A_figure_of_former_limits_is_marked(string code, int year, bool marked) =>
        Assert.Equal(marked, Communes.Find(code, year).Commune!.InFormerLimits);

    [Fact]
    public void Every_code_that_was_ever_counted_is_counted_every_year_by_itself_or_by_communes_with_a_population()
    {
        var unanswered = Communes.Years
            .SelectMany(counted => Communes.InFrance(counted))
            .Where(commune => commune.Population is not null)
            .Select(commune => commune.Code)
            .Distinct(StringComparer.Ordinal)
            .SelectMany(code => Communes.Years.Select(year => (Code: code, Year: year, Lookup: Communes.Find(code, year))))
            .Where(one => one.Lookup.Commune?.Population is null)
            .Where(one => one.Lookup.ReplacedBy.Count == 0 || one.Lookup.ReplacedBy.Any(commune => commune.Population is null))
            .Select(one => (Department: Communes.DepartmentOf(one.Code)!.Code, one.Year))
            .Distinct();

        Assert.Equal([("976", 2019), ("986", 2019), ("987", 2019), ("988", 2019)], unanswered.Order());
    }
}
