namespace Cpts.Rules.Facts;

/// <summary>The rules about the form of files, applied by the readers.</summary>
/// <remarks>They cite no source, since they come from the file formats. A file with a finding CPTS9001 to CPTS9006 or CPTS9012 is not evaluated.</remarks>
public static class FormRules
{
    /// <summary>CPTS9001: the file is not JSON.</summary>
    public static FindingRule NotJson { get; } = new()
    {
        Code = "CPTS9001",
        Severity = Severity.Error,
        Title = new("Le fichier n’est pas du JSON", "The file is not JSON"),
        Meaning = new(
            "Un fichier de scénario est un texte JSON en UTF-8, avec ou sans marque d’ordre des octets ; les commentaires et la virgule finale y sont permis. Chaque faute de frappe que l’on reconnaît a son constat, avec sa ligne et sa colonne ; où le texte ne se lit plus, la lecture s’arrête.",
            "A scenario file is JSON text in UTF-8, with or without a byte order mark; comments and trailing commas are allowed. Each error that can be identified is reported with its line and column; where the text can no longer be read, reading stops."),
        Example = new(
            "{\"format\": \"cpts.scenario/1\", \"name\": « CPTS Nord »} : les guillemets français ne délimitent pas un texte, le fichier est refusé à la colonne 39.",
            "{\"format\": \"cpts.scenario/1\", \"name\": « CPTS Nord »}: guillemets do not delimit a text, and the file is refused at column 39."),
        Remedy = new(
            "Corrigez le caractère indiqué ; si le fichier est en UTF-16, enregistrez-le de nouveau en UTF-8.",
            "Correct the character at that place; if the file is in UTF-16, save it again as UTF-8."),
    };

    /// <summary>CPTS9005: a format or version that is not supported.</summary>
    public static FindingRule UnsupportedFormat { get; } = new()
    {
        Code = "CPTS9005",
        Severity = Severity.Error,
        Title = new("Format ou version non pris en charge", "Format or version not supported"),
        Meaning = new(
            "\"format\" nomme le format du fichier et sa version. Cette version de la bibliothèque lit \"cpts.scenario/1\" et \"cpts.agreement/1\", chacun à sa place ; un fichier d’une version plus récente n’est pas lu à moitié.",
            "\"format\" names the format of the file and its version. This version of the library reads \"cpts.scenario/1\" for scenario files and \"cpts.agreement/1\" for agreement files; a file of a later version is not read in part."),
        Example = new("\"format\": \"cpts.scenario/2\".", "\"format\": \"cpts.scenario/2\"."),
        Remedy = new("Écrivez \"format\": \"cpts.scenario/1\", ou mettez la bibliothèque à jour.", "Write \"format\": \"cpts.scenario/1\", or update the library."),
    };

    /// <summary>CPTS9006: a property occurs twice in one object.</summary>
    public static FindingRule RepeatedProperty { get; } = new()
    {
        Code = "CPTS9006",
        Severity = Severity.Error,
        Title = new("Propriété donnée deux fois", "Property given twice"),
        Meaning = new(
            "Un nom ne figure qu’une fois dans un objet : de deux valeurs, laquelle croire ? Un constat par répétition, à la place de la répétition ; \"population\" et \"popul\\u0061tion\" sont le même nom.",
            "A name may appear only once in an object: with two values, there is no way to know which is right. Each repetition is reported at its own place; \"population\" and \"popul\\u0061tion\" are the same name."),
        Example = new("\"territory\": { \"population\": 45000, \"population\": 46000 }.", "\"territory\": { \"population\": 45000, \"population\": 46000 }."),
        Remedy = new("Gardez la bonne valeur et retirez l’autre.", "Keep the right value and remove the other."),
    };

    /// <summary>CPTS9011: a file to validate expects nothing.</summary>
    public static FindingRule NothingExpected { get; } = new()
    {
        Code = "CPTS9011",
        Severity = Severity.Note,
        Title = new("Le fichier n’attend rien", "The file expects nothing"),
        Meaning = new(
            "La validation compare le résultat à la section \"expect\" du fichier ; sans elle, ou vide, rien n’est comparé.",
            "Validation compares the result with the section \"expect\" of the file; without it, or when it is empty, nothing is compared."),
        Example = new("Un fichier sans \"expect\", ou avec \"expect\": {}.", "A file without \"expect\", or with \"expect\": {}."),
        Remedy = new("Ajoutez au moins une attente : par exemple \"expect\": { \"findings\": [] }.", "Add at least one expectation: for instance \"expect\": { \"findings\": [] }."),
    };

    /// <summary>CPTS9012: the file is over 16 MiB or nested deeper than 64.</summary>
    public static FindingRule TooLarge { get; } = new()
    {
        Code = "CPTS9012",
        Severity = Severity.Error,
        Title = new("Fichier trop grand ou trop imbriqué", "File too large or nested too deeply"),
        Meaning = new(
            "Un scénario tient en quelques kilo-octets. Au-delà de 16 Mio (16 777 216 octets), ou de 64 objets et listes les uns dans les autres, le fichier n’est pas lu : ce constat est seul. 16 Mio et 64 niveaux exactement sont admis.",
            "A scenario takes a few kilobytes. A file of more than 16 MiB (16,777,216 bytes), or with more than 64 levels of nested objects and lists, is not read: this is the only finding. Exactly 16 MiB and 64 levels are accepted."),
        Example = new("Dix mille crochets ouvrants, ou un fichier de 20 Mio.", "Ten thousand opening brackets, or a file of 20 MiB."),
        Remedy = new("Faites un fichier par communauté ; pour un grand nombre, un scénario par ligne (NDJSON).", "Make one file for each community; for a large number, one scenario per line (NDJSON)."),
    };

    /// <summary>The rules of form, by code.</summary>
    public static ValueList<FindingRule> All { get; } = ValueList.Of(NotJson, UnsupportedFormat, RepeatedProperty, NothingExpected, TooLarge);
}
