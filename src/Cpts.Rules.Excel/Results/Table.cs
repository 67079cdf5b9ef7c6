namespace Cpts.Rules.Excel.Results;

/// <summary>A table that spills: a header row, then a row for each thing.</summary>
/// <param name="language">The language of the header.</param>
/// <param name="header">The names of the columns.</param>
internal sealed class Table(Language language, params Bilingual[] header)
{
    private readonly Bilingual[] _header = header;
    private readonly Language _language = language;
    private readonly List<object[]> _rows = [];

    /// <summary>Adds a row; each cell from <see cref="CellValue"/>, or a text.</summary>
    /// <exception cref="ArgumentException">The row has not as many cells as the header.</exception>
    public void Add(params object[] cells)
    {
        if (cells.Length != _header.Length)
        {
            throw new ArgumentException($"The header has {_header.Length} columns, the row {cells.Length}.", nameof(cells));
        }

        _rows.Add(cells);
    }

    /// <summary>The table as Excel takes it: rows, then columns, both from 0.</summary>
    public object[,] ToArray()
    {
        var cells = new object[_rows.Count + 1, _header.Length];
        for (var column = 0; column < _header.Length; column++)
        {
            cells[0, column] = _header[column].In(_language);
            for (var row = 0; row < _rows.Count; row++)
            {
                cells[row + 1, column] = _rows[row][column];
            }
        }

        return cells;
    }
}
