using Cpts.Rules.Projects;

namespace Cpts.Rules.Tests.Projects;

public class SilenceLimitTests
{
    [Theory]
    [InlineData("2021-02-01", "2021-04-01", "2021-04-02")]
    [InlineData("2024-07-10", "2024-09-10", "2024-09-11")]
    [InlineData("2023-12-31", "2024-02-29", "2024-03-01")]
    [InlineData("2023-12-30", "2024-02-29", "2024-03-01")]
    [InlineData("2023-12-29", "2024-02-29", "2024-03-01")]
    [InlineData("2023-12-28", "2024-02-28", "2024-02-29")]
    [InlineData("2024-12-31", "2025-02-28", "2025-03-01")]
    [InlineData("2024-12-28", "2025-02-28", "2025-03-01")]
    [InlineData("2024-12-27", "2025-02-27", "2025-02-28")]
    [InlineData("2024-07-31", "2024-09-30", "2024-10-01")]
    [InlineData("2024-02-29", "2024-04-29", "2024-04-30")]
    [InlineData("2021-10-31", "2021-12-31", "2022-01-01")]
    public void Silence_counts_from_the_day_after_two_months(string receipt, string ends, string effectiveFrom) => Assert.Equal(
        new TimeLimit(Day(receipt), Day(ends), Day(effectiveFrom)),
        SilenceLimit.StartingOn(Day(receipt), NonWorkingDayReading.Keep, null));

    [Theory]
    [InlineData("2021-04-05", null, "2021-06-07")] // Saturday 5 June
    [InlineData("2021-04-06", null, "2021-06-07")] // Sunday 6 June
    [InlineData("2021-04-07", null, "2021-06-07")] // Monday 7 June: stays
    [InlineData("2021-03-01", null, "2021-05-03")] // Saturday 1 May
    [InlineData("2026-02-03", null, "2026-04-03")] // Friday before Easter: a working day
    [InlineData("2026-02-03", "67", "2026-04-07")] // Good Friday, then Easter Monday
    [InlineData("2026-02-03", "974", "2026-04-03")]
    [InlineData("2024-10-20", "974", "2024-12-23")] // Friday 20 December
    [InlineData("2024-10-20", "976", "2024-12-20")]
    [InlineData("2026-02-27", "976", "2026-04-28")] // Monday 27 April
    [InlineData("2026-03-27", "971", "2026-05-28")] // Wednesday 27 May
    [InlineData("2026-03-22", "972", "2026-05-26")] // Friday 22 May, then Whit Monday
    [InlineData("2026-04-10", "973", "2026-06-11")] // Wednesday 10 June
    [InlineData("2026-08-09", "977", "2026-10-12")] // Friday 9 October
    [InlineData("2026-03-28", "978", "2026-05-29")] // Thursday 28 May
    public void The_other_reading_moves_the_end_to_the_next_working_day_of_the_seat(string receipt, string? department, string ends) => Assert.Equal(
        new TimeLimit(Day(receipt), Day(ends), Day(ends).PlusDays(1)),
        SilenceLimit.StartingOn(Day(receipt), NonWorkingDayReading.NextWorkingDay, department));

    [Fact]
    public void A_moved_end_is_a_working_day_and_never_earlier()
    {
        for (var receipt = Day("2019-07-27"); receipt.Year < 2036; receipt = receipt.PlusDays(1))
        {
            var kept = SilenceLimit.StartingOn(receipt, NonWorkingDayReading.Keep, "67").Ends;
            var moved = SilenceLimit.StartingOn(receipt, NonWorkingDayReading.NextWorkingDay, "67").Ends;

            Assert.True(Holidays.IsWorkingDay(moved, "67"));
            Assert.Equal(Holidays.IsWorkingDay(kept, "67"), moved == kept);
            Assert.InRange(moved, kept, kept.PlusDays(4));
        }
    }

    [Fact]
    public void An_undefined_reading_is_a_misuse() => Assert.Equal(
        "reading",
        Assert.Throws<ArgumentOutOfRangeException>(() => SilenceLimit.StartingOn(Day("2024-01-01"), (NonWorkingDayReading)2, null)).ParamName);
}
