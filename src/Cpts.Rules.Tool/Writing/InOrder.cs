using System.Collections.Concurrent;

namespace Cpts.Rules.Tool.Writing;

/// <summary>Processes several items at once and returns the results in the order of the items, each as soon as all earlier results are available.</summary>
internal static class InOrder
{
    /// <summary>The number of results that may wait for an earlier slow one, per item processed at the same time.</summary>
    private const int Waiting = 4;

    /// <summary>Processes items.</summary>
    /// <param name="items">The items; they are read ahead on a separate thread, as far as there is room.</param>
    /// <param name="atOnce">The maximum number processed at the same time.</param>
    /// <param name="work">Processes one item; it may run on several threads.</param>
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
