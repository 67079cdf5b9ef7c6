using System.Text.Json.Nodes;
using NodaTime;

namespace Cpts.Rules.Json.Schemas;

/// <summary>Schemas of dates. The pattern is complete, for validators that treat <c>format</c> as an annotation only.</summary>
internal static class DateShapes
{
    /// <summary>A pattern for the days of the calendar from 2000 to 2099, in which every fourth year is a leap year; it excludes 30 February.</summary>
    private const string Calendar =
        "^20[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))$"
        + "|^20(?:[02468][048]|[13579][26])-02-29$";

    private const int YearLength = 4;
    private const int YearAndMonthLength = 7;
    private const string Lowest = "0000-00-00";
    private const string Highest = "9999-99-99";

    private static string FirstDay => DateText.Format(DateText.First);

    private static string LastDay => DateText.Format(DateText.Last);

    /// <summary>A day that a scenario may contain.</summary>
    public static JsonObject Any(SchemaDefinitions definitions) => definitions.Refer("date", static () => new JsonObject
    {
        ["type"] = "string",
        ["format"] = "date",
        ["pattern"] = Calendar,
    });

    /// <summary>A day within bounds, both included.</summary>
    public static JsonObject Between(LocalDate first, LocalDate last, SchemaDefinitions definitions) =>
        first == DateText.First && last == DateText.Last
            ? Any(definitions)
            : last > DateText.Last
            ? Answered(definitions)
            : new JsonObject
            {
                ["type"] = "string",
                ["allOf"] = new JsonArray(Any(definitions)),
                ["pattern"] = "^" + Prefixes(DateText.Format(first), DateText.Format(last), 0),
            };

    /// <summary>A day in an evaluation, which may be after the last day allowed in a scenario: 2104 for a contract of 2099.</summary>
    private static JsonObject Answered(SchemaDefinitions definitions) => definitions.Refer("date", static () => new JsonObject
    {
        ["type"] = "string",
        ["format"] = "date",
        ["pattern"] = "^2[01][0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$",
    });

    /// <summary>A pattern for the beginnings of the dates between two dates with a common prefix: 2021-12-20 to 2023-12-31 → 202(?:1-12-(?:2|3[0-1])|[2-3]).</summary>
    private static string Prefixes(string from, string to, int common)
    {
        if (IsEnd(from, FirstDay, Lowest, common) && IsEnd(to, LastDay, Highest, common))
        {
            return "";
        }

        if (from[common] == to[common])
        {
            return from[common] + Prefixes(from, to, common + 1);
        }

        var next = common + 1;
        var least = (char)(IsEnd(from, FirstDay, Lowest, next) ? from[common] : from[common] + 1);
        var most = (char)(IsEnd(to, LastDay, Highest, next) ? to[common] : to[common] - 1);
        List<string> choices = [];
        if (least > from[common])
        {
            choices.Add(from[common] + Prefixes(from, Spliced(from, next <= YearLength ? LastDay : Highest, next), next));
        }

        if (least <= most)
        {
            choices.Add(least == most ? least.ToString() : $"[{least}-{most}]");
        }

        if (most < to[common])
        {
            choices.Add(to[common] + Prefixes(Spliced(to, next <= YearLength ? FirstDay : Lowest, next), to, next));
        }

        return choices.Count == 1 ? choices[0] : "(?:" + string.Join("|", choices) + ")";
    }

    /// <summary>Whether the rest of a bound adds no constraint: it is the lowest or highest possible text of digits or, between the parts of a date, that of the first or last possible day.</summary>
    private static bool IsEnd(string bound, string day, string digits, int common)
    {
        var rest = bound.Remove(0, common);
        return string.Equals(rest, digits.Remove(0, common), StringComparison.Ordinal)
            || (common is <= YearLength or YearAndMonthLength && string.Equals(rest, day.Remove(0, common), StringComparison.Ordinal));
    }

    /// <summary>A date that begins as one and ends as another.</summary>
    private static string Spliced(string begins, string ends, int length) => begins.Remove(length) + ends.Remove(0, length);
}
