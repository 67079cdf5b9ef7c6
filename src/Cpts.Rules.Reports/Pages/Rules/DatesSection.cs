namespace Cpts.Rules.Reports.Pages.Rules;

/// <summary>Days, durations and shares that the texts fix.</summary>
internal static class DatesSection
{
    private static readonly Bilingual Title = new("Dates, durées et parts fixées par les textes", "Dates, durations and shares that the texts fix");
    private static readonly Bilingual Months = new("{0} mois", "{0} months");
    private static readonly Bilingual YearCount = new("{0} ans", "{0} years");

    private static readonly Bilingual Silence = new(
        "le silence de l’ARS valide le projet (S01)",
        "the silence of the ARS validates the project (S01)");

    private static readonly Bilingual SilenceFrom = new(
        "le silence valide les projets reçus à partir de ce jour (S01)",
        "silence validates the projects received from this day on (S01)");

    private static readonly Bilingual Contract = new("durée du contrat tripartite (S23)", "length of the tripartite contract (S23)");
    private static readonly Bilingual Percent = new("{0}\u00A0%", "{0}%");

    private static readonly Bilingual Advance = new(
        "avance sur la part fixe, le solde à l’anniversaire suivant (S04, S08)",
        "advance on the fixed part, the balance on the next anniversary (S04, S08)");

    private static readonly Bilingual Association = new(
        "une communauté est une association à partir de ce jour (S19)",
        "a community is an association from this day on (S19)");

    private static readonly Bilingual Existing = new(
        "délai, inclus, des communautés qui existaient déjà (S20)",
        "limit, included, of the communities that already existed (S20)");

    public static Section Of(Wording wording) => new(wording.Text(Title), new FactList(
    [
        new(wording.Text(Months, StatutoryDates.SilenceMonths), wording.Text(Silence)),
        new(wording.Date(StatutoryDates.SilenceValidatesFrom), wording.Text(SilenceFrom)),
        new(wording.Text(YearCount, StatutoryDates.ContractYears), wording.Text(Contract)),
        new(wording.Text(Percent, StatutoryDates.AdvancePercent), wording.Text(Advance)),
        new(wording.Date(StatutoryDates.AssociationRequiredFrom), wording.Text(Association)),
        new(wording.Date(StatutoryDates.ExistingCommunitiesHaveUntil), wording.Text(Existing)),
    ]));
}
