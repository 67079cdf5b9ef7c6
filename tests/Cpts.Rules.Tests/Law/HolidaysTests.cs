using NodaTime;

namespace Cpts.Rules.Tests;

public class HolidaysTests
{
    /// <summary>Good Friday 2026 is 3 April; the abolition days are those of 2026.</summary>
    private static readonly (string Day, string[] Departments)[] LocalDays =
    [
        ("2026-04-03", ["57", "67", "68"]),
        ("2026-12-26", ["57", "67", "68"]),
        ("2026-05-27", ["971"]),
        ("2026-05-22", ["972"]),
        ("2026-06-10", ["973"]),
        ("2026-12-20", ["974"]),
        ("2026-04-27", ["976"]),
        ("2026-10-09", ["977"]),
        ("2026-05-28", ["978"]),
    ];

    private static readonly string?[] Departments = [null, "01", "2A", "57", "67", "68", "75", "971", "972", "973", "974", "975", "976", "977", "978", "988", ""];

    [Fact]
    public void Holidays_are_those_of_a_second_source_from_2019_to_2035()
    {
        var table = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "data", "holidays.csv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Skip(1)
            .Select(line => line.Split(','))
            .ToLookup(row => row[0], row => Day(row[1]));

        Assert.Equal(["", "57", "67", "68", "971", "972", "973", "974", "976", "977", "978"], table.Select(zone => zone.Key).Order(StringComparer.Ordinal));
        foreach (var zone in table)
        {
            // The source of the last years does not have every department; its header says which.
            var lastYear = zone.Key is "971" or "972" or "978" ? 2031 : 2035;
            Assert.Equal([.. zone], HolidaysOf(zone.Key.Length == 0 ? null : zone.Key, 2019, lastYear));
        }
    }

    [Fact]
    public void Each_local_holiday_holds_in_its_departments_only()
    {
        foreach (var (day, departments) in LocalDays)
        {
            Assert.Equal(departments, Departments.Where(department => Holidays.IsHoliday(Day(day), department)));
        }
    }

    [Fact]
    public void National_holidays_hold_in_every_department()
    {
        foreach (var day in HolidaysOf(null, 2026, 2026))
        {
            Assert.All(Departments, department => Assert.True(Holidays.IsHoliday(day, department)));
        }
    }

    [Fact]
    public void There_are_11_national_holidays_unless_two_fall_together()
    {
        // Ascension was 1 May in 2008 and 8 May in 1997; in 2035 no two holidays coincide.
        Assert.Equal(10, HolidaysOf(null, 2008, 2008).Count);
        Assert.Equal(10, HolidaysOf(null, 1997, 1997).Count);
        Assert.Equal(11, HolidaysOf(null, 2035, 2035).Count);
    }

    [Theory]
    [InlineData("2026-11-20", null, true)]
    [InlineData("2026-11-21", null, false)]
    [InlineData("2026-11-22", null, false)]
    [InlineData("2026-11-23", null, true)]
    [InlineData("2026-11-11", null, false)]
    [InlineData("2026-04-03", null, true)]
    [InlineData("2026-04-03", "67", false)]
    [InlineData("2026-05-27", "971", false)]
    [InlineData("2026-05-27", "972", true)]
    public void A_working_day_is_no_Saturday_no_Sunday_and_no_holiday(string day, string? department, bool isWorkingDay) =>
        Assert.Equal(isWorkingDay, Holidays.IsWorkingDay(Day(day), department));

    [Theory]
    [InlineData("2021-06-04", null, "2021-06-04")]
    [InlineData("2021-06-05", null, "2021-06-07")]
    [InlineData("2021-06-06", null, "2021-06-07")]
    [InlineData("2021-05-01", null, "2021-05-03")]
    [InlineData("2026-04-03", null, "2026-04-03")]
    [InlineData("2026-04-03", "57", "2026-04-07")]
    [InlineData("2026-04-03", "67", "2026-04-07")]
    [InlineData("2026-04-03", "68", "2026-04-07")]
    [InlineData("2024-12-25", "67", "2024-12-27")]
    [InlineData("2024-12-25", "75", "2024-12-26")]
    [InlineData("2025-12-25", "68", "2025-12-29")]
    [InlineData("2026-05-23", "971", "2026-05-26")]
    [InlineData("2026-05-27", "971", "2026-05-28")]
    [InlineData("2026-05-22", "972", "2026-05-26")]
    [InlineData("2026-06-10", "973", "2026-06-11")]
    [InlineData("2024-12-20", "974", "2024-12-23")]
    [InlineData("2026-04-27", "976", "2026-04-28")]
    [InlineData("2026-10-09", "977", "2026-10-12")]
    [InlineData("2026-05-28", "978", "2026-05-29")]
    public void A_non_working_day_moves_to_the_next_working_day_of_its_department(string day, string? department, string expected) =>
        Assert.Equal(Day(expected), Holidays.NextWorkingDayOnOrAfter(Day(day), department));

    [Fact]
    public void A_year_outside_the_Gregorian_calendar_is_refused_in_every_month()
    {
        foreach (var month in Enumerable.Range(1, 12))
        {
            Assert.Equal("date", Assert.Throws<ArgumentOutOfRangeException>(() => Holidays.IsHoliday(new LocalDate(1582, month, 2), null)).ParamName);
        }

        Assert.True(Holidays.IsHoliday(new LocalDate(1583, 1, 1), null));
    }

    private static List<LocalDate> HolidaysOf(string? department, int firstYear, int lastYear)
    {
        var days = new List<LocalDate>();
        for (var day = new LocalDate(firstYear, 1, 1); day.Year <= lastYear; day = day.PlusDays(1))
        {
            if (Holidays.IsHoliday(day, department))
            {
                days.Add(day);
            }
        }

        return days;
    }
}
