namespace Cpts.Rules.Facts.Shapes;

/// <summary>Messages about invalid facts, whether they come from a file or from code.</summary>
internal static class FactMessages
{
    public static readonly Bilingual Nothing = new("", "");

    public static readonly Bilingual Absent = new("rien", "nothing");

    public static readonly Bilingual Wrong = new(
        "Attendu : {0}. Trouvé : {1}.{2}",
        "Expected {0}; found {1}.{2}");

    public static readonly Bilingual Missing = new(
        "La propriété obligatoire « {0} » manque. Attendu : {1}.",
        "The required property \"{0}\" is missing. Expected {1}.");

    public static readonly Bilingual LeaveOut = new(
        " Ce qui n’est pas connu ne s’écrit pas : retirez la propriété.",
        " To leave a value unstated, remove the property.");

    public static readonly Bilingual MinAboveMax = new(
        "Le minimum, {0}, dépasse le maximum, {1}.",
        "The minimum, {0}, is above the maximum, {1}.");

    public static readonly Bilingual NotBoth = new(
        "« {0} » et « {1} » ne vont pas ensemble : gardez l’un des deux.",
        "\"{0}\" and \"{1}\" do not go together: keep one of the two.");

    public static readonly Bilingual Repeated = new(
        "«\u00A0{0}\u00A0» figure déjà dans cet objet. Gardez une seule des deux valeurs.",
        "\"{0}\" is already in this object. Keep only one of the two values.");

    public static readonly Bilingual OnlyOfNew = new(
        "« {0} » n’a de place que dans un nouvel accord : {1} est connu, ce fichier le complète.",
        "\"{0}\" belongs to a new agreement only: {1} is known, and this file completes it.");
}
