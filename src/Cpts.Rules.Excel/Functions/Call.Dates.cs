using Cpts.Rules.Excel.Cells;
using Cpts.Rules.Excel.Results;
using NodaTime;

namespace Cpts.Rules.Excel.Functions;

/// <summary>Dates: the serial numbers of cells, VBA dates, and texts such as <c>2021-12-19</c>.</summary>
internal sealed partial class Call
{
    /// <summary>A required date: no function reads the clock.</summary>
    public LocalDate Date(int index) => DateOf(Required(index, CellMessages.MissingDate), Name(index)) ?? ExcelCalendar.First;

    /// <summary>An optional date.</summary>
    public LocalDate? OptionalDate(int index) => DateOf(One(index), Name(index));

    private LocalDate? DateOf(Cell cell, string name)
    {
        switch (Sound(cell, name))
        {
            case Cell.Nothing:
                return null;
            case Cell.Number number:
                return Bounded(ExcelCalendar.DayOf(number.Value), name);
            case Cell.Day day:
                return Bounded(day.Value, name);
            case Cell.Text text when ExcelCalendar.DayOf(text.Value) is { } day:
                return Bounded(day, name);
            default:
                Refuse(CellError.Value, CellMessages.NotADate, name);
                return null;
        }
    }

    private LocalDate? Bounded(LocalDate? day, string name)
    {
        if (day is { } known && ExcelCalendar.IsInside(known))
        {
            return day;
        }

        Refuse(CellError.Number, CellMessages.DateOutOfBounds, name, ExcelCalendar.First, ExcelCalendar.Last);
        return null;
    }
}
