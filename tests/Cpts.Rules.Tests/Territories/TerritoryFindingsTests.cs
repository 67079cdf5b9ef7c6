using Cpts.Rules.Facts;
using Cpts.Rules.Territories;
using NodaTime;

namespace Cpts.Rules.Tests.Territories;

public class TerritoryFindingsTests
{
    [Fact]
    public void A_territory_without_population_or_communes_has_none() => Finds(
        new TerritoryFacts { PopulationYear = 2026 },
        "CPTS1001 /territory: The population of the territory is missing: give population or communes.");

    [Theory]
    [InlineData(0, "0")]
    [InlineData(-5, "−5")]
    [InlineData(int.MinValue, "−2,147,483,648")]
    public void A_population_is_strictly_positive(int population, string written) => Finds(
        new TerritoryFacts { Population = population },
        $"CPTS1001 /territory/population: The population must be strictly positive; it is {written}.");

    [Fact]
    public void Population_and_communes_together_are_one_finding_even_when_both_are_bad() => Finds(
        new TerritoryFacts { Population = 0, Communes = [] },
        "CPTS1001 /territory: The population is given twice, by population and by communes: keep one of the two.");

    [Fact]
    public void A_population_given_twice_leaves_no_other_fault_unsaid() => Finds(
        new TerritoryFacts { Population = 83_000, Communes = ["97422", "99999"] },
        "CPTS1001 /territory: The population is given twice, by population and by communes: keep one of the two.",
        "CPTS1003 /territory/communes/1: \"99999\" is not the code of a commune in 2026.");

    [Fact]
    public void An_empty_list_is_no_population() => Finds(
        new TerritoryFacts { Communes = [] },
        "CPTS1001 /territory/communes: The list of communes is empty: the territory has no population.");

    [Fact]
    public void A_commune_where_nobody_lives_is_no_territory() => Finds(
        new TerritoryFacts { Communes = ["55039"] },
        "CPTS1001 /territory/communes: Nobody lives in these communes in 2026: the population of the territory is zero.");

    [Theory]
    [InlineData("9A1B0")]
    [InlineData("97401 0")]
    [InlineData("97/10")]
    [InlineData("97:10")]
    public void What_is_not_five_figures_is_no_postal_code(string written) => Finds(
        new TerritoryFacts { Communes = [written] },
        $"CPTS1003 /territory/communes/0: \"{written}\" is not the code of a commune in 2026.");

    [Fact]
    public void A_name_gets_its_homonyms() => Finds(
        new TerritoryFacts { Communes = ["Saint-Denis", "97422", "Le Tampon"] },
        "CPTS1003 /territory/communes/0: \"Saint-Denis\" is not the code of a commune in 2026: did you mean 97411 (Saint-Denis) or 93066 (Saint-Denis)?",
        "CPTS1003 /territory/communes/2: \"Le Tampon\" is not the code of a commune in 2026: did you mean 97422 (Le Tampon)?");

    [Fact]
    public void A_department_is_not_a_commune() => Finds(
        new TerritoryFacts { Communes = ["974"] },
        "CPTS1003 /territory/communes/0: \"974\" is a department (La Réunion), not a commune: give the code of each commune covered.");

    [Fact]
    public void A_name_may_be_that_of_a_commune_and_of_a_department() => Finds(
        new TerritoryFacts { Communes = ["La Réunion"] },
        "CPTS1003 /territory/communes/0: \"La Réunion\" is not the code of a commune in 2026: did you mean 97411 (Saint-Denis), or the communes of the department La Réunion?");

    [Fact]
    public void Homonyms_are_offered_beside_the_department_of_that_name() => Finds(
        new TerritoryFacts { Communes = ["Saint-Denis et La Réunion"] },
        "CPTS1003 /territory/communes/0: \"Saint-Denis et La Réunion\" is not the code of a commune in 2026: did you mean 97411 (Saint-Denis) or 93066 (Saint-Denis), or the communes of the department La Réunion?");

    [Fact]
    public void A_code_that_stopped_existing_says_what_counts_its_inhabitants() => Finds(
        new TerritoryFacts { Communes = ["26219", "26220"] },
        "CPTS1003 /territory/communes/0: 26219 (Mureils) is not a commune in 2026: its inhabitants are counted in 85084 (Essarts-en-Bocage) and 69123 (Lyon).",
        "CPTS1003 /territory/communes/1: 26220 is not a commune in 2026: its inhabitants are counted in 85084 (Essarts-en-Bocage).");

    [Fact]
    public void All_communes_that_count_the_inhabitants_are_named() => Finds(
        new TerritoryFacts { Communes = ["26221", "85031"] },
        "CPTS1003 /territory/communes/0: 26221 is not a commune in 2026: its inhabitants are counted in 85084 (Essarts-en-Bocage) and 69123 (Lyon).",
        "CPTS1003 /territory/communes/1: 85030 (Boulogne) has no legal population of its own in 2026: its inhabitants are counted in 85084 (Essarts-en-Bocage) and 69123 (Lyon).");

