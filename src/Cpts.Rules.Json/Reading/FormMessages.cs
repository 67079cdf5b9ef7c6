namespace Cpts.Rules.Json.Reading;

/// <summary>Messages about files that cannot be read: what is wrong, and how to fix it.</summary>
internal static class FormMessages
{
    public static readonly Bilingual Empty = new(
        "Le fichier est vide. Un scénario commence par { \"format\": \"cpts.scenario/1\" }.",
        "The file is empty. A scenario begins with { \"format\": \"cpts.scenario/1\" }.");

    public static readonly Bilingual Utf16 = new(
        "Le fichier est en UTF-16 (ou UTF-32). Enregistrez-le en UTF-8.",
        "The file is in UTF-16 (or UTF-32). Save it as UTF-8.");

    public static readonly Bilingual NotUtf8 = new(
        "L’octet {0} n’est pas de l’UTF-8. Enregistrez le fichier en UTF-8.",
        "Byte {0} is not UTF-8. Save the file as UTF-8.");

    public static readonly Bilingual Truncated = new(
        "Le fichier s’arrête avant la fin : un texte, un objet ou une liste n’est pas fermé. Complétez-le, ou copiez-le de nouveau en entier.",
        "The file ends too early: a text, an object or a list is not closed. Complete it, or copy all of it again.");

    public static readonly Bilingual Unexpected = new(
        "Ce n’est pas du JSON : {0} n’est pas possible à cet endroit. Voyez s’il manque une virgule, un guillemet ou une accolade juste avant.",
        "This is not JSON: {0} is not possible here. Check whether a comma, a quote or a brace is missing just before.");

    public static readonly Bilingual ControlCharacter = new(
        "Un texte contient tel quel le caractère de commande {0}. Dans un texte, un saut de ligne s’écrit \\n et une tabulation \\t.",
        "A text contains the control character {0} unescaped. Within a text, a line break is written \\n and a tab \\t.");

    public static readonly Bilingual Unclosed = new(
        "La ligne s’arrête dans un texte : il manque le guillemet (\") qui le ferme.",
        "The line ends within a text: the quote (\") that closes it is missing.");

    public static readonly Bilingual MissingComma = new(
        "Il manque une virgule avant cet endroit : entre deux propriétés, ou deux éléments d’une liste, il en faut une.",
        "A comma is missing before this place: two properties, or two elements of a list, need one between them.");

    public static readonly Bilingual Semicolon = new(
        "Une virgule, pas un point-virgule, sépare deux propriétés.",
        "A comma, not a semicolon, separates two properties.");

    public static readonly Bilingual MissingColon = new(
        "Il manque deux-points (:) entre le nom d’une propriété et sa valeur.",
        "A colon (:) is missing between the name of a property and its value.");

    public static readonly Bilingual Unquoted = new(
        "Le nom d’une propriété s’écrit entre guillemets droits : \"{0}\".",
        "The name of a property is written between straight quotes: \"{0}\".");

    public static readonly Bilingual Quote = new(
        "{0} est un guillemet de traitement de texte. Un texte s’écrit entre guillemets droits (\").",
        "{0} is a quote of a word processor. A text is written between straight quotes (\").");

    public static readonly Bilingual Unseen = new(
        "Une espace insécable ou sans largeur ({0}) se trouve ici. Remplacez-la par une espace ordinaire.",
        "A no-break or zero-width space ({0}) is here. Replace it with an ordinary space.");

    public static readonly Bilingual Spaced = new(
        "Un nombre s’écrit sans espace : {0}.",
        "A number is written without spaces: {0}.");

    public static readonly Bilingual DecimalComma = new(
        "Les décimales s’écrivent avec un point, pas une virgule : {0}.",
        "Decimals are written with a point, not a comma: {0}.");

    public static readonly Bilingual Unit = new(
        "Un montant s’écrit sans unité : {0}.",
        "An amount is written without a unit: {0}.");

    public static readonly Bilingual OtherFile = new(
        "C’est {0}, pas un fichier texte. Un scénario est un texte en JSON : partez de « cpts-rules init », ou enregistrez votre document en texte brut (UTF-8).",
        "This is {0}, not a text file. A scenario is a text in JSON: start from \"cpts-rules init\", or save your document as plain text (UTF-8).");

    public static readonly Bilingual LineSeparator = new(
        "Ce commentaire contient un séparateur de lignes ou de paragraphes (U+2028 ou U+2029), invisible. Retirez-le.",
        "This comment contains a line or paragraph separator (U+2028 or U+2029), which is invisible. Remove it.");

    public static readonly Bilingual LoneSurrogate = new(
        "Un texte contient la moitié d’un caractère (\\uD800 à \\uDFFF sans sa paire). Écrivez le caractère lui-même.",
        "A text contains half a character (\\uD800 to \\uDFFF without its pair). Write the character itself.");

    public static readonly Bilingual TooLarge = new(
        "Le fichier a {0} octets ; la limite est de 16 777 216 (16 Mio).",
        "The file has {0} bytes; the limit is 16,777,216 (16 MiB).");

    public static readonly Bilingual TooDeep = new(
        "Plus de 64 objets et listes sont ouverts les uns dans les autres à cet endroit.",
        "More than 64 objects and lists are nested at this place.");

    public static readonly Bilingual Unknown = new(
        "Propriété inconnue : « {0} ».{1} Ici, le format connaît : {2}.",
        "Unknown property: \"{0}\".{1} The format allows here: {2}.");

    public static readonly Bilingual DidYouMean = new(
        " Voulez-vous dire « {0} » ?",
        " Did you mean \"{0}\"?");

    public static readonly Bilingual NamesNothing = new(
        "« {0} » ne désigne rien. Attendu : {1}.{2}",
        "\"{0}\" is not a known name. Expected {1}.{2}");

    public static readonly Bilingual Format = new(
        "Le format « {0} » n’est pas pris en charge. Cette version lit « {1} ».",
        "The format \"{0}\" is not supported. This version reads \"{1}\".");

    public static readonly Bilingual NoQuotes = new(
        " Écrivez {0}, sans guillemets.",
        " Write {0}, without quotes.");

    public static readonly Bilingual AnObject = new("un objet", "an object");

    public static readonly Bilingual AList = new("une liste", "a list");
}
