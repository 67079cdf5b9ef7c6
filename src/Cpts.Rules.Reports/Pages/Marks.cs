namespace Cpts.Rules.Reports.Pages;

/// <summary>The marks that stand beside amounts, and what they mean.</summary>
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

    public static string Of(AmountStatus status) => status switch
    {
        AmountStatus.Stated => "●",
        AmountStatus.Transcribed => "◆",
        AmountStatus.Derived => "○",
        AmountStatus.Bounded => "◇",
        AmountStatus.Contract => "■",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a defined status."),
    };

    public static Bilingual Meaning(AmountStatus status) => status switch
    {
        AmountStatus.Stated => new("énoncé par une source", "stated by a source"),
        AmountStatus.Transcribed => new("relevé dans des contrats signés", "transcribed from signed contracts"),
        AmountStatus.Derived => new("déduit d’autres montants par une équation", "derived from other amounts by an equation"),
        AmountStatus.Bounded => new("non publié : seules ses bornes sont connues", "not published: only its bounds are known"),
        AmountStatus.Contract => new("écrit dans le contrat", "written in the contract"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a defined status."),
    };
}
