
namespace Cpts.Rules.Excel.Functions;

/// <summary>How a caller chooses missions.</summary>
internal enum MissionGroup
{
    /// <summary>Missions given by name.</summary>
    Named,

    /// <summary>The core missions of the agreement.</summary>
    Core,

    /// <summary>All missions of the agreement.</summary>
    All,
}

/// <summary>The missions that a caller chose.</summary>
/// <param name="Group">The group.</param>
/// <param name="Missions">The missions, when they are given by name.</param>
internal readonly record struct MissionChoice(MissionGroup Group, MissionSet Missions)
{
    /// <summary>The missions chosen under an agreement; missions given by name need not belong to it.</summary>
    public MissionSet In(Agreement agreement) => Group switch
    {
        MissionGroup.Core => agreement.CoreMissions,
        MissionGroup.All => agreement.Missions,
        _ => Missions,
    };
}
