namespace Cpts.Rules;

/// <summary>Easter Sunday (Pâques), which determines the dates of Good Friday, Easter Monday, Ascension and Whit Monday.</summary>
public static class Easter
{
    /// <summary>Easter Sunday of a year of the Gregorian calendar: 17 April 2022, 20 April 2025, 25 April 2038.</summary>
    /// <remarks>The anonymous Gregorian algorithm (Meeus, Astronomical Algorithms): integer arithmetic, without tables or exceptional years.</remarks>
    /// <param name="year">The year, 1583 to 9999.</param>
    /// <returns>A Sunday between 22 March and 25 April.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside these bounds.</exception>
    public static LocalDate Sunday(int year)
    {
        RequireYear(year, nameof(year));

        // The variables are named as in the textbook; each line is one of its steps.
        var a = year % 19;
        var b = year / 100;
        var c = year % 100;
        var d = b / 4;
        var e = b % 4;
        var f = (b + 8) / 25;
        var g = (b - f + 1) / 3;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var i = c / 4;
        var k = c % 4;
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new LocalDate(year, n / 31, (n % 31) + 1);
    }

    /// <summary>Throws for years outside 1583 to 9999.</summary>
    internal static void RequireYear(int year, string parameter)
    {
        if (year is < 1583 or > 9999)
        {
            throw new ArgumentOutOfRangeException(parameter, year, "The Gregorian Easter is counted from 1583 to 9999.");
        }
    }
}
