namespace Cpts.Rules.Deadlines;

/// <summary>The days by which the missions of a contract must start and be deployed (source S14).</summary>
/// <remarks>The months run from the signature; for a mission that a later avenant introduced, from the day on which that avenant took
/// effect when the contract is older. The sources do not give that starting point. A contract signed on 19 December 2021: accessToCare starts by
/// 19 June 2022, healthCrisis by 1 October 2022.</remarks>
/// <param name="LatestStart">The last day on which the mission can start in time, included.</param>
/// <param name="LatestDeployment">The last day on which the mission can be deployed in time, included.</param>
/// <param name="StartIsSet">Whether the sources give the day from which the months run.</param>
internal readonly record struct MissionLimits(LocalDate LatestStart, LocalDate LatestDeployment, bool StartIsSet)
{
    /// <summary>The limits of a mission under a contract; null when it has none.</summary>
    public static MissionLimits? Of(Mission mission, LocalDate signed, LawInForce law)
    {
        if (FirstToHave(mission, signed, law) is not { } agreement || agreement.Calendar.Of(mission) is not { } limit)
        {
            return null;
        }

        var from = LocalDate.Max(signed, law.EffectOf(agreement));
        return new(from.PlusMonths(limit.LatestStart), from.PlusMonths(limit.LatestDeployment), from == signed);
    }

    /// <summary>The first agreement with a given mission, starting with the agreement in force at the signature.</summary>
    private static Agreement? FirstToHave(Mission mission, LocalDate signed, LawInForce law)
    {
        var atSignature = law.Law.InForceOn(signed, law.Interpretations);
        var isReached = false;
        foreach (var agreement in law.Law.Agreements)
        {
            isReached |= ReferenceEquals(agreement, atSignature);
            if (isReached && agreement.Missions.Contains(mission))
            {
                return agreement;
            }
        }

        return null;
    }
}
