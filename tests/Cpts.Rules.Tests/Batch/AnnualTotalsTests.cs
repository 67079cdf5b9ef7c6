using Cpts.Rules.Batch;
using Cpts.Rules.Funding;

namespace Cpts.Rules.Tests.Batch;

public class AnnualTotalsTests
{
    private static readonly MissionSet[] EverySet = [.. Enumerable.Range(0, 64).Select(flags => MissionSet.Of([.. Missions.All.Where((_, i) => (flags & (1 << i)) != 0)]))];

    [Fact]
    public void Totals_of_a_column_are_those_of_each_territory_for_every_size_and_set_of_missions()
    {
        byte[] sizes = [4, 1, 2, 3, 1];
        foreach (var agreement in Law.Default.Agreements)
        {
            foreach (var missions in EverySet)
            {
                var (min, max) = Totals(agreement, missions, sizes);

                Assert.Equal(
                    sizes.Select(size => AnnualTotal.Of(agreement, (SizeBand)size, missions)),
                    min.Zip(max, (least, most) => EuroRange.Between(Euros.FromCents(least), Euros.FromCents(most))));
            }
        }
    }

    [Fact]
    public void Core_missions_and_all_missions_of_avenant_2_make_the_published_totals_with_and_without_the_ten_per_cent_of_size_4()
    {
        var core = Totals(Avenant2.Agreement, Avenant2.Agreement.CoreMissions, [1, 2, 3, 4]);
        Assert.Equal([26_250_000, 33_250_000, 43_750_000, 51_000_000], core.Min);
        Assert.Equal([26_250_000, 40_250_000, 43_750_000, 55_200_000], core.Max);

        var all = Totals(Avenant2.Agreement, Avenant2.Agreement.Missions, [1, 2, 3, 4]);
        Assert.Equal([28_750_000, 38_250_000, 48_750_000, 58_000_000], all.Min);
        Assert.Equal([28_750_000, 41_250_000, 48_750_000, 62_900_000], all.Max);
    }

    [Fact]
    public void Size_2_with_all_missions_is_exactly_287000_under_the_agreement_of_2019()
    {
        var (min, max) = Totals(Aci2019.Agreement, Aci2019.Agreement.Missions, [2]);
        Assert.Equal((28_700_000, 28_700_000), (min[0], max[0]));
    }

    [Fact]
    public void What_is_beyond_the_sizes_is_left_as_it_is()
    {
        var (min, max) = (new long[] { 0, -1 }, new long[] { 0, -1 });
        AnnualTotals.Of(Aci2019.Agreement, Aci2019.Agreement.CoreMissions, [3], min, max);
        Assert.Equal([32_000_000, -1], min);
        Assert.Equal([32_000_000, -1], max);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(255)]
    public void A_size_is_1_to_4(byte size) =>
        Assert.Throws<ArgumentOutOfRangeException>("sizes", () => AnnualTotals.Of(Aci2019.Agreement, default, [1, size], new long[2], new long[2]));

    [Fact]
    public void Columns_are_long_enough()
    {
        Assert.Throws<ArgumentException>("minCents", () => AnnualTotals.Of(Aci2019.Agreement, default, [1, 2], new long[1], new long[2]));
        Assert.Throws<ArgumentException>("maxCents", () => AnnualTotals.Of(Aci2019.Agreement, default, [1, 2], new long[2], new long[1]));
        Assert.Throws<ArgumentNullException>("agreement", () => AnnualTotals.Of(null!, default, [], [], []));
    }

    private static (long[] Min, long[] Max) Totals(Agreement agreement, MissionSet missions, byte[] sizes)
    {
        var (min, max) = (new long[sizes.Length], new long[sizes.Length]);
        AnnualTotals.Of(agreement, missions, sizes, min, max);
        return (min, max);
    }
}
