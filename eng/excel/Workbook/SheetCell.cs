namespace Cpts.Rules.Engineering.Workbook;

/// <summary>A cell: its value, and the formula that gives it when there is one.</summary>
/// <param name="Row">The row, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Value">A text, a number or a date; null for an empty cell that has only a style.</param>
/// <param name="Look">How it looks.</param>
/// <param name="Formula">The formula, without its equals sign; null for a static cell.</param>
/// <param name="Spill">The range that a formula fills (B5:L13), in each of its cells; null elsewhere.</param>
internal sealed record SheetCell(int Row, int Column, object? Value, Look Look, string? Formula = null, string? Spill = null)
{
    /// <summary>The reference: A1.</summary>
    public string Reference => At(Row, Column);

    public static string At(int row, int column) => (char)('A' + column - 1) + row.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
