namespace Cpts.Rules.Findings;

/// <summary>CPTS3006: the ceiling of the year is known.</summary>
internal sealed class CeilingIsKnown : Check
{
    private static readonly Bilingual Message = new(
        "{0} : le plafond annuel de {1} n’est pas connu, rien n’est contrôlé.",
        "{0}: the annual ceiling of {1} is not known; nothing is checked.");

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS3006",
        Severity = Severity.Note,
        Title = new(
            "Aucun plafond connu pour cette année",
            "No ceiling is known for that year"),
        Meaning = new(
            "Le plafond annuel de la sécurité sociale est fixé chaque année par arrêté ; celui de cette année civile n’est pas dans les sources, donc rien n’est contrôlé.",
            "The annual social-security ceiling is set each year by an order; that of this calendar year is not in the sources, so nothing is checked."),
        Example = new Bilingual(
            "Le plafond de {0} n’est pas connu ; celui de {1} est de {2}.",
            "The ceiling of {0} is not known; that of {1} is {2}.").With(Invariant.Year(AnnualCeilings.LastKnownYear + 1), Invariant.Year(AnnualCeilings.LastKnownYear), AnnualCeilings.Of(AnnualCeilings.LastKnownYear)!.Value),
        Remedy = new(
            "Comparez le total à l’arrêté de l’année, ou mettez la bibliothèque à jour.",
            "Compare the total with the order of the year, or update the library."),
        Sources = ValueList.Of(Sources.S18),
    };

    public override void Examine(Examination examination)
    {
        foreach (var cap in examination.MemberCaps)
        {
            if (cap.Year > AnnualCeilings.LastKnownYear)
            {
                examination.Report(examination.PathOf(cap), Message, cap.Professional, Invariant.Year(cap.Year));
            }
        }
    }
}
