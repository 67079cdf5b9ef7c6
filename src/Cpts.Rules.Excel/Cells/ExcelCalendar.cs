using NodaTime;
using NodaTime.Text;

namespace Cpts.Rules.Excel.Cells;

/// <summary>Dates as cells hold them: days counted from 30 December 1899, the fraction being the time of day.</summary>
/// <remarks>1 January 2000 is 36 526 and 19 December 2021 is 44 549. Excel's day 60, 29 February 1900, never existed; it is
/// outside the bounds, like all days before 2000.</remarks>
internal static class ExcelCalendar
{
    /// <summary>The first day that functions accept, as in scenario files.</summary>
    public static readonly LocalDate First = new(2000, 1, 1);

    /// <summary>The last day that functions accept, as in scenario files.</summary>
    public static readonly LocalDate Last = new(2099, 12, 31);

    private static readonly LocalDate Origin = new(1899, 12, 30);

    /// <summary>The day of a number; null when it is out of the bounds.</summary>
    /// <param name="serial">The number, with or without a time of day.</param>
    public static LocalDate? DayOf(decimal serial) => serial >= NumberOf(First) && serial < NumberOf(Last) + 1
        ? Origin.PlusDays((int)decimal.Floor(serial))
        : null;

    /// <summary>The number of a day.</summary>
    public static int NumberOf(LocalDate day) => Period.DaysBetween(Origin, day);

    /// <summary>Whether functions accept a day.</summary>
    public static bool IsInside(LocalDate day) => First <= day && day <= Last;

    /// <summary>The day of a text such as <c>2021-12-19</c>; null when the text has another form or the day does not exist.</summary>
    /// <remarks>03/04/2022 is 3 April to some and 4 March to others: such texts are refused rather than guessed. A cell into which
    /// 03/04/2022 was typed already holds a date, read by the settings of the user's Excel.</remarks>
    public static LocalDate? DayOf(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } parsed ? parsed.Value : null;
}
