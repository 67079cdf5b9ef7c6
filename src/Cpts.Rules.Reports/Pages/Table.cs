namespace Cpts.Rules.Reports.Pages;

/// <summary>The side on which the texts of a column are aligned.</summary>
internal enum Side : byte
{
    Left,
    Right,
}

/// <summary>A column of a table.</summary>
/// <param name="Title">Its title; may be empty.</param>
/// <param name="Side">The side on which its texts are aligned.</param>
internal readonly record struct Column(string Title, Side Side = Side.Left);

/// <summary>The kind of a row.</summary>
internal enum RowKind : byte
{
    /// <summary>An ordinary item.</summary>
    Item,

    /// <summary>A heading above the items that follow; only its first cell is shown.</summary>
    Group,

    /// <summary>A sum of items.</summary>
    Total,
}

/// <summary>A row of a table.</summary>
/// <param name="Cells">As many cells as the table has columns.</param>
/// <param name="Kind">Its kind.</param>
internal sealed record Row(IReadOnlyList<Cell> Cells, RowKind Kind = RowKind.Item)
{
    public static Row Of(params Cell[] cells) => new(cells);

    public static Row Total(params Cell[] cells) => new(cells, RowKind.Total);

    public static Row Group(string title) => new([title], RowKind.Group);
}

/// <summary>A table.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows.</param>
internal sealed record Table(IReadOnlyList<Column> Columns, IReadOnlyList<Row> Rows) : Block;
