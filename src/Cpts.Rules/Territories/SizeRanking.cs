namespace Cpts.Rules.Territories;

/// <summary>How far a population is from the other sizes, and what a year gains or loses there.</summary>
public static class SizeRanking
{
    /// <summary>How many inhabitants are missing to reach the next size; null at the last one.</summary>
    /// <param name="thresholds">The thresholds of the agreement.</param>
    /// <param name="population">Inhabitants; not negative.</param>
    /// <param name="sizeAtOpenBound">The size of exactly 80 000 inhabitants.</param>
    /// <exception cref="ArgumentNullException"><paramref name="thresholds"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The population is negative.</exception>
    public static int? InhabitantsMissing(SizeThresholds thresholds, int population, SizeBand sizeAtOpenBound = SizeBand.Size3)
    {
        var next = Guard.NotNull(thresholds, nameof(thresholds)).SizeOf(population, sizeAtOpenBound) + 1;
        return Sizes.Words.Contains(next) ? thresholds.First(next, sizeAtOpenBound) - population : null;
    }

    /// <summary>The loss of inhabitants that changes the size; null at size 1.</summary>
    /// <param name="thresholds">The thresholds of the agreement.</param>
    /// <param name="population">Inhabitants; not negative.</param>
    /// <param name="sizeAtOpenBound">The size of exactly 80 000 inhabitants.</param>
    /// <exception cref="ArgumentNullException"><paramref name="thresholds"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The population is negative.</exception>
    public static int? InhabitantsAbove(SizeThresholds thresholds, int population, SizeBand sizeAtOpenBound = SizeBand.Size3)
    {
        var size = Guard.NotNull(thresholds, nameof(thresholds)).SizeOf(population, sizeAtOpenBound);
        return size == SizeBand.Size1 ? null : population - thresholds.First(size, sizeAtOpenBound) + 1;
    }

    /// <summary>What a year of operating and some missions gains, or loses, when the size changes: euros a year, amounts of
    /// contracts left out.</summary>
    /// <param name="agreement">The agreement that pays.</param>
    /// <param name="missions">Missions of the agreement: its core missions, or those of a contract.</param>
    /// <param name="from">The size before.</param>
    /// <param name="to">The size afterwards.</param>
    /// <returns>The difference of the two totals; negative when money is lost, exact when both totals are known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="agreement"/> is null.</exception>
    /// <exception cref="ArgumentException">The agreement does not have one of the missions.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A size is not defined.</exception>
    /// <example>With the four core missions of <c>avenant-2</c>, from size 3 to size 4: 510 000 − 437 500 = 72 500 € a year.</example>
    public static EuroRange AnnualChange(Agreement agreement, MissionSet missions, SizeBand from, SizeBand to)
    {
        Guard.NotNull(agreement, nameof(agreement));
        if (missions.Except(agreement.Missions).Count > 0)
        {
            throw new ArgumentException($"{agreement.Id} does not have all of {missions}.", nameof(missions));
        }

        return Change(agreement, missions, Guard.Defined(from, nameof(from)), Guard.Defined(to, nameof(to)));
    }

    /// <summary>Ranks a territory, with what a year's total gains or loses in the sizes beside its own.</summary>
    internal static TerritorySize Rank(int population, int? populationYear, Agreement agreement, MissionSet missions, Interpretations interpretations)
    {
        var bound = interpretations.BoundAt80000;
        var size = agreement.Sizes.SizeOf(population, bound);
        NextBand? next = InhabitantsMissing(agreement.Sizes, population, bound) is { } missing
            ? new NextBand(size + 1, missing, Change(agreement, missions, size, size + 1))
            : null;
        PreviousBand? previous = InhabitantsAbove(agreement.Sizes, population, bound) is { } above
            ? new PreviousBand(size - 1, above, Change(agreement, missions, size, size - 1))
            : null;
        return new TerritorySize(population, populationYear, size, next, previous);
    }

    private static EuroRange Change(Agreement agreement, MissionSet missions, SizeBand from, SizeBand to) =>
        agreement.At(to).AnnualTotal(missions) - agreement.At(from).AnnualTotal(missions);
}
