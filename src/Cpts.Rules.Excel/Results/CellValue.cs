using System.Runtime.InteropServices;
using NodaTime;

namespace Cpts.Rules.Excel.Results;

/// <summary>Values as cells hold them: the one place where an exact amount becomes a floating-point number.</summary>
internal static class CellValue
{
    /// <summary>An empty place of a table. A table with true empties would show zeros there, and missing is never zero.</summary>
    public const string Blank = "";

    /// <summary>An amount, in euros: the double nearest to the exact cents, which shows and rounds back to the same cents.</summary>
    public static object Of(Euros amount) => (double)amount.ToDecimal();

    /// <summary>A day, as a VARIANT date: Excel shows it by the format of the cell.</summary>
    public static object Of(LocalDate day) => day.ToDateTimeUnspecified();

    /// <summary>A day that may not be known.</summary>
    public static object Of(LocalDate? day) => day is { } known ? Of(known) : Blank;

    /// <summary>A number that may not be known.</summary>
    public static object Of(int? number) => number is { } known ? known : Blank;

    /// <summary>Yes or no, as Excel writes them in its own language.</summary>
    public static object Of(bool answer) => answer;

    /// <summary>An error.</summary>
    public static object Of(CellError error) => new ErrorWrapper((int)error);
}
