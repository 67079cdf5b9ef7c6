namespace Cpts.Rules;

/// <summary>A line of money: operating, or one of the missions. The values of the missions are those of <see cref="Mission"/>.</summary>
public enum Line : byte
{
    /// <summary>Operating of the community (fonctionnement): coordination, structure. All fixed.</summary>
    Operating = 0,

    /// <inheritdoc cref="Mission.AccessToCare"/>
    AccessToCare = Mission.AccessToCare,

    /// <inheritdoc cref="Mission.CarePathways"/>
    CarePathways = Mission.CarePathways,

    /// <inheritdoc cref="Mission.Prevention"/>
    Prevention = Mission.Prevention,

    /// <inheritdoc cref="Mission.HealthCrisis"/>
    HealthCrisis = Mission.HealthCrisis,

    /// <inheritdoc cref="Mission.CareQuality"/>
    CareQuality = Mission.CareQuality,

    /// <inheritdoc cref="Mission.ProfessionalSupport"/>
    ProfessionalSupport = Mission.ProfessionalSupport,
}

/// <summary>The names that files use for lines and missions, and the way from one to the other.</summary>
public static class Lines
{
    /// <summary>How many lines there are: operating and the six missions.</summary>
    internal const int Count = 7;

    private static readonly string[] Ids =
        ["operating", "accessToCare", "carePathways", "prevention", "healthCrisis", "careQuality", "professionalSupport"];

    /// <summary>All lines, in the order of the agreement: operating first.</summary>
    public static ValueList<Line> All { get; } = Enumerable.Range(0, Count).Select(i => (Line)i).ToValueList();

    /// <summary>All missions, in the order of the agreement.</summary>
    public static ValueList<Mission> AllMissions { get; } = Enumerable.Range(1, Count - 1).Select(i => (Mission)i).ToValueList();

    /// <summary>The line that pays a mission.</summary>
    /// <param name="mission">The mission.</param>
    public static Line Line(this Mission mission) => (Line)mission;

    /// <summary>The mission that a line pays; null for operating.</summary>
    /// <param name="line">The line.</param>
    public static Mission? Mission(this Line line) => line == Rules.Line.Operating ? null : (Mission)line;

    /// <summary>The name of a line in files: <c>accessToCare</c>.</summary>
    /// <param name="line">The line.</param>
    /// <exception cref="ArgumentOutOfRangeException">The line is not defined.</exception>
    public static string Id(this Line line) => (byte)line < Count
        ? Ids[(byte)line]
        : throw new ArgumentOutOfRangeException(nameof(line), line, "Not a defined line.");

    /// <summary>The name of a mission in files: <c>accessToCare</c>.</summary>
    /// <param name="mission">The mission.</param>
    /// <exception cref="ArgumentOutOfRangeException">The mission is not defined.</exception>
    public static string Id(this Mission mission) => mission is >= Rules.Mission.AccessToCare and <= Rules.Mission.ProfessionalSupport
        ? Ids[(byte)mission]
        : throw new ArgumentOutOfRangeException(nameof(mission), mission, "Not a defined mission.");
}
