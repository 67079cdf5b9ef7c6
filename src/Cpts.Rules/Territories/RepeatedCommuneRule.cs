namespace Cpts.Rules.Territories;

/// <summary>CPTS1004: no inhabitant is counted twice.</summary>
internal static class RepeatedCommuneRule
{
    private static readonly Bilingual RepeatedMessage = new(
        "{0} figure déjà dans la liste, en {1}.",
        "{0} is already listed, at {1}.");

    private static readonly Bilingual ContainedMessage = new(
        "{0} fait partie de {1}, qui figure aussi dans la liste\u00A0: ses habitants compteraient deux fois.",
        "{0} is part of {1}, which is listed too: its inhabitants would count twice.");

    public static FindingRule Rule { get; } = new()
    {
        Code = "CPTS1004",
        Severity = Severity.Error,
        Title = new("Commune listée deux fois", "Commune listed twice"),
        Meaning = new(
            "Chaque habitant compte une fois. Un code ne figure qu’une fois dans la liste\u00A0; un arrondissement n’y figure pas avec sa ville, ni une commune déléguée ou associée avec la commune qui la contient. Un constat par élément en trop, quel que soit leur ordre.",
            "Every inhabitant counts once. A code is listed once; an arrondissement is not listed with its city, nor a delegated or associated commune with the commune that contains it. There is one finding for each surplus element, in whatever order they are listed."),
        Example = new(
            "69123 (Lyon) et 69381 (Lyon 1er Arrondissement)\u00A0: le second est en trop.",
            "69123 (Lyon) and 69381 (Lyon 1er Arrondissement): the second is one too many."),
        Remedy = new(
            "Retirez l’élément signalé.",
            "Remove the element that the finding points to."),
        Sources = ValueList.Of(Sources.S24),
    };

    /// <summary>A code that is already in the list.</summary>
    public static Finding Repeated(int index, string code, int first) =>
        Rule.At(CommuneCodeRule.Path(index), RepeatedMessage, code, CommuneCodeRule.Path(first));

    /// <summary>A part of another element of the list.</summary>
    public static Finding Contained(int index, Commune part, Commune whole) =>
        Rule.At(CommuneCodeRule.Path(index), ContainedMessage, part.Label, whole.Label);
}
