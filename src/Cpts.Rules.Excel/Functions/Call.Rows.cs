using Cpts.Rules.Excel.Cells;
using Cpts.Rules.Excel.Results;
using NodaTime;

namespace Cpts.Rules.Excel.Functions;

/// <summary>Ranges that are tables: one item in each row; empty rows and a header row are skipped.</summary>
internal sealed partial class Call
{
    private static readonly Bilingual RowName = new("{0}, ligne {1}, {2}", "{0}, row {1}, {2}");

    /// <summary>The rows of a table; none when the argument is omitted.</summary>
    /// <param name="index">The argument.</param>
    /// <param name="columns">The names of its columns: a header row is recognised by the first name in its first cell.</param>
    public IReadOnlyList<Row> Rows(int index, params Bilingual[] columns)
    {
        var rows = new List<Row>();
        if (Cell.Of(Raw(index)) is not Cell.Many { Cells: var cells })
        {
            var only = One(index);
            return only is Cell.Nothing ? rows : [new Row(this, index, 0, [only], columns)];
        }

        if (cells.Columns > columns.Length)
        {
            Refuse(CellError.Value, CellMessages.TooManyColumns, Name(index), columns.Length, string.Join(", ", columns.Select(column => column.In(Language))));
            return rows;
        }

        for (var row = 0; row < cells.Rows; row++)
        {
            if (!cells.IsBlank(row) && !(row == 0 && IsHeader(cells[0, 0], columns[0])))
            {
                rows.Add(new Row(this, index, row, [.. Enumerable.Range(0, cells.Columns).Select(column => cells[row, column])], columns));
            }
        }

        return rows;
    }

    private static bool IsHeader(Cell cell, Bilingual name) =>
        cell is Cell.Text text && PlainWord.Of(text.Value) is var word && (word == PlainWord.Of(name.French) || word == PlainWord.Of(name.English));

    /// <summary>A row of a table.</summary>
    internal sealed class Row(Call call, int argument, int row, Cell[] cells, Bilingual[] columns)
    {
        public Mission? Mission(int column) => Word(column, Words.Missions);

        public T? Word<T>(int column, WordList<T> words)
            where T : struct => call.TextOf(Cell(column), Name(column)) is { } text ? call.WordOf(text, words, Name(column)) : Missing<T>(column);

        public int? Whole(int column, int least, int most) => Cell(column) is Cells.Cell.Nothing ? Missing<int>(column) : OptionalWhole(column, least, most);

        public int? OptionalWhole(int column, int least, int most) => call.WholeOf(Cell(column), Name(column), least, most);

        public LocalDate? RequiredDate(int column) => Cell(column) is Cells.Cell.Nothing ? Missing<LocalDate>(column) : Date(column);

        public LocalDate? Date(int column) => call.DateOf(Cell(column), Name(column));

        public Euros? RequiredAmount(int column) => Cell(column) is Cells.Cell.Nothing ? Missing<Euros>(column) : Amount(column);

        public Euros? Amount(int column) => call.AmountOf(Cell(column), Name(column));

        /// <summary>A required amount, which may be negative (to be repaid).</summary>
        public Euros? SignedAmount(int column) => Cell(column) is Cells.Cell.Nothing ? Missing<Euros>(column) : call.AmountOf(Cell(column), Name(column), -LargestAmount);

        public bool? Truth(int column) => call.TruthOf(Cell(column), Name(column));

        private Cell Cell(int column) => column < cells.Length ? cells[column] : new Cells.Cell.Nothing();

        private T? Missing<T>(int column)
            where T : struct
        {
            call.Refuse(CellError.Value, CellMessages.Missing, Name(column));
            return null;
        }

        /// <summary>Refuses the value of a column.</summary>
        public void Refuse(CellError error, int column, Bilingual reason, params object[] values) => call.Refuse(error, reason, [Name(column), .. values]);

        private string Name(int column) => call.Wording.Text(RowName, call.Name(argument), row + 1, columns[column]);
    }
}