    [Fact]
    public void A_code_that_stopped_existing_without_a_known_successor_is_unknown() => Finds(
        new TerritoryFacts { Communes = ["26222"] },
        "CPTS1003 /territory/communes/0: \"26222\" is not the code of a commune in 2026.");

    [Fact]
    public void A_delegated_commune_has_no_population_of_its_own() => Finds(
        new TerritoryFacts { Communes = ["85030"] },
        "CPTS1003 /territory/communes/0: 85030 (Boulogne) has no legal population of its own in 2026: its inhabitants are counted in 85084 (Essarts-en-Bocage).");

    [Fact]
    public void A_land_without_population_is_missing_not_zero() => Finds(
        new TerritoryFacts { Communes = ["97422", "98412"] },
        "CPTS1003 /territory/communes/1: 98412 (Archipel des Kerguelen) has no legal population in the table of 2026.");

    [Fact]
    public void Every_second_and_later_occurrence_is_a_finding() => Finds(
        new TerritoryFacts { Communes = ["97422", "97411", "97422", "97422"] },
        "CPTS1004 /territory/communes/2: 97422 is already listed, at /territory/communes/0.",
        "CPTS1004 /territory/communes/3: 97422 is already listed, at /territory/communes/0.");

    [Fact]
    public void An_unknown_code_given_twice_is_unknown_twice_and_repeated_once() => Finds(
        new TerritoryFacts { Communes = ["99999", "99999"] },
        "CPTS1003 /territory/communes/0: \"99999\" is not the code of a commune in 2026.",
        "CPTS1003 /territory/communes/1: \"99999\" is not the code of a commune in 2026.",
        "CPTS1004 /territory/communes/1: 99999 is already listed, at /territory/communes/0.");

    [Theory]
    [InlineData("69123", "69381", 1)]
    [InlineData("69381", "69123", 0)]
    public void An_arrondissement_with_its_city_counts_twice_whatever_their_order(string first, string second, int contained) => Finds(
        new TerritoryFacts { Communes = [first, second] },
        $"CPTS1004 /territory/communes/{contained}: 69381 (Lyon 1er Arrondissement) is part of 69123 (Lyon), which is listed too: its inhabitants would count twice.");

    [Fact]
    public void A_delegated_commune_with_the_commune_that_contains_it_counts_twice() => Finds(
        new TerritoryFacts { Communes = ["85084", "85030"] },
        "CPTS1004 /territory/communes/1: 85030 (Boulogne) is part of 85084 (Essarts-en-Bocage), which is listed too: its inhabitants would count twice.");

    [Fact]
    public void An_arrondissement_given_twice_with_its_city_is_one_finding_each() => Finds(
        new TerritoryFacts { Communes = ["69381", "69381", "69123"] },
        "CPTS1004 /territory/communes/0: 69381 (Lyon 1er Arrondissement) is part of 69123 (Lyon), which is listed too: its inhabitants would count twice.",
        "CPTS1004 /territory/communes/1: 69381 is already listed, at /territory/communes/0.");

    [Fact]
    public void Of_communes_that_share_a_name_those_of_the_department_of_the_seat_are_meant() => Finds(
        new TerritoryFacts { Communes = ["Saint-Denis"], SeatDepartment = "93" },
        "CPTS1003 /territory/communes/0: \"Saint-Denis\" is not the code of a commune in 2026: did you mean 93066 (Saint-Denis)?");

    [Fact]
    public void What_may_be_a_postal_code_is_called_so() => Finds(
        new TerritoryFacts { Communes = ["97400"] },
        "CPTS1003 /territory/communes/0: \"97400\" is not the code of a commune in 2026: it may be a postal code. Write the name of the commune, and its INSEE code will be proposed.");

    [Fact]
    public void Messages_exist_in_French()
    {
        var findings = TerritoryResolver.Resolve(new TerritoryFacts { Communes = ["Saint-Denis", "26219"] }, new LocalDate(2026, 1, 1), new SmallTables()).Findings;

        Assert.Equal("«\u00A0Saint-Denis\u00A0» n’est pas le code d’une commune en 2026\u00A0: vouliez-vous dire 97411 (Saint-Denis) ou 93066 (Saint-Denis)\u00A0?", findings[0].Message(Language.French));
        Assert.Equal("26219 (Mureils) n’est pas une commune en 2026\u00A0: ses habitants sont comptés dans 85084 (Essarts-en-Bocage) et 69123 (Lyon).", findings[1].Message(Language.French));
    }

    private static void Finds(TerritoryFacts facts, params string[] expected)
    {
        var resolution = TerritoryResolver.Resolve(facts, new LocalDate(2026, 11, 21), new SmallTables());

        Assert.Equal(expected, resolution.Findings.Select(finding => finding.ToString()));
        Assert.Null(resolution.Population);
    }
}
