using Cpts.Rules.Facts;

namespace Cpts.Rules.Deadlines;

/// <summary>From when a community must be an association (sources S19, S20).</summary>
internal static class AssociationDuty
{
    /// <summary>Whether the community is older than the ordonnance, judging by the dates of its form, its project or its contract.</summary>
    public static bool IsOlderCommunity(Scenario scenario, ContractReading[] contracts) =>
        scenario.LegalForm?.Since < StatutoryDates.AssociationRequiredFrom
        || scenario.Project?.Received < StatutoryDates.AssociationRequiredFrom
        || Array.Exists(contracts, contract => contract.Signed < StatutoryDates.AssociationRequiredFrom);

    /// <summary>The first day on which it must be an association: 14 May 2021, or for an older community the day after its last day to become one.</summary>
    public static LocalDate RequiredFrom(Scenario scenario, ContractReading[] contracts) => IsOlderCommunity(scenario, contracts)
        ? StatutoryDates.ExistingCommunitiesHaveUntil.Value.PlusDays(1)
        : StatutoryDates.AssociationRequiredFrom;

    /// <summary>Whether a form counts on a day: from the day since when it exists, or always when that day is not stated.</summary>
    public static bool Counts(LegalFormFacts form, LocalDate date) => form.Since is null || form.Since <= date;

    /// <summary>Whether the form is an association, of either kind, that counts on a day.</summary>
    public static bool IsAssociation(LegalFormFacts form, LocalDate date) =>
        form.Kind is LegalFormKind.Association1901 or LegalFormKind.LocalLawAssociation && Counts(form, date);
}
