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
    public static MissionLimits? Of(Mission mission, LocalDate signed, LawInForce law)
    {
        if (FirstToHave(mission, signed, law) is not { } agreement || agreement.Calendar.Of(mission) is not { } limit)
        {
            return null;
        }

        var from = LocalDate.Max(signed, law.EffectOf(agreement));
        return new(from.PlusMonths(limit.LatestStart), from.PlusMonths(limit.LatestDeployment), from == signed);
    }

    /// <summary>The first agreement, from the one in force at the signature on, that has a mission.</summary>
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
