namespace Cpts.Rules.Territories;

/// <summary>How far a population is from the other sizes, and what a community would gain or lose a year with them.</summary>
public static class SizeRanking
{
    /// <summary>How many more inhabitants are needed to reach the next size; null at the last one.</summary>
    /// <param name="thresholds">The thresholds of the agreement.</param>
    /// <param name="population">Inhabitants; not negative.</param>
    /// <param name="sizeAtOpenBound">The size to use for exactly 80 000 inhabitants.</param>
    /// <returns>Inhabitants, at least 1; null at the last size.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="thresholds"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The population is negative.</exception>
    public static int? InhabitantsMissing(SizeThresholds thresholds, int population, SizeBand sizeAtOpenBound = SizeBand.Size3)
    {
        var next = Guard.NotNull(thresholds, nameof(thresholds)).SizeOf(population, sizeAtOpenBound) + 1;
        return Sizes.Words.Contains(next) ? thresholds.First(next, sizeAtOpenBound) - population : null;
    }

    /// <summary>How many inhabitants fewer would put the territory in the previous size; null at size 1.</summary>
    /// <param name="thresholds">The thresholds of the agreement.</param>
    /// <param name="population">Inhabitants; not negative.</param>
    /// <param name="sizeAtOpenBound">The size to use for exactly 80 000 inhabitants.</param>
    /// <returns>Inhabitants, at least 1; null at size 1.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="thresholds"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The population is negative.</exception>
    public static int? InhabitantsAbove(SizeThresholds thresholds, int population, SizeBand sizeAtOpenBound = SizeBand.Size3)
    {
        var size = Guard.NotNull(thresholds, nameof(thresholds)).SizeOf(population, sizeAtOpenBound);
        return size == SizeBand.Size1 ? null : population - thresholds.First(size, sizeAtOpenBound) + 1;
    }

    /// <summary>Ranks a territory, and gives the change of a year's total at the next and the previous size.</summary>
    /// <param name="population">Inhabitants.</param>
    /// <param name="populationYear">The year of the populations.</param>
    /// <param name="agreement">The agreement whose thresholds apply.</param>
    /// <param name="sizeAtOpenBound">The size to use for exactly 80 000 inhabitants.</param>
    /// <param name="total">Gives a year's total at a size, without the amounts of contracts.</param>
    internal static TerritorySize Rank(int population, int? populationYear, Agreement agreement, SizeBand sizeAtOpenBound, Func<SizeBand, EuroRange> total)
    {
        var size = agreement.Sizes.SizeOf(population, sizeAtOpenBound);
        NextBand? next = InhabitantsMissing(agreement.Sizes, population, sizeAtOpenBound) is { } missing
            ? new NextBand(size + 1, missing, total(size + 1) - total(size))
            : null;
        PreviousBand? previous = InhabitantsAbove(agreement.Sizes, population, sizeAtOpenBound) is { } above
            ? new PreviousBand(size - 1, above, total(size - 1) - total(size))
            : null;
        return new TerritorySize(population, populationYear, size, next, previous);
    }
}
