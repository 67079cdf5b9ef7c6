using Cpts.Rules.Batch;
using Cpts.Rules.Funding;

namespace Cpts.Rules.Tests.Batch;

public class AnnualTotalsTests
{
    private static readonly MissionSet[] EverySet = [.. Enumerable.Range(0, 64).Select(flags => MissionSet.Of([.. Missions.All.Where((_, i) => (flags & (1 << i)) != 0)]))];

    [Fact]
    public void Totals_of_a_column_are_those_of_each_territory_for_every_size_and_set_of_missions()
    {
        foreach (var agreement in Law.Default.Agreements)
        {
            byte[] sizes = [.. EverySet.SelectMany(_ => new byte[] { 1, 2, 3, 4 })];
            MissionSet[] missions = [.. EverySet.SelectMany(set => Enumerable.Repeat(set, 4))];
            var (min, max) = (new long[sizes.Length], new long[sizes.Length]);

            AnnualTotals.Chosen(agreement, sizes, missions, min, max);

            for (var i = 0; i < sizes.Length; i++)
            {
                Assert.Equal(AnnualTotal.Of(agreement, (SizeBand)sizes[i], missions[i]), Range(min[i], max[i]));
            }
        }
    }

    [Fact]
    public void Core_and_maximum_are_the_totals_of_the_missions_of_the_agreement()
    {
        byte[] sizes = [1, 2, 3, 4];
        var (min, max) = (new long[4], new long[4]);

        AnnualTotals.Core(Law.Default.Agreements[1], sizes, min, max);
        Assert.Equal([26_250_000, 30_750_000, 43_750_000, 51_000_000], min);

        AnnualTotals.Maximum(Law.Default.Agreements[1], sizes, min, max);
        Assert.Equal([28_750_000, 35_750_000, 48_750_000, 58_000_000], min);
        Assert.Equal([28_750_000, 43_250_000, 48_750_000, 58_000_000], max);
    }

    [Fact]
    public void Size_2_with_all_missions_is_exactly_287000_under_the_agreement_of_2019()
    {
        var (min, max) = (new long[1], new long[1]);
        AnnualTotals.Maximum(Law.Default.Agreements[0], [2], min, max);
        Assert.Equal((28_700_000, 28_700_000), (min[0], max[0]));
    }

    [Fact]
    public void What_is_beyond_the_sizes_is_left_as_it_is()
    {
        var (min, max) = (new long[] { 0, -1 }, new long[] { 0, -1 });
        AnnualTotals.Core(Law.Default.Agreements[0], [3], min, max);
        Assert.Equal([32_000_000, -1], min);
        Assert.Equal([32_000_000, -1], max);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(255)]
    public void A_size_is_1_to_4(byte size)
    {
        Assert.Throws<ArgumentOutOfRangeException>("sizes", () => AnnualTotals.Core(Law.Default.Agreements[0], [1, size], new long[2], new long[2]));
        Assert.Throws<ArgumentOutOfRangeException>("sizes", () => AnnualTotals.Chosen(Law.Default.Agreements[0], [size], new MissionSet[1], new long[1], new long[1]));
    }

    [Fact]
    public void Columns_are_long_enough()
    {
        var agreement = Law.Default.Agreements[0];
        Assert.Throws<ArgumentException>("minCents", () => AnnualTotals.Core(agreement, [1, 2], new long[1], new long[2]));
        Assert.Throws<ArgumentException>("maxCents", () => AnnualTotals.Maximum(agreement, [1, 2], new long[2], new long[1]));
        Assert.Throws<ArgumentException>("missions", () => AnnualTotals.Chosen(agreement, [1, 2], new MissionSet[1], new long[2], new long[2]));
        Assert.Throws<ArgumentNullException>("agreement", () => AnnualTotals.Core(null!, [], [], []));
        Assert.Throws<ArgumentNullException>("agreement", () => AnnualTotals.Chosen(null!, [], [], [], []));
    }

    [Fact]
    public void A_million_totals_allocate_nothing()
    {
        var (sizes, missions) = (new byte[1000], new MissionSet[1000]);
        Array.Fill(sizes, (byte)3);
        var (populations, min, max) = (new int[1000], new long[1000], new long[1000]);
        SizeBands.Classify(populations, sizes);
        AnnualTotals.Chosen(Law.Default.Agreements[1], sizes, missions, min, max);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            SizeBands.Classify(populations, sizes);
            AnnualTotals.Chosen(Law.Default.Agreements[1], sizes, missions, min, max);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static EuroRange Range(long min, long max) => EuroRange.Between(Euros.FromCents(min), Euros.FromCents(max));
}
