namespace Cpts.Rules.Communes.Tests;

public class CoverageTests
{
    private static readonly FrenchCommunes Communes = FrenchCommunes.Default;

    [Fact]
    public void Communes_in_none_and_in_several_are_listed_by_code()
    {
        var coverage = Reunion(LaReunion.Nord, LaReunion.Australe, new("South", ["97416", "97412", "97422"]));

        Assert.Equal(new Share(6, 24), coverage.Communes);
        Assert.Equal(new Share(192_727 + 174_793 + 39_207, 889_679), coverage.Inhabitants);
        Assert.Equal(45.71m, coverage.Inhabitants.PerCent());
        Assert.Equal(18, coverage.InNone.Count);
        Assert.Equal("97401", coverage.InNone[0].Code);
        Assert.Equal(
            [("97416", "CPTS Australe+South"), ("97422", "CPTS Australe+South")],
            coverage.InSeveral.Select(overlap => (overlap.Commune.Code, string.Join('+', overlap.Territories))));
        Assert.Equal([("CPTS Nord", 2), ("CPTS Australe", 3), ("South", 3)], coverage.Territories.Select(territory => (territory.Name, territory.Communes)));
    }

    [Fact]
    public void Every_commune_is_listed_with_its_communities()
    {
        var coverage = Reunion(LaReunion.Nord, LaReunion.Australe, new("South", ["97416", "97412", "97422"]));

        Assert.Equal(24, coverage.ByCommune.Count);
        Assert.Equal(
            ["97401: ", "97402: ", "97403: CPTS Australe", "97416: CPTS Australe+South"],
            coverage.ByCommune.Where(one => one.Commune.Code is "97401" or "97402" or "97403" or "97416").Select(one => $"{one.Commune.Code}: {string.Join('+', one.Territories)}"));
    }

    [Fact]
    public void A_commune_listed_twice_by_a_community_names_it_once() =>
        Assert.Equal(["A"], Reunion(new NamedTerritory("A", ["97411", "97411"])).ByCommune.Single(one => one.Commune.Code == "97411").Territories);

    [Fact]
    public void Paris_is_listed_by_its_arrondissements_only_when_their_communities_differ()
    {
        Assert.Equal(["75056: "], Listed(Paris()));
        Assert.Equal(["75056: Paris"], Listed(Paris(new NamedTerritory("Paris", ["75056"]))));

        var centre = Listed(Paris(new NamedTerritory("Centre", ["75101", "75102"])));
        Assert.Equal(20, centre.Count);
        Assert.Equal(["75101: Centre", "75102: Centre", "75103: "], centre.Take(3));

        static List<string> Listed(Coverage coverage) => [.. coverage.ByCommune.Select(one => $"{one.Commune.Code}: {string.Join('+', one.Territories)}")];
    }

    [Fact]
    public void Without_communities_nothing_is_covered()
    {
        var coverage = Reunion();

        Assert.Equal((new Share(0, 24), new Share(0, 889_679), 24), (coverage.Communes, coverage.Inhabitants, coverage.InNone.Count));
    }

    [Fact]
    public void A_commune_listed_twice_in_one_territory_is_no_overlap() => Assert.Empty(Reunion(new NamedTerritory("A", ["97411", "97411"])).InSeveral);

    [Fact]
    public void Two_territories_with_one_name_are_two() => Assert.Equal(
        ["A", "A"],
        Reunion(new("A", ["97411"]), new("A", ["97411"])).InSeveral[0].Territories);

    [Fact]
    public void Communes_outside_the_area_are_ignored()
    {
        var coverage = Reunion(new NamedTerritory("A", ["97411", "75101", "01001"]));

        Assert.Equal(new Share(155_634, 889_679), coverage.Inhabitants);
        Assert.Empty(coverage.Uncounted);
    }

    [Fact]
    public void Codes_without_a_population_are_reported_and_not_counted()
    {
        var coverage = Coverage.OfDepartment(Communes, "69", 2026, [new("A", ["69152", "69149", "Lyon", "99999"])]);

        Assert.Equal([new("A", "69152"), new("A", "Lyon"), new("A", "99999")], coverage.Uncounted);
        Assert.Equal([new("A", 1, 38_168)], coverage.Territories);
    }

    [Fact]
    public void A_city_is_covered_when_all_its_arrondissements_are()
    {
        var arrondissements = Communes.ArrondissementsOf("75056", 2026).Select(one => one.Code).ToArray();

        var whole = Paris(new("East", [.. arrondissements.Take(10)]), new("West", [.. arrondissements.Skip(10)]));
        var part = Paris(new NamedTerritory("East", [.. arrondissements.Skip(1)]));

        Assert.Equal((new Share(1, 1), new Share(2_103_778, 2_103_778)), (whole.Communes, whole.Inhabitants));
        Assert.Equal((0, 0), (whole.InNone.Count, whole.InSeveral.Count));
        Assert.Equal((new Share(0, 1), new Share(2_103_778 - 15_114, 2_103_778)), (part.Communes, part.Inhabitants));
        Assert.Equal(["75101"], part.InNone.Select(commune => commune.Code));
    }

    [Fact]
    public void An_arrondissement_overlaps_with_its_city()
    {
        var coverage = Paris(new("City", ["75056"]), new("Centre", ["75101"]));

        Assert.Equal("75101", Assert.Single(coverage.InSeveral).Commune.Code);
        Assert.Equal(new Share(2_103_778, 2_103_778), coverage.Inhabitants);
    }

    [Fact]
    public void A_city_is_listed_in_place_of_its_arrondissements_when_their_communities_are_the_same()
    {
        Assert.Equal(["75056"], Paris().InNone.Select(commune => commune.Code));
        Assert.Equal(["75056"], Paris(new("A", ["75056"]), new("B", ["75056"])).InSeveral.Select(overlap => overlap.Commune.Code));
    }

    [Fact]
    public void A_commune_without_a_figure_is_covered_without_inhabitants()
    {
        var coverage = Coverage.OfDepartment(Communes, "976", 2019, [new("Mayotte", ["97601"])]);

        Assert.Equal((new Share(1, 17), new Share(0, 0)), (coverage.Communes, coverage.Inhabitants));
        Assert.Empty(coverage.Uncounted);
    }

    [Fact]
    public void Misuse_names_the_parameter()
    {
        Assert.Throws<ArgumentNullException>("communes", () => Coverage.OfDepartment(null!, "974", 2026, []));
        Assert.Throws<ArgumentException>("department", () => Coverage.OfDepartment(Communes, "20", 2026, []));
        Assert.Throws<ArgumentException>("region", () => Coverage.OfRegion(Communes, "05", 2026, []));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => Coverage.OfRegion(Communes, "04", 2021, []));
    }

    private static Coverage Reunion(params NamedTerritory[] territories) => Coverage.OfDepartment(Communes, "974", 2026, [.. territories]);

    private static Coverage Paris(params NamedTerritory[] territories) => Coverage.OfDepartment(Communes, "75", 2026, [.. territories]);
}
