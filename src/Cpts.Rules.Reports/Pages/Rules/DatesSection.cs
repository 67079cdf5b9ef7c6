namespace Cpts.Rules.Reports.Pages.Rules;

/// <summary>Days, durations and shares that the texts fix.</summary>
internal static class DatesSection
{
    private static readonly Bilingual Title = new("Dates, durées et parts fixées par les textes", "Dates, durations and shares that the texts fix");
    private static readonly Bilingual Months = new("{0} mois", "{0} months");
    private static readonly Bilingual YearCount = new("{0} ans", "{0} years");
    private static readonly Bilingual Percent = new("{0}\u00A0%", "{0}%");

    public static Section Of(Wording wording)
    {
        return new(wording.Text(Title), new FactList(
        [
            Number(Months, StatutoryDates.SilenceMonths),
            Day(StatutoryDates.SilenceValidatesFrom),
            Number(YearCount, StatutoryDates.ContractYears),
            Number(Percent, StatutoryDates.AdvancePercent),
            Day(StatutoryDates.AssociationRequiredFrom),
            Day(StatutoryDates.ExistingCommunitiesHaveUntil),
        ]));

        Fact Number(Bilingual unit, Sourced<int> fact) => new(wording.Text(unit, fact.Value), About(fact.How, fact.Sources));
        Fact Day(Sourced<LocalDate> fact) => new(wording.Date(fact), About(fact.How, fact.Sources));
        string About(Bilingual? how, ValueList<Source> sources) => $"{wording.Text(how ?? default)} ({SourceNames.Listed(sources, wording.Language)})";
    }
}
