namespace Cpts.Rules.Reports.Comparing;

/// <summary>A range of populations, both ends included, with a step.</summary>
/// <param name="First">The smallest population; strictly positive.</param>
/// <param name="Last">The largest, included; not below <paramref name="First"/>.</param>
/// <param name="Step">The distance from one population to the next; strictly positive.</param>
internal readonly record struct PopulationRange(int First, int Last, int Step)
{
    /// <summary>The maximum number of populations in a curve: more is taken for a typing error.</summary>
    public const int Most = 1_000_000;

    /// <summary>How many populations there are.</summary>
    public long Count => (((long)Last - First) / Step) + 1;

    /// <summary>The population after the given one; may be above <see cref="Last"/>.</summary>
    public long NextAfter(long population) => First + ((((population - First) / Step) + 1) * Step);
}
