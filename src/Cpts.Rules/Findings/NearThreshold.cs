namespace Cpts.Rules.Findings;

/// <summary>CPTS1005: a small change of the population changes the size.</summary>
internal sealed class NearThreshold : Check
{
    /// <summary>The distance from a threshold within which the finding is reported, in per cent of the threshold; included.</summary>
    private const int Percent = 2;

    private static readonly Bilingual AtThreshold = new(
        "La population ({0} habitants) est exactement celle du seuil.",
        "The population ({0} inhabitants) is exactly the threshold.");

    private static readonly Bilingual OneAway = new(
        "La population ({0} habitants) est à 1 habitant du seuil de {1}.",
        "The population ({0} inhabitants) is 1 inhabitant from the threshold of {1}.");

    private static readonly Bilingual Away = new(
        "La population ({0} habitants) est à {2} habitants du seuil de {1}.",
        "The population ({0} inhabitants) is {2} inhabitants from the threshold of {1}.");

    private static readonly int Second = Cited.Threshold(SizeBand.Size2);

    private static readonly int Last = Cited.Threshold(SizeBand.Size4);

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS1005",
        Severity = Severity.Note,
        Title = new Bilingual(
            "À moins de {0} % d’un seuil de taille",
            "Within {0}% of a size threshold").With(Percent),
        Meaning = new Bilingual(
            "La population est à {0} % au plus d’un seuil ({1} habitants), bornes comprises : un recensement ou une commune de plus ou de moins peut changer la taille, donc les montants.",
            "The population is at most {0}% from a threshold ({1} inhabitants), bounds included: one census, or one commune more or less, can change the size and so the amounts.").With(Percent, Cited.Thresholds),
        Example = new Bilingual(
            "De {0} à {1} habitants autour de {2} ; 174 793 habitants sont à {3} du seuil de {4}.",
            "From {0} to {1} inhabitants around {2}; 174,793 inhabitants are {3} from the threshold of {4}.").With(Second - (Second * Percent / 100), Second + (Second * Percent / 100), Second, Last - 174_793, Last),
        Remedy = new(
            "Rien à corriger. Vérifiez la population légale de l’année et la liste des communes avant de signer.",
            "Nothing to correct. Check the legal population of the year and the list of communes before signing."),
        Sources = ValueList.Of(Sources.S06, Sources.S14, Sources.S24),
    };

    public override void Examine(Examination examination)
    {
        foreach (var bound in examination.Agreement.Sizes.Bounds)
        {
            var threshold = bound.Published;
            var distance = Math.Abs((long)examination.Territory.Population - threshold);
            if (distance * 100 <= threshold * (long)Percent)
            {
                var message = distance switch { 0 => AtThreshold, 1 => OneAway, _ => Away };
                examination.Report("/territory", message, examination.Territory.Population, threshold, distance);
            }
        }
    }
}
