namespace Cpts.Rules.Reports.Report.Drawings;

/// <summary>Round steps for an axis of amounts: 1, 2 or 5 times a power of ten.</summary>
internal static class RoundSteps
{
    /// <summary>From 0 to the first step at or above an amount, in whole euros: 0, 50 000, 100 000, 150 000 for 125 000.</summary>
    /// <param name="most">The largest amount; not negative.</param>
    /// <param name="atMost">The maximum number of steps.</param>
    public static IReadOnlyList<long> UpTo(Euros most, int atMost = 5)
    {
        var euros = Math.Max(1, (most.Cents + 99) / 100);
        var step = Step(euros, atMost);
        var steps = (euros + step - 1) / step;
        return [.. Enumerable.Range(0, (int)steps + 1).Select(i => i * step)];
    }

    private static long Step(long euros, int atMost)
    {
        for (var unit = 1L; ; unit *= 10)
        {
            foreach (var step in new[] { unit, 2 * unit, 5 * unit })
            {
                if (step * atMost >= euros)
                {
                    return step;
                }
            }
        }
    }
}
