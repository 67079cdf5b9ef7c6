namespace Cpts.Rules;

/// <summary>By when a mission starts and is deployed, in months after the signature.</summary>
/// <param name="Mission">The mission.</param>
/// <param name="LatestStart">Months to the latest start, that day included.</param>
/// <param name="LatestDeployment">Months to the latest deployment, that day included.</param>
public readonly record struct DeploymentLimit(Mission Mission, int LatestStart, int LatestDeployment);

/// <summary>The deployment calendar (calendrier de déploiement), source S14.</summary>
/// <remarks>The optional missions have no limit: they are the community's choice. For a contract signed before avenant 2
/// took effect, the months of healthCrisis run from that effect; the source does not give that start.</remarks>
public static class DeploymentCalendar
{
    /// <summary>The missions that have limits, in the order of the agreement.</summary>
    public static ValueList<DeploymentLimit> Limits { get; } = ValueList.Of(
        new DeploymentLimit(Mission.AccessToCare, 6, 18),
        new DeploymentLimit(Mission.CarePathways, 12, 24),
        new DeploymentLimit(Mission.Prevention, 12, 24),
        new DeploymentLimit(Mission.HealthCrisis, 6, 18));

    /// <summary>The limits of a mission; null when it has none.</summary>
    /// <param name="mission">The mission.</param>
    public static DeploymentLimit? Of(Mission mission)
    {
        foreach (var limit in Limits)
        {
            if (limit.Mission == mission)
            {
                return limit;
            }
        }

        return null;
    }
}
