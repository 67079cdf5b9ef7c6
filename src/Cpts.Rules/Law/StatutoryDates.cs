using static Cpts.Rules.Sources;

namespace Cpts.Rules;

/// <summary>Days, durations and shares fixed by the texts, other than the amounts and the deployment calendar.</summary>
public static class StatutoryDates
{
    /// <summary>The time after which silence validates a project, in months: 2.</summary>
    public static Sourced<int> SilenceMonths { get; } = new(2, [S01], new(
        "le silence de l’ARS valide le projet",
        "the silence of the ARS validates the project"));

    /// <summary>Silence validates projects received from this day on: 27 July 2019 (law 2019-774).</summary>
    public static Sourced<LocalDate> SilenceValidatesFrom { get; } = new(new(2019, 7, 27), [S01], new(
        "le silence valide les projets reçus à partir de ce jour",
        "silence validates the projects received from this day on"));

    /// <summary>How long a contract lasts, in years: 5.</summary>
    public static Sourced<int> ContractYears { get; } = new(5, [S23], new(
        "durée du contrat tripartite",
        "length of the tripartite contract"));

    /// <summary>The part of a fixed entitlement that is paid in advance, in per cent: 75.</summary>
    public static Sourced<int> AdvancePercent { get; } = new(75, [S04, S08], new(
        "avance sur la part fixe, le solde à l’anniversaire suivant",
        "advance on the fixed part, the balance on the next anniversary"));

    /// <summary>A community must be an association from this day on: 14 May 2021 (ordonnance 2021-584).</summary>
    public static Sourced<LocalDate> AssociationRequiredFrom { get; } = new(new(2021, 5, 14), [S19], new(
        "une communauté est une association à partir de ce jour",
        "a community must be an association from this day on"));

    /// <summary>The last day, included, for communities that already existed to become associations: 14 May 2022.</summary>
    public static Sourced<LocalDate> ExistingCommunitiesHaveUntil { get; } = new(new(2022, 5, 14), [S20], new(
        "délai, inclus, des communautés qui existaient déjà",
        "last day, included, for communities that already existed"));

}
