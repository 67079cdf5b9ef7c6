using Cpts.Rules.Tool.Writing;

namespace Cpts.Rules.Tool.Tests.Writing;

public class InOrderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Results_come_in_the_order_of_the_items_however_long_each_takes(int atOnce)
    {
        var results = InOrder.Select(Enumerable.Range(0, 200), atOnce, item =>
        {
            Thread.Sleep(item % 5 == 0 ? 3 : 0);
            return item * 2;
        });

        Assert.Equal(Enumerable.Range(0, 200).Select(item => item * 2), results);
    }

    [Fact]
    public void No_more_are_worked_on_at_once_than_asked_for()
    {
        var (now, most) = (0, 0);
        _ = InOrder.Select(Enumerable.Range(0, 50), 3, item =>
        {
            InterlockedMax(ref most, Interlocked.Increment(ref now));
            Thread.Sleep(2);
            return Interlocked.Decrement(ref now);
        }).Count();

        Assert.InRange(most, 1, 3);
    }

    [Fact]
    public void Items_are_read_ahead_only_as_far_as_there_is_room()
    {
        var read = 0;
        using var results = InOrder.Select(Count(), 2, item => item).GetEnumerator();
        results.MoveNext();
        Thread.Sleep(200);

        Assert.InRange(Volatile.Read(ref read), 1, 12);

        IEnumerable<int> Count()
        {
            while (true)
            {
                yield return Interlocked.Increment(ref read);
            }
        }
    }

    [Fact]
    public void A_result_does_not_wait_for_the_next_item()
    {
        using var more = new ManualResetEventSlim();
        using var results = InOrder.Select(Items(), 2, item => item).GetEnumerator();

        Assert.True(results.MoveNext());
        Assert.Equal(1, results.Current);
        more.Set();
        Assert.True(results.MoveNext());
        Assert.Equal(2, results.Current);

        IEnumerable<int> Items()
        {
            yield return 1;
            more.Wait();
            yield return 2;
        }
    }

    [Fact]
    public void An_error_while_reading_the_items_is_not_lost()
    {
        Assert.Throws<IOException>(() => InOrder.Select(Broken(), 2, item => item).Count());

        static IEnumerable<int> Broken()
        {
            yield return 1;
            throw new IOException();
        }
    }

    private static void InterlockedMax(ref int most, int value)
    {
        for (var seen = Volatile.Read(ref most); value > seen; seen = Volatile.Read(ref most))
        {
            Interlocked.CompareExchange(ref most, value, seen);
        }
    }
}
