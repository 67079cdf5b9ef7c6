namespace Cpts.Rules.Internal;

/// <summary>Sums of ranges: minimums and maximums are added separately.</summary>
internal static class Sums
{
    /// <summary>The sum of an amount of each item; 0 when there are no items.</summary>
    public static EuroRange SumOf<T>(this ValueList<T> items, Func<T, EuroRange> amount)
    {
        var sum = EuroRange.Zero;
        foreach (var item in items)
        {
            sum += amount(item);
        }

        return sum;
    }
}
