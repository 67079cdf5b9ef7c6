using System.Reflection;
using System.Runtime.InteropServices;
using NodaTime;

namespace Cpts.Rules.Excel.Cells;

/// <summary>An argument as one of a few kinds, whatever its COM type: the only place that distinguishes COM types.</summary>
/// <remarks>Excel passes numbers and dates as doubles and VBA passes them in a dozen types; a range comes as an object, an omitted argument as
/// <see cref="Missing"/>, an empty cell as null and an error as a special number.</remarks>
internal abstract record Cell
{
    /// <summary>Integers in this interval, which starts at #NULL!, are Excel errors as .NET passes them.</summary>
    private const int FirstError = unchecked((int)0x800A07D0);

    private const int LastError = unchecked((int)0x800A0833);

    /// <summary>Doubles beyond this cannot hold cents; they are refused everywhere as out of bounds.</summary>
    private const double LargestExact = 1e15;

    /// <summary>An omitted argument, or an empty cell.</summary>
    internal sealed record Nothing : Cell;

    /// <summary>A number. Doubles are read with the fifteen digits that Excel shows and keeps.</summary>
    /// <param name="Value">The number.</param>
    internal sealed record Number(decimal Value) : Cell;

    /// <summary>A non-empty text.</summary>
    /// <param name="Value">The text, without spaces around it.</param>
    internal sealed record Text(string Value) : Cell;

    /// <summary>True or false.</summary>
    /// <param name="Value">The value.</param>
    internal sealed record Truth(bool Value) : Cell;

    /// <summary>A VBA date; the time of day is dropped.</summary>
    /// <param name="Value">The day.</param>
    internal sealed record Day(LocalDate Value) : Cell;

    /// <summary>An error, such as the #N/A of another cell.</summary>
    /// <param name="Code">Its number.</param>
    internal sealed record Error(int Code) : Cell;

    /// <summary>Several cells.</summary>
    /// <param name="Cells">The cells.</param>
    internal sealed record Many(CellGrid Cells) : Cell;

    /// <summary>Something that no function can read.</summary>
    /// <param name="Why">What it is, and why it cannot be read.</param>
    internal sealed record Unreadable(Bilingual Why) : Cell;

    /// <summary>Reads an argument.</summary>
    /// <param name="value">The argument as it was passed.</param>
    public static Cell Of(object? value) => value switch
    {
        null or DBNull or Missing => new Nothing(),
        string text => string.IsNullOrWhiteSpace(text) ? new Nothing() : new Text(text.Trim()),
        bool truth => new Truth(truth),
        double number => new Number(Exact(number)),
        int code when code is >= FirstError and <= LastError => new Error(code),
        ErrorWrapper error => new Error(error.ErrorCode),
        DateTime day => new Day(LocalDate.FromDateTime(day)),
        decimal number => new Number(number),
        float number => new Number(Exact(number)),
        sbyte or byte or short or ushort or int or uint or long or ulong => new Number(((IConvertible)value).ToDecimal(null)),
        Array array => CellGrid.TryRead(array) is { } cells ? Single(cells) : new Unreadable(CellMessages.ThreeDimensions),
        _ => RangeObject.Read(value),
    };

    private static Cell Single(CellGrid cells) => cells is { Rows: 1, Columns: 1 } ? cells[0, 0] : new Many(cells);

    private static decimal Exact(double number) => double.IsNaN(number) || Math.Abs(number) > LargestExact
        ? decimal.MaxValue
        : (decimal)number;
}
