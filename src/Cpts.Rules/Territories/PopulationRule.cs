namespace Cpts.Rules.Territories;

/// <summary>CPTS1001: a territory has one population, and it is positive.</summary>
internal static class PopulationRule
{
    private const string Territory = "/territory";
    private const string Population = "/territory/population";
    private const string Communes = "/territory/communes";

    private static readonly Bilingual MissingMessage = new(
        "La population du territoire manque\u00A0: indiquez la population ou les communes.",
        "The population of the territory is missing: give population or communes.");

    private static readonly Bilingual NotPositiveMessage = new(
        "La population doit être strictement positive\u00A0; elle vaut {0}.",
        "The population must be strictly positive; it is {0}.");

    private static readonly Bilingual GivenTwiceMessage = new(
        "La population est donnée deux fois, en nombre et par communes\u00A0: gardez l’une des deux.",
        "The population is given twice, by population and by communes: keep one of the two.");

    private static readonly Bilingual EmptyListMessage = new(
        "La liste des communes est vide\u00A0: le territoire n’a pas de population.",
        "The list of communes is empty: the territory has no population.");

    private static readonly Bilingual NobodyMessage = new(
        "Personne n’habite ces communes en {0}\u00A0: la population du territoire est nulle.",
        "Nobody lives in these communes in {0}: the population of the territory is zero.");

    public static FindingRule Rule { get; } = new()
    {
        Code = "CPTS1001",
        Severity = Severity.Error,
        Title = new("Population absente, non positive ou donnée deux fois", "Population missing, not positive, or given twice"),
        Meaning = new(
            "La taille, donc tous les montants, dépend du nombre d’habitants des communes couvertes. Le territoire indique soit sa population, soit ses communes\u00A0; le total doit être d’au moins 1\u00A0habitant. Sans population, rien n’est évalué.",
            "The size, and with it every amount, depends on the inhabitants of the communes covered. The territory gives either its population or its communes; the total must be at least 1 inhabitant. Without a population nothing is evaluated."),
        Example = new(
            "Un territoire qui indique à la fois 174\u202F793 habitants et les communes 97403, 97416 et 97422.",
            "A territory that gives both 174,793 inhabitants and the communes 97403, 97416 and 97422."),
        Remedy = new(
            "Gardez la population, un entier à partir de 1 («\u00A0population\u00A0»), ou les communes, au moins un code INSEE («\u00A0communes\u00A0»), pas les deux.",
            "Keep the population, a whole number of at least 1 (\"population\"), or the communes, at least one INSEE code (\"communes\"), not both."),
        Sources = ValueList.Of(Sources.S08, Sources.S14),
    };

    public static Finding Missing() => Rule.At(Territory, MissingMessage);

    public static Finding NotPositive(int population) => Rule.At(Population, NotPositiveMessage, population);

    public static Finding GivenTwice() => Rule.At(Territory, GivenTwiceMessage);

    public static Finding EmptyList() => Rule.At(Communes, EmptyListMessage);

    public static Finding NobodyLivesThere(int year) => Rule.At(Communes, NobodyMessage, Invariant.Year(year));
}
