namespace Cpts.Rules.Excel.Tests;

/// <summary>What the add-in looks at in a range of Excel.</summary>
public sealed class FakeRange(object? value, int areas = 1, bool from1904 = false)
{
    public object? Value2 { get; } = value;

    public FakeAreas Areas { get; } = new(areas);

    public FakeWorksheet Worksheet { get; } = new(new FakeWorkbook(from1904));

    public sealed record FakeAreas(int Count);

    public sealed record FakeWorkbook(bool Date1904);

    public sealed record FakeWorksheet(FakeWorkbook Parent);
}
