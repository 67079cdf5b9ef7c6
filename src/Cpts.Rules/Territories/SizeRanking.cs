using System.Runtime.CompilerServices;
using Cpts.Rules.Internal;

namespace Cpts.Rules.Territories;

/// <summary>Ranks populations into sizes.</summary>
public static class SizeRanking
{
    /// <summary>The size of a population: 39 999 is size 1, 40 000 size 2, 175 000 size 3, 175 001 size 4.</summary>
    /// <param name="population">Inhabitants; not negative.</param>
    /// <param name="sizeAt80000">The size of exactly 80 000 inhabitants: <see cref="SizeBand.Size3"/> unless another reading is chosen.</param>
    /// <exception cref="ArgumentOutOfRangeException">The population is negative.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // Three comparisons: a call would take longer than they do.
    public static SizeBand SizeOf(int population, SizeBand sizeAt80000 = SizeBand.Size3) =>
        population < SizeThresholds.Second ? population < 0 ? throw Negative(population) : SizeBand.Size1
        : population < SizeThresholds.FirstOfThird(sizeAt80000) ? SizeBand.Size2
        : population <= SizeThresholds.LastOfThird ? SizeBand.Size3
        : SizeBand.Size4;

    /// <summary>How many inhabitants are missing to reach the next size; null at size 4.</summary>
    /// <param name="population">Inhabitants; not negative.</param>
    /// <param name="sizeAt80000">The size of exactly 80 000 inhabitants.</param>
    /// <exception cref="ArgumentOutOfRangeException">The population is negative.</exception>
    public static int? InhabitantsMissing(int population, SizeBand sizeAt80000 = SizeBand.Size3)
    {
        var size = SizeOf(population, sizeAt80000);
        return size == SizeBand.Size4 ? null : SizeThresholds.First(size + 1, sizeAt80000) - population;
    }

    /// <summary>The loss of inhabitants that changes the size; null at size 1.</summary>
    /// <param name="population">Inhabitants; not negative.</param>
    /// <param name="sizeAt80000">The size of exactly 80 000 inhabitants.</param>
    /// <exception cref="ArgumentOutOfRangeException">The population is negative.</exception>
    public static int? InhabitantsAbove(int population, SizeBand sizeAt80000 = SizeBand.Size3)
    {
        var size = SizeOf(population, sizeAt80000);
        return size == SizeBand.Size1 ? null : population - SizeThresholds.First(size, sizeAt80000) + 1;
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

    private static ArgumentOutOfRangeException Negative(int population) =>
        new(nameof(population), population, "A population is not negative.");

    /// <summary>Ranks a territory, with what a year's total gains or loses in the sizes beside its own.</summary>
    internal static TerritorySize Rank(int population, int? populationYear, Agreement agreement, MissionSet missions, Interpretations interpretations)
    {
        var bound = interpretations.BoundAt80000;
        var size = SizeOf(population, bound);
        NextBand? next = InhabitantsMissing(population, bound) is { } missing
            ? new NextBand(size + 1, missing, Change(agreement, missions, size, size + 1))
            : null;
        PreviousBand? previous = InhabitantsAbove(population, bound) is { } above
            ? new PreviousBand(size - 1, above, Change(agreement, missions, size, size - 1))
            : null;
        return new TerritorySize(population, populationYear, size, next, previous);
    }

    private static EuroRange Change(Agreement agreement, MissionSet missions, SizeBand from, SizeBand to) =>
        agreement.At(to).AnnualTotal(missions) - agreement.At(from).AnnualTotal(missions);
}
