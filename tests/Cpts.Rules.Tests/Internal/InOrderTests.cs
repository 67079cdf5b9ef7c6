using Cpts.Rules.Internal;

namespace Cpts.Rules.Tests.Internal;

public class InOrderTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(20)]
    [InlineData(50)]
    public void Items_are_put_in_order_whatever_room_was_reserved(int capacity)
    {
        var items = new InOrder<(int Key, int Written), ByKey>(capacity);
        for (var i = 0; i < 20; i++)
        {
            items.Add((20 - i, i));
        }

        Assert.Equal(Enumerable.Range(1, 20).Select(key => (key, 20 - key)), items.ToValueList());
    }

    [Fact]
    public void Equal_items_stay_in_the_order_in_which_they_were_written()
    {
        var items = new InOrder<(int Key, int Written), ByKey>(4);
        items.Add((2, 0));
        items.Add((1, 1));
        items.Add((2, 2));
        items.Add((1, 3));

        Assert.Equal([(1, 1), (1, 3), (2, 0), (2, 2)], items.ToValueList());
    }

    private readonly struct ByKey : IComparer<(int Key, int Written)>
    {
        public int Compare((int Key, int Written) x, (int Key, int Written) y) => x.Key - y.Key;
    }
}
