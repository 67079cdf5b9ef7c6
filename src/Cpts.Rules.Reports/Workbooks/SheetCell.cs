namespace Cpts.Rules.Reports.Workbooks;

/// <summary>A cell: a text, a number, a day or nothing, and the formula that calculates it.</summary>
/// <param name="Value">A <see cref="string"/>, <see cref="decimal"/>, <see cref="int"/>, <see cref="LocalDate"/>, or null; with a formula, its result.</param>
/// <param name="Look">How it looks.</param>
/// <param name="Formula">The formula, without its equals sign; null for none.</param>
internal readonly record struct SheetCell(object? Value, Look Look = Look.Plain, string? Formula = null)
{
    public static implicit operator SheetCell(string? text) => new(text);

    public static implicit operator SheetCell(LocalDate? day) => new(day, Look.Date);

    public static implicit operator SheetCell(int? number) => new(number, Look.Whole);

    public static implicit operator SheetCell(Euros? amount) => new(amount?.ToDecimal(), Look.Euros);

    /// <summary>A number calculated by a formula.</summary>
    public static SheetCell Of(string formula, decimal? value, Look look = Look.Euros) => new(value, look, formula);

    /// <summary>A row of column headers.</summary>
    public static SheetCell[] Heads(Wording wording, params Bilingual[] heads) => [.. heads.Select(head => new SheetCell(wording.Text(head), Look.Header))];
}
