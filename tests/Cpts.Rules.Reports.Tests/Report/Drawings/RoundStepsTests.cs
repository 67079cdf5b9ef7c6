using Cpts.Rules.Reports.Report.Drawings;

namespace Cpts.Rules.Reports.Tests.Report.Drawings;

public class RoundStepsTests
{
    [Theory]
    [InlineData(125_000, new long[] { 0, 50_000, 100_000, 150_000 })]
    [InlineData(155_000, new long[] { 0, 50_000, 100_000, 150_000, 200_000 })]
    [InlineData(100_000, new long[] { 0, 20_000, 40_000, 60_000, 80_000, 100_000 })]
    [InlineData(1_716_747, new long[] { 0, 500_000, 1_000_000, 1_500_000, 2_000_000 })]
    [InlineData(7, new long[] { 0, 2, 4, 6, 8 })]
    [InlineData(0, new long[] { 0, 1 })]
    public void Steps_are_1_2_or_5_and_zeros_up_to_the_first_at_or_above_the_amount(long euros, long[] expected) =>
        Assert.Equal(expected, RoundSteps.UpTo(Euros.FromEuros(euros)));

    [Fact]
    public void A_cent_above_a_step_needs_the_next_one() =>
        Assert.Equal(150_000, RoundSteps.UpTo(Euros.FromCents(10_000_001))[^1]);
}
