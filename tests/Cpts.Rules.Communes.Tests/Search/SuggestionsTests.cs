namespace Cpts.Rules.Communes.Tests.Search;

public class SuggestionsTests
{
    private static readonly FrenchCommunes Communes = FrenchCommunes.Default;

    [Theory]
    [InlineData("Saint-Denis")]
    [InlineData("saint denis")]
    [InlineData("SAINT DENIS")]
    [InlineData("St-Denis")]
    [InlineData(" st. denis ")]
    public void A_name_gets_its_homonyms_the_most_populous_first(string name) =>
        Assert.Equal(["97411", "93066", "11339", "30247"], Codes(name).Take(4));

    [Theory]
    [InlineData("Le Tampon", "97422")]
    [InlineData("Tampon", "97422")]
    [InlineData("L’Étang-Salé", "97404")]
    [InlineData("etang sale", "97404")]
    [InlineData("L\u0027E\u0301tang-Sale\u0301", "97404")] // decomposed, as some systems write it
    [InlineData("L'Entre-Deux", "97403")] // the table has no article
    [InlineData("Coeur de la Vallee", "51457")]
    [InlineData("Paris 1er arrondissement", "75101")]
    public void Case_accents_hyphens_and_articles_do_not_matter(string name, string code) => Assert.Equal([code], Codes(name));

    [Theory]
    [InlineData("Mureils", "26216")] // former commune
    [InlineData("Pierre-Bénite", "69149")] // delegated commune
    [InlineData("Neuilly-lès-Dijon", "21452")] // former name of Neuilly-Crimolois
    [InlineData("Arbignieu", "01015")] // delegated commune with the code of its commune
    public void A_former_name_leads_to_the_commune_that_counts_it_now(string name, string code) => Assert.Equal([code], Codes(name));

    [Theory]
    [InlineData("Le Tanpon", "97422")]
    [InlineData("Ajacio", "2A004")]
    [InlineData("Cilasos", "97424")]
    [InlineData("Saint-Philipep", "97417")]
    public void One_typing_error_is_forgiven(string name, string code) => Assert.Contains(code, Codes(name));

    [Theory]
    [InlineData("2a004", "2A004")]
    [InlineData("2A-004", "2A004")]
    [InlineData("1001", "01001")]
    [InlineData("97 411", "97411")]
    [InlineData(" 97411 ", "97411")]
    [InlineData("97411 (Saint-Denis)", "97411")]
    [InlineData("2a004 Ajaccio", "2A004")]
    [InlineData("69 152", "69149")]
    public void A_code_written_differently_is_recognised(string text, string code) => Assert.Equal([code], Codes(text));

    [Theory]
    [InlineData("974", "La Réunion")]
    [InlineData("2a", "Corse-du-Sud")]
    [InlineData("01", "Ain")]
    [InlineData("Ille et Vilaine", "Ille-et-Vilaine")]
    public void A_department_is_recognised(string text, string name)
    {
        var lookup = Communes.Find(text, 2026);

        Assert.Equal(name, lookup.Department);
        Assert.Empty(lookup.Suggestions);
    }

    [Fact]
    public void A_name_may_be_that_of_a_commune_and_of_a_department()
    {
        var lookup = Communes.Find("La Réunion", 2026);

        Assert.Equal("La Réunion", lookup.Department);
        Assert.Equal(["47222"], lookup.Suggestions.Select(commune => commune.Code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?")]
    [InlineData("xyz")]
    [InlineData("99999")]
    [InlineData("97499")]
    [InlineData("99")]
    [InlineData("Atlantis")]
    [InlineData("\ud83d")]
    public void Nonsense_suggests_nothing(string text)
    {
        var lookup = Communes.Find(text, 2026);

        Assert.Equal((null, null, 0, 0), (lookup.Commune, lookup.Department, lookup.Suggestions.Count, lookup.ReplacedBy.Count));
    }

    [Fact]
    public void A_handful_of_homonyms_is_enough() => Assert.Equal(["97418", "97228", "35294", "25523", "32388"], Codes("Sainte-Marie"));

    [Fact]
    public void Suggestions_are_communes_of_the_year_asked_for()
    {
        Assert.Equal(["85084"], Communes.Find("L'Oie", 2022).Suggestions.Select(commune => commune.Code));
        Assert.Equal(["85165"], Communes.Find("L'Oie", 2026).Suggestions.Select(commune => commune.Code));
    }

    private static IEnumerable<string> Codes(string text) => Communes.Find(text, 2026).Suggestions.Select(commune => commune.Code);
}
