using Cpts.Rules.Excel.Cells;

namespace Cpts.Rules.Excel.Tests.Cells;

public sealed class CellGridTests
{
    [Fact]
    public void Arrays_of_Excel_begin_at_1()
    {
        var values = Array.CreateInstance(typeof(object), [2, 2], [1, 1]);
        values.SetValue("a", 1, 1);
        values.SetValue("d", 2, 2);

        var grid = CellGrid.TryRead(values)!;

        Assert.Equal((2, 2), (grid.Rows, grid.Columns));
        Assert.Equal(new Cell.Text("a"), grid[0, 0]);
        Assert.IsType<Cell.Nothing>(grid[0, 1]);
        Assert.Equal(new Cell.Text("d"), grid[1, 1]);
    }

    [Fact]
    public void An_array_of_one_dimension_is_a_row_whatever_its_bounds()
    {
        var values = Array.CreateInstance(typeof(int), [3], [5]);
        values.SetValue(7, 7);

        var grid = CellGrid.TryRead(values)!;

        Assert.Equal((1, 3), (grid.Rows, grid.Columns));
        Assert.Equal(new Cell.Number(7), grid[0, 2]);
    }

    [Fact]
    public void A_row_without_anything_in_it_is_blank()
    {
        var grid = CellGrid.TryRead(Sheet.Rows([null, ""], [null, 0d]))!;

        Assert.True(grid.IsBlank(0));
        Assert.False(grid.IsBlank(1));
    }
}
