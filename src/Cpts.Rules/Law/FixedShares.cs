namespace Cpts.Rules;

/// <summary>The split observed at size 3 under avenant 2, which a caller may suppose elsewhere (source S15).</summary>
internal static class FixedShares
{
    /// <summary>Per cent of the whole that is fixed: 90 000 of 125 000 is 72 % for accessToCare, half for the others.</summary>
    public static int PercentAtSize3(Mission mission) => mission == Mission.AccessToCare ? 72 : 50;
}
