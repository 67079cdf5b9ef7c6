using Cpts.Rules.Communes;
using Cpts.Rules.Reports.Pages;
using Cpts.Rules.Reports.Pages.Territories;
using Cpts.Rules.Reports.Territories;
using Cpts.Rules.Territories;

namespace Cpts.Rules.Reports.Tests.Territories;

public class CoverageSectionTests
{
    private static readonly Commune Commune = new("97424", "Cilaos", 5_040, null);

    [Theory]
    [InlineData(100, "reached: the whole population is covered (D4)", "atteint\u00A0: toute la population est couverte (D4)")]
    [InlineData(99, "the whole population covered (D4): 1 inhabitant is missing", "toute la population couverte (D4)\u00A0: il manque 1 habitant")]
    [InlineData(98, "the whole population covered (D4): 2 inhabitants are missing", "toute la population couverte (D4)\u00A0: il manque 2 habitants")]
    public void The_target_is_reached_or_says_how_many_are_missing(long covered, string english, string french)
    {
        Assert.Equal(english, Fact(covered, 0, 2, Language.English));
        Assert.Equal(french, Fact(covered, 0, 2, Language.French));
    }

    [Theory]
    [InlineData(0, "no commune is in two communities", "aucune commune n’est dans deux communautés")]
    [InlineData(1, "1 commune or arrondissement is in several communities", "1 commune ou arrondissement est dans plusieurs communautés")]
    [InlineData(2, "2 communes or arrondissements are in several communities", "2 communes ou arrondissements sont dans plusieurs communautés")]
    public void Overlaps_are_counted(int overlaps, string english, string french)
    {
        Assert.Equal(english, Fact(100, overlaps, 3, Language.English));
        Assert.Equal(french, Fact(100, overlaps, 3, Language.French));
    }

    private static string Fact(long covered, int overlaps, int place, Language language)
    {
        var study = new CoverageStudy
        {
            Area = new Area(AreaKind.Department, "974", "La Réunion"),
            Year = 2026,
            Coverage = new Coverage
            {
                Inhabitants = new Share(covered, 100),
                Communes = new Share(1, 1),
                ByCommune = Enumerable.Repeat(new CommuneCoverage(Commune, ["A", "B"]), overlaps).ToValueList(),
                Territories = [],
                Uncounted = [],
            },
            Communities = [],
            NotCounted = [],
            Findings = [],
        };
        var facts = Assert.IsType<FactList>(Assert.Single(CoverageSection.Of(study, Wording.In(language)).Blocks));
        return facts.Items[place].Value.Text;
    }
}
