using Cpts.Rules.Facts;

namespace Cpts.Rules.Deadlines;

/// <summary>From when a community is an association (sources S19, S20).</summary>
internal static class AssociationDuty
{
    /// <summary>Whether the community is older than the ordonnance, by its form, its project or its contract.</summary>
    public static bool IsOlderCommunity(Scenario scenario, ContractReading[] contracts) =>
        scenario.LegalForm?.Since < StatutoryDates.AssociationRequiredFrom
        || scenario.Project?.Received < StatutoryDates.AssociationRequiredFrom
        || Array.Exists(contracts, contract => contract.Signed < StatutoryDates.AssociationRequiredFrom);

    /// <summary>The first day on which it must be one: 14 May 2021, or the day after the last one left to older communities.</summary>
    public static LocalDate RequiredFrom(Scenario scenario, ContractReading[] contracts) => IsOlderCommunity(scenario, contracts)
        ? StatutoryDates.ExistingCommunitiesHaveUntil.Value.PlusDays(1)
        : StatutoryDates.AssociationRequiredFrom;

    /// <summary>Whether a form counts on a day: not before the day since when it exists; always when that is not stated.</summary>
    public static bool Counts(LegalFormFacts form, LocalDate date) => form.Since is null || form.Since <= date;

    /// <summary>Whether the form is an association that counts on a day: either kind.</summary>
    public static bool IsAssociation(LegalFormFacts form, LocalDate date) =>
        form.Kind is LegalFormKind.Association1901 or LegalFormKind.LocalLawAssociation && Counts(form, date);
}
