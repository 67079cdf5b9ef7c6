namespace Cpts.Rules.Reports.Pages;

/// <summary>The marks beside amounts, and their meanings.</summary>
internal static class Marks
{
    public const string Hypothesis = "?";
    public const string DateNotSet = "~";

    public static Bilingual HypothesisMeaning { get; } = new(
        "hypothèse : partage fixe et variable observé à la taille 3",
        "hypothesis: the split into fixed and variable as observed at size 3");

    public static Bilingual DateNotSetMeaning { get; } = new(
        "date non fixée par les sources : placée à l’anniversaire du contrat",
        "date not set by the sources: placed on the anniversary of the contract");
}
