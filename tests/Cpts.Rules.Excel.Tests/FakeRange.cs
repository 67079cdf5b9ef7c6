namespace Cpts.Rules.Excel.Tests;

/// <summary>The members of an Excel range that the add-in reads.</summary>
public sealed class FakeRange(object? value, int areas = 1, bool from1904 = false)
{
    public object? Value2 { get; } = value;

    public FakeAreas Areas { get; } = new(areas);

    public FakeWorksheet Worksheet { get; } = new(new FakeWorkbook(from1904));

    public sealed record FakeAreas(int Count);

    public sealed record FakeWorkbook(bool Date1904);

    public sealed record FakeWorksheet(FakeWorkbook Parent);
}
