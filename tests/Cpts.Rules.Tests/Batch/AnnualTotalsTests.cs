using Cpts.Rules.Batch;
using Cpts.Rules.Funding;

namespace Cpts.Rules.Tests.Batch;

public class AnnualTotalsTests
{
    private static readonly MissionSet[] EverySet = [.. Enumerable.Range(0, 64).Select(flags => MissionSet.Of([.. Missions.All.Where((_, i) => (flags & (1 << i)) != 0)]))];

    [Fact]
    public void Totals_of_a_column_are_those_of_each_territory_for_every_size_and_set_of_missions()
    {
        byte[] sizes = [1, 2, 3, 4];
        var (min, max) = (new long[4], new long[4]);
        foreach (var agreement in Law.Default.Agreements)
        {
            foreach (var missions in EverySet)
            {
                AnnualTotals.Of(agreement, missions, sizes, min, max);

                Assert.Equal(sizes.Select(size => AnnualTotal.Of(agreement, (SizeBand)size, missions)), min.Zip(max, Range));
            }
        }
    }

    [Fact]
    public void Core_and_maximum_are_the_totals_of_the_missions_of_the_agreement()
    {
        var agreement = Law.Default.Agreements[1];
        var (min, max) = (new long[4], new long[4]);

        AnnualTotals.Of(agreement, agreement.CoreMissions, [1, 2, 3, 4], min, max);
        Assert.Equal([26_250_000, 30_750_000, 43_750_000, 51_000_000], min);

        AnnualTotals.Of(agreement, agreement.Missions, [1, 2, 3, 4], min, max);
        Assert.Equal([28_750_000, 35_750_000, 48_750_000, 58_000_000], min);
        Assert.Equal([28_750_000, 43_250_000, 48_750_000, 58_000_000], max);
    }

    [Fact]
    public void Size_2_with_all_missions_is_exactly_287000_under_the_agreement_of_2019()
    {
        var (min, max) = (new long[1], new long[1]);
        AnnualTotals.Of(Law.Default.Agreements[0], Law.Default.Agreements[0].Missions, [2], min, max);
        Assert.Equal((28_700_000, 28_700_000), (min[0], max[0]));
    }

    [Fact]
    public void What_is_beyond_the_sizes_is_left_as_it_is()
    {
        var (min, max) = (new long[] { 0, -1 }, new long[] { 0, -1 });
        AnnualTotals.Of(Law.Default.Agreements[0], Law.Default.Agreements[0].CoreMissions, [3], min, max);
        Assert.Equal([32_000_000, -1], min);
        Assert.Equal([32_000_000, -1], max);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(255)]
    public void A_size_is_1_to_4(byte size) =>
        Assert.Throws<ArgumentOutOfRangeException>("sizes", () => AnnualTotals.Of(Law.Default.Agreements[0], MissionSet.Empty, [1, size], new long[2], new long[2]));

    [Fact]
    public void Columns_are_long_enough()
    {
        var agreement = Law.Default.Agreements[0];
        Assert.Throws<ArgumentException>("minCents", () => AnnualTotals.Of(agreement, MissionSet.Empty, [1, 2], new long[1], new long[2]));
        Assert.Throws<ArgumentException>("maxCents", () => AnnualTotals.Of(agreement, MissionSet.Empty, [1, 2], new long[2], new long[1]));
        Assert.Throws<ArgumentNullException>("agreement", () => AnnualTotals.Of(null!, MissionSet.Empty, [], [], []));
    }

    private static EuroRange Range(long min, long max) => EuroRange.Between(Euros.FromCents(min), Euros.FromCents(max));
}
