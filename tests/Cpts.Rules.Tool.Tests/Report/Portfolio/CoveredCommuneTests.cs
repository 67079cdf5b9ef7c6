using Cpts.Rules.Communes;
using Cpts.Rules.Tool.Report.Portfolio;

namespace Cpts.Rules.Tool.Tests.Report.Portfolio;

public class CoveredCommuneTests
{
    [Fact]
    public void A_commune_has_none_one_or_several_communities()
    {
        var communes = In("974", new("A", ["97411", "97418"]), new("B", ["97418"]));

        Assert.Equal(24, communes.Count);
        Assert.Equal(["A"], Communities(communes, "97411"));
        Assert.Equal(["A", "B"], Communities(communes, "97418"));
        Assert.Empty(Communities(communes, "97401"));
    }

    [Fact]
    public void A_commune_listed_twice_by_one_community_has_it_once() =>
        Assert.Equal(["A"], Communities(In("974", new NamedTerritory("A", ["97411", "97411"])), "97411"));

    [Fact]
    public void Paris_is_one_line_while_its_arrondissements_share_one_fate()
    {
        Assert.Equal(["75056"], In("75").Select(one => one.Commune.Code));
        Assert.Equal(["Paris"], Communities(In("75", new NamedTerritory("Paris", ["75056"])), "75056"));
    }

    [Fact]
    public void Paris_is_twenty_lines_when_they_do_not()
    {
        var communes = In("75", new NamedTerritory("Centre", ["75101", "75102"]));

        Assert.Equal(20, communes.Count);
        Assert.Equal(["Centre"], Communities(communes, "75102"));
        Assert.Empty(Communities(communes, "75103"));
    }

    private static IReadOnlyList<CoveredCommune> In(string department, params NamedTerritory[] territories) =>
        CoveredCommune.In(FrenchCommunes.Default.FindDepartment(department)!, 2026, territories.ToValueList());

    private static IReadOnlyList<string> Communities(IReadOnlyList<CoveredCommune> communes, string code) =>
        communes.Single(one => one.Commune.Code == code).Communities;
}
