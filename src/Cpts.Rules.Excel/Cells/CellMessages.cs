namespace Cpts.Rules.Excel.Cells;

/// <summary>Why a cell cannot be read. {0} is always the name of the argument.</summary>
internal static class CellMessages
{
    public static readonly Bilingual Missing = new(
        "Il manque l’argument « {0} ».",
        "The argument \"{0}\" is missing.");

    public static readonly Bilingual MissingDate = new(
        "Il manque la date « {0} » : aucune fonction ne lit l’horloge, indiquez une date (par exemple la cellule où se trouve =AUJOURDHUI()).",
        "The date \"{0}\" is missing: no function reads the clock, give a date (for example the cell that holds =TODAY()).");

    public static readonly Bilingual IsError = new(
        "« {0} » est déjà une erreur : {1}.",
        "\"{0}\" is an error already: {1}.");

    public static readonly Bilingual SeveralCells = new(
        "« {0} » : une seule cellule est attendue, pas une plage.",
        "\"{0}\": one cell is expected, not a range.");

    public static readonly Bilingual NotANumber = new(
        "« {0} » : un nombre est attendu.",
        "\"{0}\": a number is expected.");

    public static readonly Bilingual NotWhole = new(
        "« {0} » : un nombre entier est attendu.",
        "\"{0}\": a whole number is expected.");

    public static readonly Bilingual OutOfBounds = new(
        "« {0} » : un nombre de {1} à {2} est attendu.",
        "\"{0}\": a number from {1} to {2} is expected.");

    public static readonly Bilingual NotAnAmount = new(
        "« {0} » : un montant en euros est attendu, positif ou nul, avec deux décimales au plus.",
        "\"{0}\": an amount in euros is expected, zero or more, with two decimals at most.");

    public static readonly Bilingual NotADate = new(
        "« {0} » : une date est attendue : une date d’Excel, ou un texte aaaa-mm-jj.",
        "\"{0}\": a date is expected: a date of Excel, or a text yyyy-mm-dd.");

    public static readonly Bilingual DateOutOfBounds = new(
        "« {0} » : une date du {1} au {2} est attendue.",
        "\"{0}\": a date from {1} to {2} is expected.");

    public static readonly Bilingual NotAText = new(
        "« {0} » : un texte est attendu.",
        "\"{0}\": a text is expected.");

    public static readonly Bilingual NotTrueOrFalse = new(
        "« {0} » : oui ou non est attendu (VRAI ou FAUX).",
        "\"{0}\": yes or no is expected (TRUE or FALSE).");

    public static readonly Bilingual UnknownWord = new(
        "« {0} » : « {1} » n’est pas connu. Les valeurs possibles sont : {2}.",
        "\"{0}\": \"{1}\" is not known. The possible values are: {2}.");

    public static readonly Bilingual TwiceTheSame = new(
        "« {0} » : « {1} » y est deux fois.",
        "\"{0}\": \"{1}\" is listed twice.");

    public static readonly Bilingual TooManyColumns = new(
        "« {0} » : {1} colonnes au plus sont attendues ({2}).",
        "\"{0}\": at most {1} columns are expected ({2}).");

    public static readonly Bilingual NoAgreement = new(
        "Aucun accord n’est en vigueur le {0}.",
        "No agreement is in force on {0}.");

    public static readonly Bilingual NotAFullPath = new(
        "« {0} » : le chemin complet du fichier est attendu, par exemple C:\\CPTS\\contrat.cpts.json.",
        "\"{0}\": the full path of the file is expected, for example C:\\CPTS\\contract.cpts.json.");

    public static readonly Bilingual NoSuchFile = new(
        "« {0} » : ce fichier n’existe pas.",
        "\"{0}\": there is no such file.");

    public static readonly Bilingual FileForbidden = new(
        "« {0} » : c’est un dossier, ou vous n’avez pas le droit de lire ce fichier.",
        "\"{0}\": this is a folder, or you have no permission to read this file.");

    public static readonly Bilingual FileUnreadable = new(
        "« {0} » : lecture impossible ({1})",
        "\"{0}\": cannot be read ({1})");

    public static readonly Bilingual SeveralAreas = new(
        "Une plage d’un seul tenant est attendue, pas plusieurs plages réunies.",
        "A single contiguous range is expected, not several ranges.");

    public static readonly Bilingual Origin1904 = new(
        "Ce classeur compte les dates depuis 1904 : ses dates seraient lues quatre ans trop tôt. Décochez « Utiliser le calendrier depuis 1904 » dans les options avancées d’Excel.",
        "This workbook counts dates from 1904: its dates would be read four years too early. Clear \"Use 1904 date system\" in the advanced options of Excel.");

    public static readonly Bilingual NotARange = new(
        "Cet objet n’est pas une plage de cellules.",
        "This object is not a range of cells.");

    public static readonly Bilingual ThreeDimensions = new(
        "Un tableau d’une ou deux dimensions est attendu.",
        "An array of one or two dimensions is expected.");
}
