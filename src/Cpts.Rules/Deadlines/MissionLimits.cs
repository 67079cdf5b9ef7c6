using NodaTime;

namespace Cpts.Rules.Deadlines;

/// <summary>By which days the missions of a contract start and are deployed (source S14).</summary>
/// <remarks>The months run from the signature; of a mission that a later avenant brought, from the effect of that avenant when
/// the contract is older. The sources do not give that start. A contract signed on 19 December 2021: accessToCare starts by
/// 19 June 2022, healthCrisis by 1 October 2022.</remarks>
/// <param name="LatestStart">The last day to start, included.</param>
/// <param name="LatestDeployment">The last day to be deployed, included.</param>
/// <param name="StartIsSet">Whether the sources give the day from which the months run.</param>
internal readonly record struct MissionLimits(LocalDate LatestStart, LocalDate LatestDeployment, bool StartIsSet)
{
    /// <summary>The limits of a mission under a contract; null when it has none.</summary>
    public static MissionLimits? Of(Mission mission, LocalDate signed, Interpretations interpretations)
    {
        if (DeploymentCalendar.Of(mission) is not { } limit)
        {
            return null;
        }

        var from = MonthsRunFrom(mission, signed, interpretations);
        return new(from.PlusMonths(limit.LatestStart), from.PlusMonths(limit.LatestDeployment), from == signed);
    }

    /// <summary>The day from which the months of a mission run.</summary>
    private static LocalDate MonthsRunFrom(Mission mission, LocalDate signed, Interpretations interpretations)
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
