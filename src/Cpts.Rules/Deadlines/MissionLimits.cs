using Cpts.Rules.Law;
using NodaTime;

namespace Cpts.Rules.Deadlines;

/// <summary>By which days the missions of a contract start and are deployed (source S14).</summary>
/// <remarks>The months run from the signature; of a mission that a later avenant brought, from the effect of that avenant when
/// the contract is older. The sources do not give that start. A contract signed on 19 December 2021: accessToCare starts by
/// 19 June 2022, healthCrisis by 1 October 2022.</remarks>
internal static class MissionLimits
{
    /// <summary>The last day to start, included; null when the mission has no limit.</summary>
    public static LocalDate? LatestStart(Mission mission, LocalDate signed, Interpretations interpretations) =>
        DeploymentCalendar.Of(mission) is { } limit ? MonthsRunFrom(mission, signed, interpretations).PlusMonths(limit.LatestStart) : null;

    /// <summary>The last day to be deployed, included; null when the mission has no limit.</summary>
    public static LocalDate? LatestDeployment(Mission mission, LocalDate signed, Interpretations interpretations) =>
        DeploymentCalendar.Of(mission) is { } limit ? MonthsRunFrom(mission, signed, interpretations).PlusMonths(limit.LatestDeployment) : null;

    /// <summary>Whether the sources give the day from which the months run.</summary>
    public static bool StartIsSet(Mission mission, LocalDate signed, Interpretations interpretations) =>
        MonthsRunFrom(mission, signed, interpretations) == signed;

    /// <summary>The day from which the months of a mission run.</summary>
    public static LocalDate MonthsRunFrom(Mission mission, LocalDate signed, Interpretations interpretations)
    {
        foreach (var agreement in AgreementTimeline.All)
        {
            if (agreement.Missions.Contains(mission))
            {
                return LocalDate.Max(signed, AgreementTimeline.EffectiveFrom(agreement, interpretations));
            }
        }

        return signed;
    }
}
