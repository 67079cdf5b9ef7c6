using static Cpts.Rules.Sources;

namespace Cpts.Rules;

/// <summary>By when a mission must start and be deployed, in months after the signature.</summary>
/// <param name="Mission">The mission.</param>
/// <param name="LatestStart">Months to the latest start, that day included.</param>
/// <param name="LatestDeployment">Months to the latest deployment, that day included.</param>
public readonly record struct DeploymentLimit(Mission Mission, int LatestStart, int LatestDeployment);

/// <summary>The deployment calendar (calendrier de déploiement) of an agreement.</summary>
/// <remarks>Optional missions have no limits, since the community chooses them.</remarks>
/// <param name="Limits">The missions that have limits.</param>
/// <param name="Sources">The sources of the limits.</param>
public sealed record DeploymentCalendar(ValueList<DeploymentLimit> Limits, ValueList<Source> Sources)
{
    /// <summary>The published calendar.</summary>
    public static DeploymentCalendar Published { get; } = new(
        [
            new(Mission.AccessToCare, 6, 18),
            new(Mission.CarePathways, 12, 24),
            new(Mission.Prevention, 12, 24),
            new(Mission.HealthCrisis, 6, 18),
        ],
        [S14]);

    /// <summary>The longest limit, in months.</summary>
    internal const int MostMonths = 120;

    /// <summary>Returns the calendar if every limit is valid.</summary>
    /// <exception cref="ArgumentException">A mission is not defined, a limit is out of bounds, or a source is null.</exception>
    internal DeploymentCalendar Checked(string parameter) =>
        !Sources.Contains(null!) && Limits.All(limit =>
            Enum.IsDefined(typeof(Mission), limit.Mission) && limit is { LatestStart: >= 0 and <= MostMonths, LatestDeployment: >= 0 and <= MostMonths })
            ? this
            : throw new ArgumentException($"A mission is not defined, a limit is not from 0 to {MostMonths} months, or a source is null.", parameter);

    /// <summary>The limits of a mission; null when it has none.</summary>
    /// <param name="mission">The mission.</param>
    /// <returns>The limits in months after the signature.</returns>
    public DeploymentLimit? Of(Mission mission)
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
