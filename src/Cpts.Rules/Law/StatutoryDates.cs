using NodaTime;

namespace Cpts.Rules;

/// <summary>Days and durations that the texts fix, other than the amounts and the deployment calendar.</summary>
public static class StatutoryDates
{
    /// <summary>Silence validates a project received from this day on: 27 July 2019 (law 2019-774; S01).</summary>
    public static LocalDate SilenceValidatesFrom { get; } = new(2019, 7, 27);

    /// <summary>A community is an association from this day on: 14 May 2021 (ordonnance 2021-584; S19).</summary>
    public static LocalDate AssociationRequiredFrom { get; } = new(2021, 5, 14);

    /// <summary>Communities that already existed had until this day, included: 14 May 2022 (S20).</summary>
    public static LocalDate ExistingCommunitiesHaveUntil { get; } = new(2022, 5, 14);

    /// <summary>The uplift of the drafts of 2020 concerns contracts signed before this day: 1 January 2022 (S22).</summary>
    public static LocalDate StartUpUpliftEndsOn { get; } = new(2022, 1, 1);

    /// <summary>How long silence takes to validate a project, in months (S01).</summary>
    public const int SilenceMonths = 2;

    /// <summary>How long a contract lasts, in years (S23).</summary>
    public const int ContractYears = 5;

    /// <summary>The part of a fixed entitlement that is paid in advance, in per cent (S04, S08).</summary>
    public const int AdvancePercent = 75;
}
