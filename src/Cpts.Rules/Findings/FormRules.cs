namespace Cpts.Rules.Findings;

/// <summary>The rules of form of scenario files, and the rules about what a file expects. Readers of files apply them.</summary>
/// <remarks>They have no source: they come from the file format. Codes 9001 to 9006 and 9012 leave no evaluation.</remarks>
public static class FormRules
{
    /// <summary>CPTS9001: the file is not JSON.</summary>
    public static FindingRule NotJson { get; } = new()
    {
        Code = "CPTS9001",
        Severity = Severity.Error,
        Title = new("Le fichier n’est pas du JSON", "The file is not JSON"),
        Meaning = new(
            "Un fichier de scénario est un texte JSON en UTF-8, avec ou sans marque d’ordre des octets ; les commentaires et la virgule finale y sont permis. La lecture s’arrête à la première faute : ce constat est donc seul, avec sa ligne et sa colonne.",
            "A scenario file is JSON text in UTF-8, with or without a byte order mark; comments and trailing commas are allowed. Reading stops at the first fault, so this finding stands alone, with its line and column."),
        Example = new(
            "{\"format\": \"cpts.scenario/1\", \"name\": « CPTS Nord »} : les guillemets français ne délimitent pas un texte, le fichier est refusé à la colonne 39.",
            "{\"format\": \"cpts.scenario/1\", \"name\": « CPTS Nord »}: guillemets do not delimit a text, the file is refused at column 39."),
        Mend = new(
            "Corrigez le caractère indiqué ; si le fichier est en UTF-16, enregistrez-le de nouveau en UTF-8.",
            "Correct the character at that place; if the file is in UTF-16, save it again as UTF-8."),
    };

    /// <summary>CPTS9002: a property that the format does not have.</summary>
    public static FindingRule UnknownProperty { get; } = new()
    {
        Code = "CPTS9002",
        Severity = Severity.Error,
        Title = new("Propriété inconnue", "Unknown property"),
        Meaning = new(
            "Chaque objet n’a que les propriétés du format. Une propriété qu’aucune règle ne lit serait ignorée en silence : c’est donc une erreur. Majuscules et minuscules comptent. Le message propose le nom le plus proche quand il y en a un.",
            "Each object has the properties of the format only. A property that no rule reads would be ignored in silence, so it is an error. Case counts. The message proposes the nearest name when there is one."),
        Example = new(
            "\"populaton\": 45000 dans \"territory\" : voulez-vous dire « population » ?",
            "\"populaton\": 45000 in \"territory\": did you mean \"population\"?"),
        Mend = new("Corrigez le nom ou retirez la propriété.", "Correct the name or remove the property."),
    };

    /// <summary>CPTS9003: a value of the wrong type, or one that the format does not allow.</summary>
    public static FindingRule WrongValue { get; } = new()
    {
        Code = "CPTS9003",
        Severity = Severity.Error,
        Title = new("Type ou valeur incorrects", "Wrong type or value"),
        Meaning = new(
            "La valeur n’est pas du type attendu, sort de ses bornes, ou nomme ce qui n’existe pas. Les dates s’écrivent aaaa-mm-jj, existent au calendrier et vont du 1er janvier 2000 au 31 décembre 2099, bornes comprises. Les montants ne sont pas négatifs et ont au plus deux décimales. Un nombre entier peut s’écrire 45000, 45000.0 ou 4.5e4. null n’est jamais une valeur : ce qui n’est pas dit se tait. Un membre de \"expect\" qui ne désigne rien est aussi une valeur incorrecte.",
            "The value is not of the expected type, is out of its bounds, or names what does not exist. Dates are written yyyy-mm-dd, exist in the calendar and go from 1 January 2000 to 31 December 2099, both included. Amounts are not negative and have at most two decimals. A whole number may be written 45000, 45000.0 or 4.5e4. null is never a value: what is not stated is left out. A member of \"expect\" that names nothing is a wrong value too."),
        Example = new(
            "\"signed\": \"2021-02-30\" : février 2021 a 28 jours ; \"population\": \"45000\" : un nombre s’écrit sans guillemets ; \"mission\": \"acessToCare\" : voulez-vous dire « accessToCare » ?",
            "\"signed\": \"2021-02-30\": February 2021 has 28 days; \"population\": \"45000\": a number is written without quotes; \"mission\": \"acessToCare\": did you mean \"accessToCare\"?"),
        Mend = new("Donnez une valeur comme le message la décrit, ou retirez la propriété si elle est facultative.", "Give a value as the message describes it, or remove the property if it is optional."),
    };

    /// <summary>CPTS9004: a required property is missing.</summary>
    public static FindingRule MissingProperty { get; } = new()
    {
        Code = "CPTS9004",
        Severity = Severity.Error,
        Title = new("Propriété obligatoire absente", "Required property missing"),
        Meaning = new(
            "Une section présente dit au moins ce sans quoi elle ne signifie rien : un contrat a sa date de signature et ses missions, une décision sa nature et sa date. Le chemin du constat est celui où la propriété devrait se trouver ; sa ligne est celle de l’objet qui devrait la contenir.",
            "A section that is present states at least what it means nothing without: a contract has its day of signature and its missions, a decision its kind and its day. The path of the finding is where the property should be; its line is that of the object that should contain it."),
        Example = new("\"contract\": { \"missions\": [] } : /contract/signed manque.", "\"contract\": { \"missions\": [] }: /contract/signed is missing."),
        Mend = new("Ajoutez la propriété, ou retirez la section qui n’a pas lieu d’être.", "Add the property, or remove the section if there is no reason for it."),
    };

