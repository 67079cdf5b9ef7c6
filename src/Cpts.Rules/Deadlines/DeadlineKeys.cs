using System.Globalization;

namespace Cpts.Rules.Deadlines;

/// <summary>The names that files use for deadlines.</summary>
public static class DeadlineKeys
{
    /// <summary>The name of one deadline among those of an evaluation: <c>arsSilence</c>, <c>missionStart/accessToCare</c>, <c>anniversary/2</c>;
    /// of another contract than the first, with its number before it: <c>2/anniversary/1</c>.</summary>
    /// <param name="deadline">The deadline.</param>
    /// <returns>The key; two deadlines of one evaluation never share it.</returns>
    public static string Key(this Deadline deadline)
    {
        var about = deadline.Mission is { } mission ? mission.Id() : deadline.Year?.ToString(CultureInfo.InvariantCulture);
        var name = about is null ? deadline.Id.Id() : deadline.Id.Id() + "/" + about;
        return deadline.Contract is null or 1 ? name : deadline.Contract.Value.ToString(CultureInfo.InvariantCulture) + "/" + name;
    }
}
