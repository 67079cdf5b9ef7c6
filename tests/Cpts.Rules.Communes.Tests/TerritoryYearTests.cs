namespace Cpts.Rules.Communes.Tests;

public class TerritoryYearTests
{
    private static readonly FrenchCommunes Communes = FrenchCommunes.Default;

    [Fact]
    public void A_year_without_a_figure_for_a_code_has_no_population_and_names_the_code()
    {
        var years = TerritoryYear.AllOf(Communes, ["69152", "69149"]);

        Assert.Equal([37_005, 36_950, 37_502, null, null, null], years.Select(year => year.Population));
        Assert.Equal(["69152"], years[3].Missing);
        Assert.Empty(years[2].Missing);
    }

    [Fact]
    public void A_figure_of_former_limits_is_named()
    {
        var years = TerritoryYear.AllOf(Communes, ["93066"]);

        Assert.Equal([115_237, 149_077], years.Skip(4).Select(year => year.Population!.Value));
        Assert.Equal(["93066 (Saint-Denis)"], years[4].InFormerLimits.Select(commune => commune.Label));
        Assert.Empty(years[5].InFormerLimits);
    }

    [Fact]
    public void A_code_listed_twice_counts_once() =>
        Assert.Equal(82_579, TerritoryYear.AllOf(Communes, ["97422", "97422"])[5].Population);

    [Fact]
    public void Misuse_names_the_parameter() => Assert.Throws<ArgumentNullException>("communes", () => TerritoryYear.AllOf(null!, []));
}
