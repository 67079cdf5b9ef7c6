using System.Runtime.InteropServices;
using NodaTime;

namespace Cpts.Rules.Excel.Results;

/// <summary>Values for cells: the only place where an exact amount becomes a floating-point number.</summary>
internal static class CellValue
{
    /// <summary>An empty cell of a table: an empty text, since Excel would show a truly empty value as zero, and missing is never zero.</summary>
    public const string Blank = "";

    /// <summary>An amount, in euros: the double nearest to the exact cents, which is shown as, and rounds back to, the same cents.</summary>
    public static object Of(Euros amount) => (double)amount.ToDecimal();

    /// <summary>A day, as a VARIANT date: Excel shows it in the format of the cell.</summary>
    public static object Of(LocalDate day) => day.ToDateTimeUnspecified();

    /// <summary>A day, which may be unknown.</summary>
    public static object Of(LocalDate? day) => day is { } known ? Of(known) : Blank;

    /// <summary>A number, which may be unknown.</summary>
    public static object Of(int? number) => number is { } known ? known : Blank;

    /// <summary>Yes or no, which Excel shows in its own language.</summary>
    public static object Of(bool answer) => answer;

    /// <summary>An error.</summary>
    public static object Of(CellError error) => new ErrorWrapper((int)error);
}