    /// <summary>CPTS9005: a format or version that is not supported.</summary>
    public static FindingRule UnsupportedFormat { get; } = new()
    {
        Code = "CPTS9005",
        Severity = Severity.Error,
        Title = new("Format ou version non pris en charge", "Format or version not supported"),
        Meaning = new(
            "\"format\" nomme le format du fichier et sa version. Cette version de la bibliothèque lit \"cpts.scenario/1\" et rien d’autre ; un fichier d’une version plus récente n’est pas lu à moitié.",
            "\"format\" names the format of the file and its version. This version of the library reads \"cpts.scenario/1\" and nothing else; a file of a later version is not half read."),
        Example = new("\"format\": \"cpts.scenario/2\".", "\"format\": \"cpts.scenario/2\"."),
        Mend = new("Écrivez \"format\": \"cpts.scenario/1\", ou mettez la bibliothèque à jour.", "Write \"format\": \"cpts.scenario/1\", or update the library."),
    };

    /// <summary>CPTS9006: a property that stands twice in one object.</summary>
    public static FindingRule RepeatedProperty { get; } = new()
    {
        Code = "CPTS9006",
        Severity = Severity.Error,
        Title = new("Propriété donnée deux fois", "Property given twice"),
        Meaning = new(
            "Un nom ne figure qu’une fois dans un objet : de deux valeurs, laquelle croire ? Un constat par répétition, à la place de la répétition ; \"population\" et \"popul\\u0061tion\" sont le même nom.",
            "A name stands once only in an object: of two values, which is right? One finding for each repetition, at the place of the repetition; \"population\" and \"popul\\u0061tion\" are the same name."),
        Example = new("\"territory\": { \"population\": 45000, \"population\": 46000 }.", "\"territory\": { \"population\": 45000, \"population\": 46000 }."),
        Mend = new("Gardez la bonne valeur et retirez l’autre.", "Keep the right value and remove the other."),
    };

    /// <summary>CPTS9010: an expectation of the file is not met.</summary>
    public static FindingRule ExpectationNotMet { get; } = new()
    {
        Code = "CPTS9010",
        Severity = Severity.Error,
        Title = new("Attente non satisfaite", "Expectation not met"),
        Meaning = new(
            "Le fichier affirme dans \"expect\" un résultat que l’évaluation ne donne pas. Les montants sont égaux au centime, sans tolérance ; un jour sans versement vaut 0. \"findings\" donne exactement les codes de gravité erreur ou avertissement, sans ordre ; les codes CPTS9010 à CPTS9019 n’y comptent que s’ils sont nommés. Quand l’évaluation s’est arrêtée, toutes les autres attentes échouent.",
            "The file asserts in \"expect\" a result that the evaluation does not give. Amounts are equal to the cent, without tolerance; a day without payment is 0. \"findings\" gives exactly the codes of severity error or warning, in no order; codes CPTS9010 to CPTS9019 count there only when named. When the evaluation stopped, every other expectation fails."),
        Example = new("\"budget\": { \"core\": 437500 } alors que le résultat est 437 500,01 €.", "\"budget\": { \"core\": 437500 } where the result is €437,500.01."),
        Mend = new("Voyez lequel des deux est juste, le fichier ou les faits qu’il énonce, et corrigez l’autre.", "See which of the two is right, what the file expects or the facts that it states, and correct the other."),
    };

    /// <summary>CPTS9011: a file to validate expects nothing.</summary>
    public static FindingRule NothingExpected { get; } = new()
    {
        Code = "CPTS9011",
        Severity = Severity.Warning,
        Title = new("Le fichier n’attend rien", "The file expects nothing"),
        Meaning = new(
            "La validation compare le résultat à la section \"expect\" du fichier ; sans elle, ou vide, rien n’est comparé.",
            "Validation compares the result with the section \"expect\" of the file; without it, or when it is empty, nothing is compared."),
        Example = new("Un fichier sans \"expect\", ou avec \"expect\": {}.", "A file without \"expect\", or with \"expect\": {}."),
        Mend = new("Ajoutez au moins une attente : par exemple \"expect\": { \"findings\": [] }.", "Add at least one expectation: for instance \"expect\": { \"findings\": [] }."),
    };

    /// <summary>CPTS9012: the file is over 16 MiB or nested deeper than 64.</summary>
    public static FindingRule TooLarge { get; } = new()
    {
        Code = "CPTS9012",
        Severity = Severity.Error,
        Title = new("Fichier trop grand ou trop imbriqué", "File too large or nested too deep"),
        Meaning = new(
            "Un scénario tient en quelques kilo-octets. Au-delà de 16 Mio (16 777 216 octets), ou de 64 objets et listes les uns dans les autres, le fichier n’est pas lu : ce constat est seul. 16 Mio et 64 niveaux exactement sont admis.",
            "A scenario takes a few kilobytes. Over 16 MiB (16,777,216 bytes), or 64 objects and lists within each other, the file is not read: this finding stands alone. Exactly 16 MiB and 64 levels are accepted."),
        Example = new("Dix mille crochets ouvrants, ou un fichier de 20 Mio.", "Ten thousand opening brackets, or a file of 20 MiB."),
        Mend = new("Faites un fichier par communauté ; pour un grand nombre, un scénario par ligne (NDJSON).", "Make one file for each community; for a great number, one scenario per line (NDJSON)."),
    };

    /// <summary>All rules of form, by code.</summary>
    public static ValueList<FindingRule> All { get; } = ValueList.Of(
        NotJson, UnknownProperty, WrongValue, MissingProperty, UnsupportedFormat, RepeatedProperty, ExpectationNotMet, NothingExpected, TooLarge);
}
