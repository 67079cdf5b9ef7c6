namespace Cpts.Rules.Excel.Cells;

/// <summary>Several cells: a range, or a VBA array with any bounds.</summary>
/// <remarks>Cells are read on demand, so that a range of 100 000 rows costs nothing until its cells are used.</remarks>
internal sealed class CellGrid
{
    private readonly Array _values;
    private readonly bool _isRow;

    private CellGrid(Array values)
    {
        _values = values;
        _isRow = values.Rank == 1;
        Rows = _isRow ? 1 : values.GetLength(0);
        Columns = values.GetLength(_isRow ? 0 : 1);
    }

    /// <summary>The number of rows; a one-dimensional array is one row, as in Excel.</summary>
    public int Rows { get; }

    /// <summary>The number of columns.</summary>
    public int Columns { get; }

    /// <summary>The cell at a row and a column, both counted from 0.</summary>
    public Cell this[int row, int column] => Cell.Of(Raw(row, column));

    /// <summary>All cells, row by row.</summary>
    public IEnumerable<Cell> All =>
        from row in Enumerable.Range(0, Rows)
        from column in Enumerable.Range(0, Columns)
        select this[row, column];

    /// <summary>The cells of an array; null when it has three or more dimensions.</summary>
    public static CellGrid? TryRead(Array values) => values.Rank <= 2 ? new CellGrid(values) : null;

    /// <summary>The unconverted value at a row and a column.</summary>
    public object? Raw(int row, int column) => _isRow
        ? _values.GetValue(_values.GetLowerBound(0) + column)
        : _values.GetValue(_values.GetLowerBound(0) + row, _values.GetLowerBound(1) + column);

    /// <summary>The cell in a column of a row; empty when the row has no such column.</summary>
    public Cell At(int row, int column) => column < Columns ? this[row, column] : new Cell.Nothing();

    /// <summary>Whether every cell of a row is empty.</summary>
    public bool IsBlank(int row) => Enumerable.Range(0, Columns).All(column => this[row, column] is Cell.Nothing);
}
