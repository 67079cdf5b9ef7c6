namespace Cpts.Rules.Deadlines;

/// <summary>The names that files use for deadlines.</summary>
public static class DeadlineKeys
{
    private static readonly string[] Ids = ["anniversary", "arsSilence", "contractTerm", "legalForm", "missionDeployment", "missionStart"];

    /// <summary>All kinds of deadlines, in the order of their names.</summary>
    public static ValueList<DeadlineKind> All { get; } = Enumerable.Range(0, Ids.Length).Select(i => (DeadlineKind)i).ToValueList();

    /// <summary>The name of a kind of deadlines in files: <c>missionStart</c>.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not defined.</exception>
    public static string Id(this DeadlineKind kind) => (byte)kind < Ids.Length
        ? Ids[(byte)kind]
        : throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a defined kind of deadlines.");

    /// <summary>The name of one deadline among those of an evaluation: <c>arsSilence</c>, <c>missionStart/accessToCare</c>, <c>anniversary/2</c>.</summary>
    /// <param name="deadline">The deadline.</param>
    public static string Key(this Deadline deadline) => deadline switch
    {
        { Mission: { } mission } => $"{deadline.Id.Id()}/{mission.Id()}",
        { Year: { } year } => deadline.Id.Id() + "/" + year.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => deadline.Id.Id(),
    };
}
