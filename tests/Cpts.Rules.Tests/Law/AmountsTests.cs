using System.Globalization;

namespace Cpts.Rules.Tests;

public class AmountsTests
{
    [Fact]
    public void Tables_equal_the_specification_row_for_row()
    {
        var expected = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "data", "amounts.csv")).Skip(1).Where(line => line.Length > 0).ToList();
        var actual = Law.Default.Agreements.SelectMany(agreement => agreement.Amounts.Select(row => Csv(agreement, row))).ToList();

        Assert.Equal(expected.Count, actual.Count);
        for (var i = 0; i < expected.Count; i++)
        {
            Assert.True(expected[i] == actual[i], $"Row {i + 2} of amounts.csv differs:\n  file  {expected[i]}\n  table {actual[i]}");
        }
    }

    private static string Csv(Agreement agreement, AmountRow row) => string.Join(
        ',',
        agreement.Id,
        string.Join('+', row.Lines.Select(line => line.Id())),
        Camel(row.Part),
        ((int)row.Size).ToString(CultureInfo.InvariantCulture),
        row.Amount.Min.ToString(),
        row.Amount.Max.ToString(),
        Camel(row.Status),
        string.Join(';', row.Sources),
        row.How?.English ?? "");

    private static string Camel<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
