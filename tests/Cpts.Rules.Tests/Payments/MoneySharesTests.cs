using Cpts.Rules.Payments;

namespace Cpts.Rules.Tests.Payments;

public class MoneySharesTests
{
    [Fact]
    public void A_known_split_is_guaranteed_and_at_stake() =>
        Assert.Equal((90_000, 35_000, 0), Of(EuroRange.Exactly(90_000), EuroRange.Exactly(35_000), EuroRange.Exactly(125_000)));

    [Fact]
    public void A_whole_without_a_known_split_is_uncertain() =>
        Assert.Equal((0, 0, 125_000), Of(EuroRange.Between(0, 125_000), EuroRange.Between(0, 125_000), EuroRange.Between(100_000, 125_000)));

    [Fact]
    public void Bounds_are_known_up_to_their_least_and_uncertain_beyond() =>
        Assert.Equal((25_000, 37_500, 50_000), Of(EuroRange.Between(25_000, 45_000), EuroRange.Between(37_500, 67_500), EuroRange.Between(62_500, 112_500)));

    [Fact]
    public void Shares_are_added_one_by_one()
    {
        var (one, other) = (new MoneyShares(Euros.FromEuros(1), Euros.FromEuros(20), Euros.FromEuros(300)), new MoneyShares(Euros.FromEuros(4_000), Euros.FromEuros(50_000), Euros.FromEuros(600_000)));

        Assert.Equal(new MoneyShares(Euros.FromEuros(4_001), Euros.FromEuros(50_020), Euros.FromEuros(600_300)), one + other);
        Assert.Equal(Euros.FromEuros(654_321), (one + other).Whole);
    }

    private static (long, long, long) Of(EuroRange fixedPart, EuroRange variable, EuroRange total)
    {
        var shares = MoneyShares.Of(fixedPart, variable, total);
        Assert.Equal(total.Max, shares.Whole);
        return (shares.Guaranteed.Cents / 100, shares.AtStake.Cents / 100, shares.Uncertain.Cents / 100);
    }
}
