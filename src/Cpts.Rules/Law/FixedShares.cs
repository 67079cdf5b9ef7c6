using static Cpts.Rules.Sources;

namespace Cpts.Rules;

/// <summary>The split observed at size 3 under avenant 2, which a caller may suppose elsewhere.</summary>
internal static class FixedShares
{
    /// <summary>Per cent of the whole that is fixed: 90 000 of 125 000 is 72 % for accessToCare, half for the others.</summary>
    public static Sourced<int> PercentAtSize3(Mission mission) => new(
        mission switch
        {
            Mission.AccessToCare => 72,
            Mission.CarePathways or Mission.Prevention or Mission.CareQuality or Mission.ProfessionalSupport => 50,
            _ => throw new ArgumentOutOfRangeException(nameof(mission), mission, "No split of this mission was observed."),
        },
        [S15]);
}
