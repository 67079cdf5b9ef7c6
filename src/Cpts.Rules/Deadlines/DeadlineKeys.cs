using System.Globalization;

namespace Cpts.Rules.Deadlines;

/// <summary>The names that files use for deadlines.</summary>
public static class DeadlineKeys
{
    /// <summary>The name that identifies a deadline within an evaluation: <c>arsSilence</c>, <c>missionStart/accessToCare</c>, <c>anniversary/2</c>;
    /// for contracts after the first, preceded by the contract's number: <c>2/anniversary/1</c>.</summary>
    /// <param name="deadline">The deadline.</param>
    /// <returns>The key; it is unique within an evaluation.</returns>
    public static string Key(this Deadline deadline)
    {
        var about = deadline.Mission is { } mission ? mission.Id() : deadline.Year?.ToString(CultureInfo.InvariantCulture);
        var name = about is null ? deadline.Id.Id() : deadline.Id.Id() + "/" + about;
        return deadline.Contract is null or 1 ? name : deadline.Contract.Value.ToString(CultureInfo.InvariantCulture) + "/" + name;
    }
}
