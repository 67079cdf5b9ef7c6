using Cpts.Rules.Reports.Sections;

namespace Cpts.Rules.Excel.Results;

/// <summary>A table that spills into neighbouring cells: a header row, then a row for each item.</summary>
/// <param name="language">The language of the header.</param>
/// <param name="header">The names of the columns.</param>
internal sealed class Table(Language language, params Bilingual[] header)
{
    private readonly Bilingual[] _header = header;
    private readonly Language _language = language;
    private readonly List<object[]> _rows = [];

    /// <summary>Adds a row; each cell is a value from <see cref="CellValue"/> or a text.</summary>
    /// <exception cref="ArgumentException">The row does not have as many cells as the header.</exception>
    public void Add(params object[] cells)
    {
        if (cells.Length != _header.Length)
        {
            throw new ArgumentException($"The header has {_header.Length} columns, the row {cells.Length}.", nameof(cells));
        }

        _rows.Add(cells);
    }

    /// <summary>The table in the form that Excel accepts: rows, then columns, both counted from 0.</summary>
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

    /// <summary>The table of some fields of a section: two columns for an amount, its minimum and its maximum.</summary>
    /// <param name="language">The language.</param>
    /// <param name="listing">The section.</param>
    /// <param name="amounts">The fields that are amounts.</param>
    /// <param name="columns">The fields.</param>
    public static object[,] Of(Language language, Listing listing, IReadOnlyCollection<string> amounts, params IReadOnlyList<string> columns)
    {
        var table = new Table(language, [.. columns.SelectMany(column => Titles(listing.Fields.Single(field => field.Id == column).Word!.Value, amounts.Contains(column)))]);
        foreach (var item in listing.Items)
        {
            table.Add([.. columns.SelectMany(column => Cells(item[column], amounts.Contains(column)))]);
        }

        return table.ToArray();

        object[] Cells(Datum datum, bool isAmount) => datum.Value switch
        {
            Value.Amount amount => [CellValue.Of(amount.Range.Min), CellValue.Of(amount.Range.Max)],
            _ when isAmount => [CellValue.Blank, CellValue.Blank],
            Value.Count count => [(int)count.Number],
            Value.Day day => [CellValue.Of(day.Date)],
            Value.Word { Id: "true" or "false" } answer => [CellValue.Of(answer.Id is "true")],
            Value.Word word => [(datum.Note ?? word.Text).In(language)],
            _ => [datum.Sources is { } sources ? string.Join(", ", sources) : CellValue.Blank],
        };
    }

    private static IEnumerable<Bilingual> Titles(Bilingual word, bool isAmount)
    {
        var french = char.ToUpperInvariant(word.French[0]) + word.French[1..];
        return isAmount
            ? [new(french + " min", $"{word.English} min".TrimStart()), new(french + " max", $"{word.English} max".TrimStart())]
            : [new(french, word.English)];
    }
}
