namespace Cpts.Rules.Facts;

/// <summary>The rules about individual facts, whether they come from a file or from code, and about expectations.</summary>
/// <remarks>They cite no source, since they come from the file formats. Facts with a finding CPTS9002, CPTS9003 or CPTS9004 are not evaluated.</remarks>
public static class FactRules
{
    /// <summary>CPTS9002: a property that the format does not have.</summary>
    public static FindingRule UnknownProperty { get; } = new()
    {
        Code = "CPTS9002",
        Severity = Severity.Error,
        Title = new("Propriété inconnue", "Unknown property"),
        Meaning = new(
            "Chaque objet n’a que les propriétés du format. Une propriété qu’aucune règle ne lit serait ignorée en silence : c’est donc une erreur. Majuscules et minuscules comptent. Le message propose le nom le plus proche quand il y en a un.",
            "An object may have only the properties of the format. A property that no rule reads would be silently ignored, so it is an error. Names are case-sensitive. The message suggests the nearest name when there is one."),
        Example = new(
            "\"populaton\": 45000 dans \"territory\" : voulez-vous dire « population » ?",
            "\"populaton\": 45000 in \"territory\": did you mean \"population\"?"),
        Remedy = new("Corrigez le nom ou retirez la propriété.", "Correct the name or remove the property."),
    };

    /// <summary>CPTS9003: a value of the wrong type, or one that the format does not allow.</summary>
    public static FindingRule WrongValue { get; } = new()
    {
        Code = "CPTS9003",
        Severity = Severity.Error,
        Title = new("Type ou valeur incorrects", "Wrong type or value"),
        Meaning = new(
            "La valeur n’est pas du type attendu, sort de ses bornes, ou nomme ce qui n’existe pas. Les dates s’écrivent aaaa-mm-jj, existent au calendrier et vont du 1er janvier 2000 au 31 décembre 2099, bornes comprises. Les montants ne sont pas négatifs et ont au plus deux décimales. Un nombre entier peut s’écrire 45000, 45000.0 ou 4.5e4. null n’est jamais une valeur : ce qui n’est pas connu ne s’écrit pas. Un membre de \"expect\" qui ne désigne rien est aussi une valeur incorrecte.",
            "The value is not of the expected type, is out of bounds, or refers to something that does not exist. Dates are written yyyy-mm-dd, exist in the calendar and go from 1 January 2000 to 31 December 2099, both included. Amounts are not negative and have at most two decimals. A whole number may be written 45000, 45000.0 or 4.5e4. null is never a value: what is not stated is left out. A member of \"expect\" that refers to nothing is a wrong value too."),
        Example = new(
            "\"signed\": \"2021-02-30\" : février 2021 a 28 jours ; \"population\": \"45000\" : un nombre s’écrit sans guillemets ; \"mission\": \"acessToCare\" : voulez-vous dire « accessToCare » ?",
            "\"signed\": \"2021-02-30\": February 2021 has 28 days; \"population\": \"45000\": a number is written without quotes; \"mission\": \"acessToCare\": did you mean \"accessToCare\"?"),
        Remedy = new("Donnez une valeur comme le message la décrit, ou retirez la propriété si elle est facultative.", "Give a value as the message describes it, or remove the property if it is optional."),
    };

    /// <summary>CPTS9004: a required property is missing.</summary>
    public static FindingRule MissingProperty { get; } = new()
    {
        Code = "CPTS9004",
        Severity = Severity.Error,
        Title = new("Propriété obligatoire absente", "Required property missing"),
        Meaning = new(
            "Une section présente dit au moins ce sans quoi elle ne signifie rien : un contrat a sa date de signature et ses missions, une décision sa nature et sa date. Le chemin du constat est celui où la propriété devrait se trouver ; sa ligne est celle de l’objet qui devrait la contenir.",
            "A section that is present must have its required properties: a contract has its day of signature and its missions, a decision its kind and its day. The path of the finding is where the property should be; its line is that of the object that should contain it."),
        Example = new("\"contract\": { \"missions\": [] } : /contract/signed manque.", "\"contract\": { \"missions\": [] }: /contract/signed is missing."),
        Remedy = new("Ajoutez la propriété, ou retirez la section qui n’a pas lieu d’être.", "Add the property, or remove the section if there is no reason for it."),
    };

    /// <summary>CPTS9010: an expectation of the file is not met.</summary>
    public static FindingRule ExpectationNotMet { get; } = new()
    {
        Code = "CPTS9010",
        Severity = Severity.Error,
        Title = new("Attente non satisfaite", "Expectation not met"),
        Meaning = new(
            "Le fichier affirme dans \"expect\" un résultat que l’évaluation ne donne pas. Les montants sont égaux au centime, sans tolérance ; un jour sans versement vaut 0. \"findings\" donne exactement les codes de gravité erreur ou avertissement, sans ordre ; les codes CPTS9010 à CPTS9019 n’y comptent que s’ils sont nommés. Quand l’évaluation s’est arrêtée, toutes les autres attentes échouent.",
            "The file asserts in \"expect\" a result that the evaluation does not give. Amounts must be equal to the cent, without tolerance; a day without payments is 0. \"findings\" lists exactly the codes of severity error or warning, in any order; codes CPTS9010 to CPTS9019 count there only when listed. When the evaluation stopped, every other expectation fails."),
        Example = new("\"budget\": { \"core\": 300001 } alors que le résultat est 300 001,01 €.", "\"budget\": { \"core\": 300001 } where the result is €300,001.01."),
        Remedy = new("Voyez lequel des deux est juste, le fichier ou les faits qu’il énonce, et corrigez l’autre.", "Decide which is right, what the file expects or the facts that it states, and correct the other."),
    };

    /// <summary>All these rules, by code.</summary>
    public static ValueList<FindingRule> All { get; } = ValueList.Of(UnknownProperty, WrongValue, MissingProperty, ExpectationNotMet);
}
