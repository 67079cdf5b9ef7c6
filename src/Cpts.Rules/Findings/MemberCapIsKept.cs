namespace Cpts.Rules.Findings;

/// <summary>CPTS3005: no professional is paid more than the annual ceiling.</summary>
internal sealed class MemberCapIsKept : Check
{
    private static readonly Bilingual Message = new(
        "{0} a reçu {2} en {1}, plus que le plafond annuel de {3}.",
        "{0} received {2} in {1}, more than the annual ceiling of {3}.");

    private const int Year = 2023;

    private static readonly Euros Ceiling = AnnualCeilings.Of(Year)!.Value;

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS3005",
        Severity = Severity.Error,
        Title = new(
            "Un professionnel est payé au-delà du plafond annuel",
            "A professional is paid above the annual ceiling"),
        Meaning = new Bilingual(
            "Depuis {0}, les indemnités et rémunérations d’un professionnel pour une année civile sont ensemble au plus le plafond annuel de la sécurité sociale de cette année. Atteindre exactement le plafond est permis.",
            "Since {0}, the indemnities and remunerations of one professional in one calendar year must not exceed, together, the annual social-security ceiling of that year. An amount equal to the ceiling is allowed.").With(Invariant.Year(AnnualCeilings.FirstCappedYear)),
        Example = new Bilingual(
            "{0} : {1} est permis, {2} ne l’est pas.",
            "{0}: {1} is allowed, {2} is not.").With(Invariant.Year(Year), Ceiling, Ceiling + Euros.FromCents(1)),
        Remedy = new(
            "Ramenez le total au plafond, ou reportez l’excédent sur l’année suivante si le service a été rendu alors.",
            "Bring the total down to the ceiling, or move the excess to the next year if the service was rendered then."),
        Sources = ValueList.Of(Sources.S17, Sources.S18),
    };

    public override void Examine(Examination examination)
    {
        foreach (var cap in examination.MemberCaps)
        {
            if (cap.Exceeded)
            {
                examination.Report(examination.PathOf(cap), Message, cap.Professional, Invariant.Year(cap.Year), cap.Paid, cap.Ceiling!.Value);
            }
        }
    }
}
