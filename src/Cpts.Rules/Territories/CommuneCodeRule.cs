using System.Globalization;

namespace Cpts.Rules.Territories;

/// <summary>CPTS1003: every element of the list is the code of a commune that the table of the year counts.</summary>
internal static class CommuneCodeRule
{
    private static readonly Bilingual Unknown = new(
        "«\u00A0{0}\u00A0» n’est pas le code d’une commune en {1}.",
        "\"{0}\" is not the code of a commune in {1}.");

    private static readonly Bilingual PostalCode = new(
        "«\u00A0{0}\u00A0» n’est pas le code d’une commune en {1}\u00A0: c’est peut-être un code postal. Écrivez le nom de la commune, et son code INSEE vous sera proposé.",
        "\"{0}\" is not the code of a commune in {1}: it may be a postal code. Write the name of the commune, and its INSEE code will be proposed.");

    private static readonly Bilingual DidYouMean = new(
        "«\u00A0{0}\u00A0» n’est pas le code d’une commune en {1}\u00A0: vouliez-vous dire {2}\u00A0?",
        "\"{0}\" is not the code of a commune in {1}: did you mean {2}?");

    private static readonly Bilingual DidYouMeanOrDepartment = new(
        "«\u00A0{0}\u00A0» n’est pas le code d’une commune en {1}\u00A0: vouliez-vous dire {2}, ou les communes du département {3}\u00A0?",
        "\"{0}\" is not the code of a commune in {1}: did you mean {2}, or the communes of the department {3}?");

    private static readonly Bilingual Department = new(
        "«\u00A0{0}\u00A0» désigne un département ({1}), pas une commune\u00A0: indiquez le code de chaque commune couverte.",
        "\"{0}\" is a department ({1}), not a commune: give the code of each commune covered.");

    private static readonly Bilingual Replaced = new(
        "{0} n’est pas une commune en {1}\u00A0: ses habitants sont comptés dans {2}.",
        "{0} is not a commune in {1}: its inhabitants are counted in {2}.");

    private static readonly Bilingual CountedElsewhere = new(
        "{0} n’a pas de population légale propre en {1}\u00A0: ses habitants sont comptés dans {2}.",
        "{0} has no legal population of its own in {1}: its inhabitants are counted in {2}.");

    private static readonly Bilingual WithoutPopulation = new(
        "{0} n’a pas de population légale dans la table de {1}.",
        "{0} has no legal population in the table of {1}.");

    public static FindingRule Rule { get; } = new()
    {
        Code = "CPTS1003",
        Severity = Severity.Error,
        Title = new("Code de commune inconnu cette année-là", "Commune code not known that year"),
        Meaning = new(
            "Un territoire est une liste de communes, chacune par son code INSEE de cinq caractères, dans la carte de l’année des populations. Un code inconnu, celui d’une commune qui a cessé d’exister ou n’existait pas encore, celui d’une commune déléguée ou associée (ses habitants comptent dans la commune qui la contient) ou celui d’un département ne donne aucune population. Les arrondissements de Paris, Lyon et Marseille en ont une.",
            "A territory is a list of communes, each given by its five-character INSEE code in the year of the populations. A code gives no population if it is unknown, or if it belongs to a commune that has ceased to exist or did not exist yet, to a delegated or associated commune (its inhabitants are counted in the commune that contains it), or to a department. The arrondissements of Paris, Lyon and Marseille have one."),
        Example = new(
            "69152 (Pierre-Bénite) en 2026\u00A0: ses habitants sont comptés dans 69149 (Oullins-Pierre-Bénite).",
            "69152 (Pierre-Bénite) in 2026: its inhabitants are counted in 69149 (Oullins-Pierre-Bénite)."),
        Remedy = new(
            "Écrivez le code INSEE (pas le code postal ni le nom) de la commune dans la carte de cette année, ou donnez l’année qui correspond à vos codes («\u00A0populationYear\u00A0»).",
            "Write the INSEE code (neither the postal code nor the name) that the commune has in that year, or give the year of your codes (\"populationYear\")."),
        Sources = ValueList.Of(Sources.S24),
    };

    /// <summary>Reports why an element gives no population.</summary>
    /// <param name="index">Its index in the list.</param>
    /// <param name="written">The text in the file.</param>
    /// <param name="year">The year of the table.</param>
    /// <param name="lookup">The result of the look-up; it has no population.</param>
    /// <param name="seat">The department of the seat, whose communes are suggested before others of the same name; null when it is not known.</param>
    public static Finding Unusable(int index, string written, int year, CommuneLookup lookup, string? seat)
    {
        var path = Path(index);
        var suggestions = lookup.Meant(seat);
        var inYear = Invariant.Year(year);
        return lookup switch
        {
            { Commune: { } commune, ReplacedBy.Count: > 0 } => Rule.At(path, CountedElsewhere, commune.Label, inYear, Listing.All(lookup.ReplacedBy)),
            { Commune: { } commune } => Rule.At(path, WithoutPopulation, commune.Label, inYear),
            { ReplacedBy.Count: > 0, FormerName: { } name } => Rule.At(path, Replaced, $"{written} ({name})", inYear, Listing.All(lookup.ReplacedBy)),
            { ReplacedBy.Count: > 0 } => Rule.At(path, Replaced, written, inYear, Listing.All(lookup.ReplacedBy)),
            { Department: { } department, Suggestions.Count: > 0 } => Rule.At(path, DidYouMeanOrDepartment, written, inYear, Listing.Any(suggestions), department),
            { Department: { } department } => Rule.At(path, Department, written, department),
            { Suggestions.Count: > 0 } => Rule.At(path, DidYouMean, written, inYear, Listing.Any(suggestions)),
            _ => Rule.At(path, IsLikePostalCode(written) ? PostalCode : Unknown, written, inYear),
        };
    }

    /// <summary>Whether a text may be a postal code: five digits, the last of which is nearly always zero.</summary>
    private static bool IsLikePostalCode(string written) =>
        written.Length == 5 && written[4] == '0' && written.All(character => character is >= '0' and <= '9');

    /// <summary>The JSON pointer of an element of the list.</summary>
    public static string Path(int index) => "/territory/communes/" + index.ToString(CultureInfo.InvariantCulture);
}
