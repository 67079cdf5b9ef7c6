namespace Cpts.Rules.Communes.Tests;

public class TippingCommuneTests
{
    private static readonly FrenchCommunes Communes = FrenchCommunes.Default;

    [Fact]
    public void Any_neighbour_makes_Australe_a_size_4()
    {
        var tipping = TippingCommune.Of(Communes, LaReunion.Australe.Communes, 2026);

        Assert.Equal(21, tipping.Count);
        Assert.Equal("97424 (Cilaos)", tipping[0].Commune.Label);
        Assert.Equal((TerritoryMove.Added, 174_793 + 5_040, SizeBand.Size4), (tipping[0].Move, tipping[0].Population, tipping[0].SizeBand));
        Assert.All(tipping, one => Assert.Equal(SizeBand.Size4, one.SizeBand));
    }

    [Fact]
    public void Communes_left_out_come_after_those_added()
    {
        var tipping = TippingCommune.Of(Communes, LaReunion.GrandSud.Communes, 2026);

        Assert.Equal(
            [
                ("97407", TerritoryMove.Added, 91_325, SizeBand.Size3),
                ("97413", TerritoryMove.Added, 93_519, SizeBand.Size3),
            ],
            tipping.Where(one => one.Population < 93_600 && one.Move == TerritoryMove.Added).Select(one => (one.Commune.Code, one.Move, one.Population, one.SizeBand)).Skip(1));
        Assert.Equal([("97412", TerritoryMove.LeftOut, 18_149, SizeBand.Size1)], tipping.Where(one => one.Move == TerritoryMove.LeftOut).Select(one => (one.Commune.Code, one.Move, one.Population, one.SizeBand)));
    }

    [Fact]
    public void Every_commune_not_named_leaves_the_size_as_it_is()
    {
        var territory = LaReunion.GrandSud.Communes;
        var named = TippingCommune.Of(Communes, territory, 2026).Select(one => one.Commune.Code).ToHashSet();

        foreach (var commune in Communes.InDepartment("974", 2026).Where(commune => !named.Contains(commune.Code)))
        {
            var population = territory.Contains(commune.Code) ? 57_356 - commune.Population!.Value : 57_356 + commune.Population!.Value;
            Assert.InRange(population, 40_000, 79_999);
        }
    }

    [Fact]
    public void The_only_commune_of_a_territory_is_not_left_out() =>
        Assert.All(TippingCommune.Of(Communes, ["97411"], 2026), one => Assert.Equal(TerritoryMove.Added, one.Move));

    [Fact]
    public void Arrondissements_are_tried_one_by_one_and_a_city_is_never_combined_with_its_own()
    {
        var lyon = TippingCommune.Of(Communes, ["69381"], 2026).Select(one => one.Commune.Code).ToList();
        var whole = TippingCommune.Of(Communes, ["69123", "69149"], 2026).Select(one => one.Commune.Code).ToList();

        Assert.Contains("69382", lyon);
        Assert.DoesNotContain("69123", lyon);
        Assert.DoesNotContain("69382", whole);
        Assert.Equal(["69123"], whole);
    }

    [Fact]
    public void The_reading_of_exactly_80_000_decides_here_too()
    {
        ValueList<string> territory = ["77284", "77305"]; // 79 184 inhabitants; 77161 has the 816 that were missing
        TippingCommune tipping = new(Communes.Find("77161", 2026).Commune!, TerritoryMove.Added, 80_000, SizeBand.Size3);

        Assert.Contains(tipping, TippingCommune.Of(Communes, territory, 2026, SizeBand.Size3));
        Assert.DoesNotContain(TippingCommune.Of(Communes, territory, 2026, SizeBand.Size2), one => one.Population == 80_000);
    }

    [Fact]
    public void The_thresholds_of_the_agreement_decide()
    {
        ValueList<string> territory = ["77284", "77305"];
        var atItsPopulation = SizeThresholds.Of(79_184, 100_000, 175_000, []);

        Assert.Equal(
            [new(Communes.Find("77284", 2026).Commune!, TerritoryMove.LeftOut, PopulationOf("77305"), SizeBand.Size1), new(Communes.Find("77305", 2026).Commune!, TerritoryMove.LeftOut, PopulationOf("77284"), SizeBand.Size1)],
            TippingCommune.Of(Communes, territory, 2026, sizes: atItsPopulation).Where(one => one.Move == TerritoryMove.LeftOut).OrderBy(one => one.Commune.Code, StringComparer.Ordinal));

        static int PopulationOf(string code) => Communes.Find(code, 2026).Commune!.Population!.Value;
    }

    [Fact]
    public void Misuse_names_the_parameter()
    {
        Assert.Throws<ArgumentNullException>("communes", () => TippingCommune.Of(null!, ["97411"], 2026));
        Assert.Throws<ArgumentException>("territory", () => TippingCommune.Of(Communes, ["69152"], 2026));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => TippingCommune.Of(Communes, ["97411"], 2021));
    }
}
