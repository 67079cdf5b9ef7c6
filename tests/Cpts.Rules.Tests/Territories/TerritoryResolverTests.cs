using System.Globalization;
using Cpts.Rules.Facts;
using Cpts.Rules.Territories;
using NodaTime;

namespace Cpts.Rules.Tests.Territories;

public class TerritoryResolverTests
{
    private static readonly LocalDate AsOf = new(2026, 11, 21);

    [Fact]
    public void A_stated_population_is_taken_with_the_year_that_the_file_says()
    {
        var resolution = Resolve(new TerritoryFacts { Population = 174_793, PopulationYear = 2020 });

        Assert.Equal(TerritoryResolution.Of(174_793, 2020), resolution);
    }

    [Fact]
    public void A_stated_population_needs_neither_year_nor_tables()
    {
        var resolution = TerritoryResolver.Resolve(new TerritoryFacts { Population = 1 }, AsOf, null);

        Assert.Equal(TerritoryResolution.Of(1, null), resolution);
    }

    [Fact]
    public void Communes_are_summed_in_the_latest_table()
    {
        var resolution = Resolve(new TerritoryFacts { Communes = ["97422", "97411"] });

        Assert.Equal(TerritoryResolution.Of(238_000, 2026), resolution);
    }

    [Fact]
    public void The_year_of_the_file_decides_the_table()
    {
        var resolution = Resolve(new TerritoryFacts { Communes = ["97422"], PopulationYear = 2019 });

        Assert.Equal(TerritoryResolution.Of(78_000, 2019), resolution);
    }

    [Theory]
    [InlineData(2019, 2019)]
    [InlineData(2021, 2019)]
    [InlineData(2025, 2019)]
    [InlineData(2026, 2026)]
    [InlineData(2090, 2026)]
    public void Without_a_year_the_latest_table_not_after_the_evaluation_date_counts(int evaluated, int table)
    {
        var tables = new SmallTables();

        var resolution = TerritoryResolver.Resolve(new TerritoryFacts { Communes = ["97422"] }, new LocalDate(evaluated, 12, 31), tables);

        Assert.Equal(table, resolution.PopulationYear);
        Assert.Equal([table], tables.Asked);
    }

    [Theory]
    [InlineData(2020)]
    [InlineData(2018)]
    [InlineData(2027)]
    public void A_year_without_a_table_is_handed_back_and_no_commune_is_judged(int year)
    {
        var resolution = Resolve(new TerritoryFacts { Communes = ["99999", "99999"], PopulationYear = year });

        Assert.Equal(TerritoryResolution.Faulty([], year), resolution);
    }

    [Fact]
    public void An_evaluation_date_before_every_table_has_no_year()
    {
        var resolution = TerritoryResolver.Resolve(new TerritoryFacts { Communes = ["97422"] }, new LocalDate(2018, 12, 31), new SmallTables());

        Assert.Equal(TerritoryResolution.Faulty([], 2018), resolution);
    }

    [Fact]
    public void Communes_without_tables_are_a_misuse_of_the_library()
    {
        Assert.Throws<InvalidOperationException>(() => TerritoryResolver.Resolve(new TerritoryFacts { Communes = [] }, AsOf, null));
    }

    [Fact]
    public void Each_of_36_000_codes_is_looked_up_once()
    {
        var codes = Enumerable.Range(0, 36_000).Select(i => "X" + i.ToString(CultureInfo.InvariantCulture)).ToValueList();
        var tables = new SmallTables();

        var resolution = TerritoryResolver.Resolve(new TerritoryFacts { Communes = codes }, AsOf, tables);

        Assert.Equal(36_000, resolution.Findings.Count);
        Assert.Equal(36_000, tables.Asked.Count);
    }

    [Fact]
    public void The_order_of_the_communes_changes_nothing_but_the_paths()
    {
        var there = Resolve(new TerritoryFacts { Communes = ["97422", "97411", "55039"] });
        var back = Resolve(new TerritoryFacts { Communes = ["55039", "97411", "97422"] });

        Assert.Equal(there, back);
    }

    private static TerritoryResolution Resolve(TerritoryFacts facts) => TerritoryResolver.Resolve(facts, AsOf, new SmallTables());
}
