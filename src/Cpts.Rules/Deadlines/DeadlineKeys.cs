using System.Globalization;

namespace Cpts.Rules.Deadlines;

/// <summary>The names that files use for deadlines.</summary>
public static class DeadlineKeys
{
    /// <summary>The name of one deadline among those of an evaluation: <c>arsSilence</c>, <c>missionStart/accessToCare</c>, <c>anniversary/2</c>.</summary>
    /// <param name="deadline">The deadline.</param>
    public static string Key(this Deadline deadline) => About(deadline) is { } about ? deadline.Id.Id() + "/" + about : deadline.Id.Id();

    /// <summary>Whether a name is that of a deadline: compared with <see cref="Key"/>, which is not made for it.</summary>
    internal static bool IsNamed(this Deadline deadline, string name)
    {
        var kind = deadline.Id.Id();
        return name.StartsWith(kind, StringComparison.Ordinal) && (About(deadline) is { } about
            ? name.Length == kind.Length + 1 + about.Length && name[kind.Length] == '/' && name.EndsWith(about, StringComparison.Ordinal)
            : name.Length == kind.Length);
    }

    /// <summary>The mission, or the year.</summary>
    private static string? About(Deadline deadline) =>
        deadline.Mission is { } mission ? mission.Id() : deadline.Year?.ToString(CultureInfo.InvariantCulture);
}
