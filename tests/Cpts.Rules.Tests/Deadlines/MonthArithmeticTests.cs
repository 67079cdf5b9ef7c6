using Cpts.Rules.Deadlines;
using Cpts.Rules.Projects;
using NodaTime;

namespace Cpts.Rules.Tests.Deadlines;

/// <summary>Months end on the same day number, or on the last day of the month (law S03): every day of 2018 to 2040.</summary>
public class MonthArithmeticTests
{
    private static readonly int[] DaysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    [Fact]
    public void Two_months_of_silence_end_on_the_same_day_number_or_the_last_day_of_the_month()
    {
        foreach (var day in EveryDayFrom("2018-01-01"))
        {
            var limit = SilenceLimit.StartingOn(day, NonWorkingDayReading.Keep, null);

            Assert.Equal(day, limit.Starts);
            Assert.Equal(Expected(day, 2), (limit.Ends.Year, limit.Ends.Month, limit.Ends.Day));
            Assert.Equal(limit.Ends, limit.EffectiveFrom.PlusDays(-1));
        }
    }

    [Fact]
    public void Mission_limits_end_on_the_same_day_number_or_the_last_day_of_the_month()
    {
        // Before the first agreement no contract exists, and the months of its missions would run from it.
        foreach (var day in EveryDayFrom("2019-08-25"))
        {
            Same(Expected(day, 6), Limits(Mission.AccessToCare, day).LatestStart);
            Same(Expected(day, 18), Limits(Mission.AccessToCare, day).LatestDeployment);
            Same(Expected(day, 12), Limits(Mission.Prevention, day).LatestStart);
            Same(Expected(day, 24), Limits(Mission.CarePathways, day).LatestDeployment);
        }
    }

    private static MissionLimits Limits(Mission mission, LocalDate signed) => MissionLimits.Of(mission, signed, new LawInForce(Law.Default, Interpretations.Default, null))!.Value;

    private static void Same((int Year, int Month, int Day) expected, LocalDate actual) =>
        Assert.Equal(expected, (actual.Year, actual.Month, actual.Day));

    private static IEnumerable<LocalDate> EveryDayFrom(string first)
    {
        for (var day = Day(first); day < Day("2041-01-01"); day = day.PlusDays(1))
        {
            yield return day;
        }
    }

    /// <summary>The formula written out with whole numbers, without any date library.</summary>
    private static (int Year, int Month, int Day) Expected(LocalDate day, int months)
    {
        var month = (day.Year * 12) + day.Month - 1 + months;
        var (year, index) = (month / 12, month % 12);
        var isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        var last = DaysOfMonths[index] + (index == 1 && isLeap ? 1 : 0);
        return (year, index + 1, day.Day <= last ? day.Day : last);
    }
}
