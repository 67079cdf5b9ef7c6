using System.Runtime.CompilerServices;

namespace Cpts.Rules.Benchmarks;

/// <summary>What a programmer would write for one agreement without a rules engine: the baseline for the library.</summary>
internal static class HandWritten
{
    /// <summary>avenant-2: the bounds for each mission at each size, in euros, and the known sums of sizes 1, 2 and 4.</summary>
    private static readonly long[][] Least =
    [
        [50_000, 80_000, 50_000, 20_000, 62_500, 5_000, 0],
        [60_000, 100_000, 50_000, 20_000, 87_500, 5_000, 0],
        [75_000, 125_000, 90_000, 35_000, 112_500, 30_000, 20_000],
        [90_000, 155_000, 100_000, 40_000, 125_000, 30_000, 20_000],
    ];

    private static readonly long[][] Most =
    [
        [50_000, 80_000, 50_000, 20_000, 62_500, 25_000, 20_000],
        [60_000, 105_000, 90_000, 35_000, 112_500, 30_000, 20_000],
        [75_000, 125_000, 90_000, 35_000, 112_500, 30_000, 20_000],
        [90_000, 155_000, 100_000, 40_000, 125_000, 50_000, 40_000],
    ];

    private static readonly (int Members, long Sum)[] Known = [(0b11_0000, 25_000), (0b11_0110, 135_000), (0, 0), (0b11_0000, 70_000)];

    private static readonly (long Min, long Max)[] Table = [.. from size in Enumerable.Range(0, 4) from flags in Enumerable.Range(0, 64) select Total(size, flags)];

    /// <summary>The size by three comparisons.</summary>
    public static int Size(int population) => population < 40_000 ? 1 : population < 80_000 ? 2 : population <= 175_000 ? 3 : 4;

    /// <summary>The size without a branch.</summary>
    public static int SizeWithoutBranch(int population) => 4 + ((population - 40_000) >> 31) + ((population - 80_000) >> 31) + ((population - 175_001) >> 31);

    /// <summary>The annual total in straight-line code: the size, then the sum of the missions, then the known sum.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static (long Min, long Max) Annual(int population, int flags) => Total(Size(population) - 1, flags);

    /// <summary>The annual total from a precomputed table of all sizes and sets of missions.</summary>
    public static (long Min, long Max) FromTable(int population, int flags) => Table[((SizeWithoutBranch(population) - 1) << 6) | flags];

    private static (long Min, long Max) Total(int size, int flags)
    {
        var (least, most) = (Least[size], Most[size]);
        var (members, sum) = Known[size];
        var (min, max) = (least[0], most[0]);
        var (groupMin, groupMax, othersMin, othersMax) = (0L, 0L, 0L, 0L);
        for (var mission = 0; mission < 6; mission++)
        {
            var isChosen = (flags & (1 << mission)) != 0;
            if ((members & (1 << mission)) == 0)
            {
                min += isChosen ? least[mission + 1] : 0;
                max += isChosen ? most[mission + 1] : 0;
            }
            else if (isChosen)
            {
                groupMin += least[mission + 1];
                groupMax += most[mission + 1];
            }
            else
            {
                othersMin += least[mission + 1];
                othersMax += most[mission + 1];
            }
        }

        if ((flags & members) != 0)
        {
            min += Math.Max(groupMin, sum - othersMax);
            max += Math.Min(groupMax, sum - othersMin);
        }

        return (min * 100, max * 100);
    }
}
