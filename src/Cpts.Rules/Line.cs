namespace Cpts.Rules;

/// <summary>A funding line: operating, or one of the missions. A mission has the same value here as in <see cref="Mission"/>.</summary>
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

/// <summary>The words for lines, and conversions between lines and missions.</summary>
public static class Lines
{
    /// <summary>The words for operating, then for the missions, in the order of the agreement.</summary>
    public static Vocabulary<Line> Words { get; } = new(
        new("une ligne du budget", "a line of the budget"),
        [
            new(Rules.Line.Operating, "operating", "Fonctionnement", "Operating") { Accepted = ["fonctionnement"] },
            .. Missions.Words.Select(mission => new Term<Line>(mission.Value.Line(), mission.Id, mission.Name) { Accepted = mission.Accepted }),
        ]);

    /// <summary>All lines, in the order of the agreement: operating first.</summary>
    public static ValueList<Line> All { get; } = [.. Words.Select(term => term.Value)];

    /// <summary>How many lines there are.</summary>
    internal static int Count => All.Count;

    /// <summary>The line that pays a mission.</summary>
    /// <param name="mission">The mission.</param>
    /// <returns>The line; never operating.</returns>
    public static Line Line(this Mission mission) => (Line)mission;

    /// <summary>The mission that a line pays; null for operating.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The mission, or null.</returns>
    public static Mission? Mission(this Line line) => line == Rules.Line.Operating ? null : (Mission)line;

    /// <summary>The name of a line in files: <c>accessToCare</c>.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The identifier, the same in every language.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The line is not defined.</exception>
    public static string Id(this Line line) => Words[line].Id;
}
