namespace Cpts.Rules.Reports.Comparing;

/// <summary>Populations from one to another, both included, at a step.</summary>
/// <param name="First">The smallest population; strictly positive.</param>
/// <param name="Last">The largest, included; not below <paramref name="First"/>.</param>
/// <param name="Step">From one population to the next; strictly positive.</param>
internal readonly record struct PopulationRange(int First, int Last, int Step)
{
    /// <summary>The most populations that a curve has: more is a slip of the keyboard.</summary>
    public const int Most = 1_000_000;

    /// <summary>How many populations there are.</summary>
    public long Count => (((long)Last - First) / Step) + 1;

    /// <summary>The next population after one; may be above <see cref="Last"/>.</summary>
    public long NextAfter(long population) => First + ((((population - First) / Step) + 1) * Step);
}
