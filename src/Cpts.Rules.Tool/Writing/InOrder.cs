using System.Collections.Concurrent;

namespace Cpts.Rules.Tool.Writing;

/// <summary>Works on several items at once and gives the results in the order of the items, each as soon as those before it are there.</summary>
internal static class InOrder
{
    /// <summary>How many results may wait for a slow one before them, for each item that is worked on.</summary>
    private const int Waiting = 4;

    /// <summary>Works on items.</summary>
    /// <param name="items">The items; they are read ahead, on a thread of their own, no further than there is room.</param>
    /// <param name="atOnce">How many may be worked on at the same time.</param>
    /// <param name="work">What to do; it may run on several threads.</param>
    public static IEnumerable<TResult> Select<TItem, TResult>(IEnumerable<TItem> items, int atOnce, Func<TItem, TResult> work)
    {
        var free = new SemaphoreSlim(atOnce);
        var results = new BlockingCollection<Task<TResult>>(atOnce * Waiting);
        var reading = Task.Factory.StartNew(Read, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        foreach (var result in results.GetConsumingEnumerable())
        {
            yield return result.GetAwaiter().GetResult();
        }

        reading.GetAwaiter().GetResult();

        void Read()
        {
            try
            {
                foreach (var item in items)
                {
                    free.Wait();
                    results.Add(Task.Run(() => Work(item)));
                }
            }
            finally
            {
                results.CompleteAdding();
            }
        }

        TResult Work(TItem item)
        {
            try
            {
                return work(item);
            }
            finally
            {
                free.Release();
            }
        }
    }
}
