using System.Reflection;
using System.Runtime.InteropServices;
using Cpts.Rules.Excel.Cells;
using NodaTime;

namespace Cpts.Rules.Excel.Tests.Cells;

public sealed class CellTests
{
    public static TheoryData<object> Numbers => new(1000d, 1000f, (sbyte)100, (byte)200, (short)1000, (ushort)1000, 1000, 1000u, 1000L, 1000ul, 1000m);

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Every_type_of_number_is_a_number(object value) =>
        Assert.Equal(new Cell.Number(Convert.ToDecimal(value, null)), Cell.Of(value));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Empty_cells_and_empty_texts_are_nothing(string? value) => Assert.IsType<Cell.Nothing>(Cell.Of(value));

    [Fact]
    public void An_argument_that_was_left_out_is_nothing() => Assert.IsType<Cell.Nothing>(Cell.Of(Missing.Value));

    [Fact]
    public void The_null_of_a_database_is_nothing() => Assert.IsType<Cell.Nothing>(Cell.Of(DBNull.Value));

    [Fact]
    public void Doubles_are_read_with_the_fifteen_digits_that_Excel_keeps()
    {
        Assert.Equal(new Cell.Number(54184.94m), Cell.Of(54184.94));
        Assert.Equal(new Cell.Number(0.3m), Cell.Of(0.1 + 0.2));
    }

    [Theory]
    [InlineData(1e300)]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void Doubles_that_hold_no_cents_are_beyond_every_bound(double value) => Assert.Equal(new Cell.Number(decimal.MaxValue), Cell.Of(value));

    [Theory]
    [InlineData(-2146826288)]
    [InlineData(Sheet.NotAvailable)]
    [InlineData(-2146826243)]
    public void Errors_come_as_special_numbers(int code) => Assert.Equal(new Cell.Error(code), Cell.Of(code));

    [Fact]
    public void Errors_that_the_add_in_gave_are_errors() => Assert.Equal(new Cell.Error(Sheet.Value), Cell.Of(new ErrorWrapper(Sheet.Value)));

    [Fact]
    public void Other_large_negative_numbers_are_numbers() => Assert.Equal(new Cell.Number(-2146826289), Cell.Of(-2146826289));

    [Fact]
    public void Dates_of_VBA_lose_their_time_of_day() =>
        Assert.Equal(new Cell.Day(new LocalDate(2022, 3, 1)), Cell.Of(new DateTime(2022, 3, 1, 23, 59, 0, DateTimeKind.Unspecified)));

    [Fact]
    public void Texts_lose_the_spaces_around_them() => Assert.Equal(new Cell.Text("S07"), Cell.Of(" S07 "));

    [Fact]
    public void A_range_of_one_cell_is_that_cell() => Assert.Equal(new Cell.Number(5), Cell.Of(new FakeRange(5d)));

    [Fact]
    public void An_array_of_one_item_is_that_item() => Assert.Equal(new Cell.Number(5), Cell.Of(new object[,] { { 5d } }));

    [Fact]
    public void A_range_of_several_pieces_is_refused() =>
        Assert.Equal(new Cell.Unreadable(CellMessages.SeveralAreas), Cell.Of(new FakeRange(5d, areas: 2)));

    [Fact]
    public void A_range_of_a_workbook_that_counts_from_1904_is_refused() =>
        Assert.Equal(new Cell.Unreadable(CellMessages.Origin1904), Cell.Of(new FakeRange(5d, from1904: true)));

    [Fact]
    public void Other_objects_are_refused() => Assert.Equal(new Cell.Unreadable(CellMessages.NotARange), Cell.Of(new object()));

    [Fact]
    public void Arrays_of_three_dimensions_are_refused() =>
        Assert.Equal(new Cell.Unreadable(CellMessages.ThreeDimensions), Cell.Of(new object[1, 2, 3]));
}
