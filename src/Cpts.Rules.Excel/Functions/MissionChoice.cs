
namespace Cpts.Rules.Excel.Functions;

/// <summary>Which missions a caller means.</summary>
internal enum MissionGroup
{
    /// <summary>Those that are named.</summary>
    Named,

    /// <summary>The core missions of the agreement.</summary>
    Core,

    /// <summary>All missions of the agreement.</summary>
    All,
}

/// <summary>The missions that a caller chose.</summary>
/// <param name="Group">The group.</param>
/// <param name="Missions">The missions, when they are named.</param>
internal readonly record struct MissionChoice(MissionGroup Group, MissionSet Missions)
{
    /// <summary>The missions meant under an agreement; those that are named may be others than it has.</summary>
    public MissionSet In(Agreement agreement) => Group switch
    {
        MissionGroup.Core => agreement.CoreMissions,
        MissionGroup.All => agreement.Missions,
        _ => Missions,
    };
}
