namespace Cpts.Rules.Reports.Workbooks;

/// <summary>A sheet, built row by row.</summary>
/// <param name="name">Its name: at most 31 characters, none of <c>[]:*?/\</c>.</param>
/// <param name="widths">The widths of its columns, in characters.</param>
internal sealed class Sheet(string name, params double[] widths)
{
    private readonly List<SheetCell[]> _rows = [];

    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The widths of the columns.</summary>
    public IReadOnlyList<double> Widths { get; } = widths;

    /// <summary>The rows; the first one is row 1.</summary>
    public IReadOnlyList<SheetCell[]> Rows => _rows;

    /// <summary>The number of rows that stay in view.</summary>
    public int Frozen { get; private set; }

    /// <summary>The chart; null for none.</summary>
    public Chart? Chart { get; set; }

    /// <summary>The number of the next row.</summary>
    public int Next => _rows.Count + 1;

    /// <summary>Adds a row.</summary>
    /// <returns>Its number.</returns>
    public int Add(params SheetCell[] cells)
    {
        _rows.Add(cells);
        return _rows.Count;
    }

    /// <summary>Adds the column headers; the rows down to this one stay in view.</summary>
    public void Heads(params SheetCell[] cells) => Frozen = Add(cells);

    /// <summary>A reference to cells of this sheet from another one.</summary>
    public string At(string cells) => $"'{Name}'!{cells}";
}
