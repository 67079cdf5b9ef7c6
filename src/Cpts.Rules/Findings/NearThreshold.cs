namespace Cpts.Rules.Findings;

/// <summary>CPTS1005: a small change of the population changes the size.</summary>
internal sealed class NearThreshold : Check
{
    private static readonly Bilingual AtThreshold = new(
        "La population ({0} habitants) est exactement celle du seuil.",
        "The population ({0} inhabitants) is exactly the threshold.");

    private static readonly Bilingual OneAway = new(
        "La population ({0} habitants) est à 1 habitant du seuil de {1}.",
        "The population ({0} inhabitants) is 1 inhabitant from the threshold of {1}.");

    private static readonly Bilingual Away = new(
        "La population ({0} habitants) est à {2} habitants du seuil de {1}.",
        "The population ({0} inhabitants) is {2} inhabitants from the threshold of {1}.");

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS1005",
        Severity = Severity.Note,
        Title = new(
            "À moins de 2 % d’un seuil de taille",
            "Within 2% of a size threshold"),
        Meaning = new(
            "La population est à 2 % au plus d’un seuil (40 000, 80 000 ou 175 000 habitants), bornes comprises : un recensement ou une commune de plus ou de moins peut changer la taille, donc les montants.",
            "The population is at most 2% from a threshold (40,000, 80,000 or 175,000 inhabitants), bounds included: one census, or one commune more or less, can change the size and so the amounts."),
        Example = new(
            "De 39 200 à 40 800 habitants autour de 40 000 ; 174 793 habitants sont à 207 du seuil de 175 000.",
            "From 39,200 to 40,800 inhabitants around 40,000; 174,793 inhabitants are 207 from the threshold of 175,000."),
        Mend = new(
            "Rien à corriger. Vérifiez la population légale de l’année et la liste des communes avant de signer.",
            "Nothing to mend. Check the legal population of the year and the list of communes before signing."),
        Sources = ValueList.Of(Sources.S06, Sources.S14, Sources.S24),
    };

    public override void Examine(Examination examination)
    {
        foreach (var bound in examination.Agreement.Sizes.Bounds)
        {
            var threshold = bound.Published;
            var distance = Math.Abs((long)examination.Territory.Population - threshold);
            if (distance * 50 <= threshold)
            {
                var message = distance switch { 0 => AtThreshold, 1 => OneAway, _ => Away };
                examination.Report("/territory", message, examination.Territory.Population, threshold, distance);
            }
        }
    }
}
