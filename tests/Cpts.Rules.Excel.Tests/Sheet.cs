using System.Runtime.InteropServices;

namespace Cpts.Rules.Excel.Tests;

/// <summary>A stand-in for a worksheet: the add-in, and the values of cells.</summary>
internal static class Sheet
{
    public const int Value = -2146826273;
    public const int Number = -2146826252;
    public const int NotAvailable = -2146826246;

    public static CptsFunctions AddIn() => new();

    /// <summary>The number of an error in a cell; fails when the cell holds something else.</summary>
    public static int ErrorOf(object? cell) => Assert.IsType<ErrorWrapper>(cell).ErrorCode;

    /// <summary>A column of cells.</summary>
    public static object?[,] Column(params object?[] cells)
    {
        var column = new object?[cells.Length, 1];
        for (var row = 0; row < cells.Length; row++)
        {
            column[row, 0] = cells[row];
        }

        return column;
    }

    /// <summary>Rows of cells.</summary>
    public static object?[,] Rows(params object?[][] rows)
    {
        var cells = new object?[rows.Length, rows[0].Length];
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                cells[row, column] = rows[row][column];
            }
        }

        return cells;
    }

    /// <summary>A table as lists, the header first.</summary>
    public static object[][] Table(object? cell)
    {
        var cells = Assert.IsType<object[,]>(cell);
        return [.. Enumerable.Range(0, cells.GetLength(0)).Select(row => Enumerable.Range(0, cells.GetLength(1)).Select(column => cells[row, column]).ToArray())];
    }
}
