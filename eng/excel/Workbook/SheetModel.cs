namespace Cpts.Rules.Engineering.Workbook;

/// <summary>A sheet before it is written: its cells, in any order, and its layout.</summary>
/// <param name="name">The name on its tab.</param>
/// <param name="widths">The widths of its columns, in characters.</param>
internal sealed class SheetModel(string name, params double[] widths)
{
    private readonly List<SheetCell> _cells = [];
    private readonly List<string> _merged = [];
    private readonly List<(string Cell, string List)> _lists = [];

    public string Name { get; } = name;

    public IReadOnlyList<double> Widths { get; } = widths;

    public IReadOnlyList<SheetCell> Cells => _cells;

    public IReadOnlyList<string> Merged => _merged;

    public IReadOnlyList<(string Cell, string List)> Lists => _lists;

    /// <summary>How many rows stay in view when the sheet is scrolled.</summary>
    public int FrozenRows { get; init; }

    /// <summary>Whether the page is printed in landscape format.</summary>
    public bool IsLandscape { get; init; }

    /// <summary>Whether the chart is on this sheet.</summary>
    public bool HasChart { get; init; }

    public void Put(int row, int column, object? value, Look look = Look.Plain) => _cells.Add(new SheetCell(row, column, value, look));

    /// <summary>A text that spans the columns of the sheet.</summary>
    public void Across(int row, string text, Look look)
    {
        Put(row, 1, text, look);
        Merge(row, 1);
    }

    /// <summary>Merges a cell with all those on its right.</summary>
    public void Merge(int row, int column) => _merged.Add($"{SheetCell.At(row, column)}:{SheetCell.At(row, Widths.Count)}");

    /// <summary>How many lines of text a row needs, because programs do not adjust row heights when they open a file.</summary>
    public int LinesOf(int row) => _cells
        .Where(cell => cell.Row == row && cell.Spill is null && cell.Look is Look.Wrapped or Look.Note or Look.Banner or Look.Header)
        .Max(cell => (int?)Math.Ceiling((cell.Value?.ToString()?.Length ?? 0) / WidthOf(cell))) is int lines and > 1 ? lines : 1;

    private double WidthOf(SheetCell cell) => _merged.Exists(range => range.StartsWith(cell.Reference + ":", StringComparison.Ordinal))
        ? Widths.Skip(cell.Column - 1).Sum()
        : Widths[cell.Column - 1];

    /// <summary>A formula of one cell, with the value that it has when the workbook is written.</summary>
    public void Formula(int row, int column, string formula, object? value, Look look) => _cells.Add(new SheetCell(row, column, value, look, formula));

    /// <summary>A formula that spills.</summary>
    public void Spill(int row, int column, string formula, object[,] values, Func<int, int, Look> look)
    {
        var (rows, columns) = (values.GetLength(0), values.GetLength(1));
        var range = $"{SheetCell.At(row, column)}:{SheetCell.At(row + rows - 1, column + columns - 1)}";
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
            {
                _cells.Add(new SheetCell(row + i, column + j, values[i, j], look(i, j), i == 0 && j == 0 ? formula : null, range));
            }
        }
    }

    /// <summary>Lets a cell be chosen from a list.</summary>
    public void Choose(int row, int column, params string[] values) => _lists.Add((SheetCell.At(row, column), string.Join(',', values)));
}
