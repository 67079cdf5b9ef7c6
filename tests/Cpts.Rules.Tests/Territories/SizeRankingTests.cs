using Cpts.Rules.Funding;
using Cpts.Rules.Territories;

namespace Cpts.Rules.Tests.Territories;

public class SizeRankingTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(39_999, 1)]
    [InlineData(40_000, 2)]
    [InlineData(40_001, 2)]
    [InlineData(79_999, 2)]
    [InlineData(80_000, 3)]
    [InlineData(80_001, 3)]
    [InlineData(174_999, 3)]
    [InlineData(175_000, 3)]
    [InlineData(175_001, 4)]
    [InlineData(int.MaxValue, 4)]
    public void Size_is_2_from_40000_3_from_80000_and_4_only_strictly_above_175000(int population, int size) =>
        Assert.Equal((SizeBand)size, SizeThresholds.Published.SizeOf(population));

    [Theory]
    [InlineData(79_999, 2)]
    [InlineData(80_000, 2)]
    [InlineData(80_001, 3)]
    public void The_other_reading_moves_exactly_80000_to_size_2(int population, int size) =>
        Assert.Equal((SizeBand)size, SizeThresholds.Published.SizeOf(population, SizeBand.Size2));

    [Theory]
    [InlineData(39_999, 1, null)]
    [InlineData(40_000, 40_000, 1)]
    [InlineData(79_999, 1, 40_000)]
    [InlineData(80_000, 95_001, 1)]
    [InlineData(174_793, 208, 94_794)]
    [InlineData(175_000, 1, 95_001)]
    [InlineData(175_001, null, 1)]
    public void Distances_are_the_inhabitants_that_change_the_size(int population, int? missing, int? above)
    {
        Assert.Equal(missing, SizeRanking.InhabitantsMissing(SizeThresholds.Published, population));
        Assert.Equal(above, SizeRanking.InhabitantsAbove(SizeThresholds.Published, population));
    }

    [Theory]
    [InlineData(80_000, 1, 40_001)]
    [InlineData(80_001, 95_000, 1)]
    public void Distances_follow_the_reading_of_80000(int population, int missing, int above)
    {
        Assert.Equal(missing, SizeRanking.InhabitantsMissing(SizeThresholds.Published, population, SizeBand.Size2));
        Assert.Equal(above, SizeRanking.InhabitantsAbove(SizeThresholds.Published, population, SizeBand.Size2));
    }

    [Fact]
    public void Adding_the_missing_inhabitants_reaches_the_next_size_and_one_fewer_does_not()
    {
        for (var population = 1; population < 176_000; population += 137)
        {
            if (SizeRanking.InhabitantsMissing(SizeThresholds.Published, population) is { } missing)
            {
                var size = SizeThresholds.Published.SizeOf(population);
                Assert.Equal(size + 1, SizeThresholds.Published.SizeOf(population + missing));
                Assert.Equal(size, SizeThresholds.Published.SizeOf(population + missing - 1));
            }
        }
    }

    [Theory]
    [InlineData(39_999, null, SizeBand.Size2)]
    [InlineData(40_000, SizeBand.Size1, SizeBand.Size3)]
    [InlineData(174_793, SizeBand.Size2, SizeBand.Size4)]
    [InlineData(175_001, SizeBand.Size3, null)]
    public void The_sizes_beside_a_size_are_one_below_and_one_above(int population, SizeBand? previous, SizeBand? next)
    {
        var size = Rank(population, MissionSet.Empty);

        Assert.Equal(previous, size.PreviousBand?.Size);
        Assert.Equal(next, size.NextBand?.Size);
    }

    [Fact]
    public void A_size_says_what_the_sizes_beside_it_gain_and_lose() => Assert.Equal(
        new TerritorySize(
            174_793,
            2026,
            SizeBand.Size3,
            new NextBand(SizeBand.Size4, 208, EuroRange.Exactly(72_500)),
            new PreviousBand(SizeBand.Size2, 94_794, EuroRange.Between(-105_000, -35_000))),
        Rank(174_793, Avenant2.Agreement.CoreMissions, memberCount: 99));

    // Size 4, four core missions: 90 000 + 420 000, or 90 000 + 462 000 with the ten per cent; size 3: 437 500.
    [Theory]
    [InlineData(99, 72_500, 72_500)]
    [InlineData(100, 114_500, 114_500)]
    [InlineData(null, 72_500, 114_500)]
    public void The_neighbours_count_the_ten_per_cent_of_large_communities(int? memberCount, int least, int most)
    {
        Assert.Equal(EuroRange.Between(least, most), Rank(175_000, Avenant2.Agreement.CoreMissions, memberCount).NextBand?.AnnualGain);
        Assert.Equal(EuroRange.Between(-most, -least), Rank(175_001, Avenant2.Agreement.CoreMissions, memberCount).PreviousBand?.AnnualLoss);
    }

    [Fact]
    public void Other_missions_have_their_own_gain()
    {
        Assert.Equal(EuroRange.Exactly(15_000), Rank(175_000, MissionSet.Empty).NextBand?.AnnualGain);
        Assert.Equal(EuroRange.Exactly(92_500), Rank(175_000, Avenant2.Agreement.Missions, memberCount: 99).NextBand?.AnnualGain);
    }

    private static TerritorySize Rank(int population, MissionSet missions, int? memberCount = null) => SizeRanking.Rank(
        population, 2026, Avenant2.Agreement, SizeBand.Size3, size => AnnualTotal.Of(Avenant2.Agreement, size, missions, memberCount));

    [Fact]
    public void A_population_is_not_negative() =>
        Assert.Equal("population", Assert.Throws<ArgumentOutOfRangeException>(() => SizeThresholds.Published.SizeOf(-1)).ParamName);
}
