namespace Cpts.Rules.Engineering.Workbook;

/// <summary>What the workbook shows where the add-in is not installed: the values of its example.</summary>
internal static class AddIn
{
    /// <summary>A formula that is true without the add-in.</summary>
    public const string IsMissing = "ISERROR(CPTS_VERSION())";

    public const string Absent = "absent : valeurs de l’exemple";

    public const string OfTheExample = "Valeur de l’exemple : le complément n’est pas là.";

    /// <summary>A table that a function gives, and the same table as values, which replaces it where the add-in is missing.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="at">The first row and column of the table.</param>
    /// <param name="formula">The formula.</param>
    /// <param name="values">What it gives.</param>
    /// <param name="look">How a cell looks, by its row and column in the table.</param>
    /// <param name="example">The first row and column of the values; their title is above.</param>
    public static void Spill(SheetModel sheet, (int Row, int Column) at, string formula, object[,] values, Func<int, int, Look> look, (int Row, int Column) example)
    {
        sheet.Put(example.Row - 1, example.Column, "L’exemple, en valeurs", Look.Label);
        for (var row = 0; row < values.GetLength(0); row++)
        {
            for (var column = 0; column < values.GetLength(1); column++)
            {
                sheet.Put(example.Row + row, example.Column + column, values[row, column] is "" ? null : values[row, column], look(row, column));
            }
        }

        var last = SheetCell.At(example.Row + values.GetLength(0) - 1, example.Column + values.GetLength(1) - 1);
        sheet.Spill(at.Row, at.Column, $"IF({IsMissing},{SheetCell.At(example.Row, example.Column)}:{last},{formula})", values, look);
    }
}
