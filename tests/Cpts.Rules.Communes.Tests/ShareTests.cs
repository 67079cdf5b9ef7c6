namespace Cpts.Rules.Communes.Tests;

public class ShareTests
{
    [Fact]
    public void Only_the_whole_is_100_per_cent()
    {
        Assert.Equal(100m, new Share(889_679, 889_679).PerCent(0));
        Assert.Equal(99.99m, new Share(889_678, 889_679).PerCent());
        Assert.Equal(99m, new Share(889_678, 889_679).PerCent(0));
        Assert.Equal(99.9998875m, new Share(889_678, 889_679).PerCent(7));
        Assert.True(new Share(24, 24).IsComplete);
        Assert.False(new Share(23, 24).IsComplete);
    }

    [Fact]
    public void Nothing_of_nothing_is_no_percentage() => Assert.Null(new Share(0, 0).PerCent());

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    public void Decimals_have_bounds(int decimals) => Assert.Throws<ArgumentOutOfRangeException>(nameof(decimals), () => new Share(1, 2).PerCent(decimals));
}
