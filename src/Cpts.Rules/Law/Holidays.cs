namespace Cpts.Rules;

/// <summary>Public holidays (jours fériés) and working days, as used for time limits in procedures (source S03, article 642).</summary>
/// <remarks>A working day is neither a Saturday, a Sunday nor a holiday. The eleven national holidays apply everywhere;
/// departments 57, 67 and 68 have two more, and some overseas communities also have an abolition day. Today's list
/// is applied to every year. Open point: in 57, 67 and 68 Good Friday is a holiday only in communes with a Protestant
/// temple or a mixed church (temple protestant, église mixte); only the department is known here, so it counts in all of them.</remarks>
public static class Holidays
{
    /// <summary>Whether a day is a holiday: 14 July everywhere, 26 December in <c>67</c>, 20 December in <c>974</c>.</summary>
    /// <param name="date">The day, in the years 1583 to 9999.</param>
    /// <param name="department">The code of the department (<c>67</c>, <c>974</c>); null, or any other code, for the national holidays only.</param>
    /// <returns>True on a national holiday or a holiday of that department.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside these bounds.</exception>
    public static bool IsHoliday(LocalDate date, string? department)
    {
        Easter.RequireYear(date.Year, nameof(date));
        return IsNationalDay(date)
            || new AnnualDate(date.Month, date.Day) == AbolitionDay(department)
            || (LocalLaw.HoldsIn(department) && IsLocalDay(date));
    }

    /// <summary>Whether a day is a working day: not a Saturday, not a Sunday, not a holiday.</summary>
    /// <param name="date">The day, in the years 1583 to 9999.</param>
    /// <param name="department">As for <see cref="IsHoliday"/>.</param>
    /// <returns>True on a working day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside these bounds.</exception>
    public static bool IsWorkingDay(LocalDate date, string? department) =>
        date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !IsHoliday(date, department);

    /// <summary>The day itself when it is a working day, otherwise the first one after it: Saturday 1 May 2021 gives Monday 3 May.</summary>
    /// <param name="date">The day, in the years 1583 to 9999.</param>
    /// <param name="department">As for <see cref="IsHoliday"/>.</param>
    /// <returns>A working day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside these bounds.</exception>
    public static LocalDate NextWorkingDayOnOrAfter(LocalDate date, string? department)
    {
        while (!IsWorkingDay(date, department))
        {
            date = date.PlusDays(1);
        }

        return date;
    }

    /// <summary>Whether a day is one of the eleven national holidays: eight fixed days, Easter Monday, Ascension and Whit Monday (lundi de Pâques, Ascension, lundi de Pentecôte).</summary>
    private static bool IsNationalDay(LocalDate date) =>
        (date.Month, date.Day) is (1, 1) or (5, 1) or (5, 8) or (7, 14) or (8, 15) or (11, 1) or (11, 11) or (12, 25)
        || DaysAfterEaster(date) is 1 or 39 or 50;

    /// <summary>Whether a day is one of the two holidays of Alsace and Moselle: Good Friday and 26 December.</summary>
    private static bool IsLocalDay(LocalDate date) => (date.Month, date.Day) is (12, 26) || DaysAfterEaster(date) == -2;

    /// <summary>The number of days after Easter Sunday; null outside 20 March to 14 June, where no holiday depends on Easter.</summary>
    private static int? DaysAfterEaster(LocalDate date) =>
        date.Month is >= 3 and <= 6 ? date.DayOfYear - Easter.Sunday(date.Year).DayOfYear : null;

    /// <summary>The day on which an overseas community commemorates the abolition of slavery; null elsewhere.</summary>
    private static AnnualDate? AbolitionDay(string? department) => department switch
    {
        "971" => new(5, 27),
        "972" => new(5, 22),
        "973" => new(6, 10),
        "974" => new(12, 20),
        "976" => new(4, 27),
        "977" => new(10, 9),
        "978" => new(5, 28),
        _ => null,
    };
}
