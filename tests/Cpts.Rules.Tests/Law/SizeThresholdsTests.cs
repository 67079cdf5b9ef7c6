namespace Cpts.Rules.Tests;

public class SizeThresholdsTests
{
    [Fact]
    public void Thresholds_ascend_strictly_and_the_last_of_size_3_may_be_its_first()
    {
        Assert.Throws<ArgumentOutOfRangeException>("second", () => SizeThresholds.Of(0, 2, 3, []));
        Assert.Throws<ArgumentOutOfRangeException>("third", () => SizeThresholds.Of(2, 2, 3, []));
        Assert.Throws<ArgumentOutOfRangeException>("lastOfThird", () => SizeThresholds.Of(1, 3, 2, []));
        Assert.Throws<ArgumentOutOfRangeException>("lastOfThird", () => SizeThresholds.Of(1, 3, int.MaxValue, []));
        Assert.Equal(SizeBand.Size4, SizeThresholds.Of(1, 3, int.MaxValue - 1, []).SizeOf(int.MaxValue));
        Assert.Throws<ArgumentException>("sources", () => SizeThresholds.Of(1, 2, 3, [null!]));
        Assert.Equal([0, 1, 2, 3], new[] { 0, 1, 2, 3 }.Select(population => (int)SizeThresholds.Of(1, 2, 2, []).SizeOf(population) - 1));
    }

    [Fact]
    public void Thresholds_of_another_agreement_have_no_open_bound()
    {
        var sizes = SizeThresholds.Of(40_000, 80_000, 175_000, [Given.Read]);

        Assert.Null(sizes.OpenBound);
        Assert.Equal(80_000, SizeThresholds.Published.OpenBound!.Value.Published);
        Assert.Equal(SizeBand.Size3, sizes.SizeOf(80_000, SizeBand.Size2));
        Assert.Equal(SizeBand.Size2, SizeThresholds.Published.SizeOf(80_000, SizeBand.Size2));
    }

    [Theory]
    [InlineData(SizeBand.Size1, 0)]
    [InlineData(SizeBand.Size2, 40_000)]
    [InlineData(SizeBand.Size3, 80_000)]
    [InlineData(SizeBand.Size4, 175_001)]
    public void A_size_begins_at_its_first_population(SizeBand size, int first)
    {
        Assert.Equal(first, SizeThresholds.Published.First(size));
        Assert.Equal(size, SizeThresholds.Published.SizeOf(first));
    }

    [Fact]
    public void What_is_no_size_or_no_population_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("size", () => SizeThresholds.Published.First((SizeBand)5));
        Assert.Throws<ArgumentOutOfRangeException>("size", () => SizeThresholds.Published.First(default));
        Assert.Throws<ArgumentOutOfRangeException>("population", () => SizeThresholds.Published.SizeOf(-1));
    }
}
