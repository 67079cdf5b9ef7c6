namespace Cpts.Rules.Reports.Writing;

/// <summary>The layout of a table in plain text: the widths of its columns, and the lines of its rows.</summary>
/// <remarks>In a table that is too wide, the second half of ranges is first moved to a line of its own; then the texts of
/// the widest left-aligned columns are broken, never inside a word.</remarks>
internal sealed class TableLayout
{
    private const string Gap = "  ";
    private readonly Table _table;
    private readonly bool _folds;
    private readonly int[] _widths;

    public TableLayout(Table table, int room)
    {
        _table = table;
        _widths = Natural(false);
        if (Taken > room)
        {
            _folds = true;
            _widths = Natural(true);
        }

        Break(room);
    }

    /// <summary>The width of the table.</summary>
    public int Taken => _widths.Sum() + (Gap.Length * (_widths.Length - 1));

    /// <summary>Whether any column has a title.</summary>
    public bool HasTitles => _table.Columns.Any(column => column.Title.Length > 0);

    /// <summary>The line of the titles.</summary>
    public string Titles(TextColours colours) => Line([.. _table.Columns.Select(column => new Cell(column.Title, Tone.Muted))], colours);

    /// <summary>The lines of a row.</summary>
    public IEnumerable<string> Lines(Row row, TextColours colours)
    {
        if (row.Kind == RowKind.Group)
        {
            return [colours.Paint(PlainText.Safe(row.Cells[0].Whole), Tone.Muted)];
        }

        var stacks = row.Cells.Select((cell, column) => Stack(row.Kind == RowKind.Total && cell.Tone == Tone.Plain ? cell with { Tone = Tone.Strong } : cell, column)).ToArray();
        var height = stacks.Max(stack => stack.Length);
        return Enumerable.Range(0, height).Select(i => Line([.. stacks.Select(stack => i < stack.Length ? stack[i] : Cell.Empty)], colours));
    }

    private Cell[] Stack(Cell cell, int column)
    {
        if (_folds && cell.Second is { } second)
        {
            return [cell with { Second = null }, new Cell(second, cell.Tone)];
        }

        return [.. PlainText.Wrap(PlainText.Safe(cell.Whole), _widths[column]).Select(text => new Cell(text, cell.Tone))];
    }

    private string Line(IReadOnlyList<Cell> cells, TextColours colours)
    {
        var line = new System.Text.StringBuilder();
        for (var i = 0; i < _widths.Length; i++)
        {
            var cell = i < cells.Count ? cells[i] : Cell.Empty;
            var blank = new string(' ', Math.Max(0, _widths[i] - PlainText.Width(cell.Text)));
            var text = colours.Paint(cell.Text, cell.Tone);
            line.Append(i == 0 ? "" : Gap).Append(_table.Columns[i].Side == Side.Right ? blank + text : text + blank);
        }

        return line.ToString().TrimEnd(' ');
    }

    private int[] Natural(bool folded) => [.. _table.Columns.Select((column, i) => Math.Max(
        PlainText.Width(column.Title),
        _table.Rows.Where(row => row.Kind != RowKind.Group).Select(row => WidthOf(row.Cells[i], folded)).DefaultIfEmpty(0).Max()))];

    private static int WidthOf(Cell cell, bool folded) => folded && cell.Second is { } second
        ? Math.Max(PlainText.Width(cell.Text), PlainText.Width(second))
        : PlainText.Width(PlainText.Safe(cell.Whole));

    /// <summary>Makes the widest left-aligned columns narrower, but not narrower than their longest word.</summary>
    private void Break(int room)
    {
        int?[] least = [.. _table.Columns.Select((column, i) => column.Side == Side.Left && Taken > room ? LongestWord(i) : (int?)null)];
        while (Taken > room)
        {
            var widest = -1;
            for (var i = 0; i < _widths.Length; i++)
            {
                if (_widths[i] > least[i] && (widest < 0 || _widths[i] > _widths[widest]))
                {
                    widest = i;
                }
            }

            if (widest < 0)
            {
                return;
            }

            _widths[widest]--;
        }
    }

    private int LongestWord(int column) => Texts(column).SelectMany(text => text.Split(' ')).Max(PlainText.Width);

    private IEnumerable<string> Texts(int column) => _table.Rows
        .Where(row => row.Kind != RowKind.Group)
        .Select(row => row.Cells[column].Whole)
        .Prepend(_table.Columns[column].Title);
}
