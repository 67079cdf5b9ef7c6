using Cpts.Rules.Payments;

namespace Cpts.Rules.Tests.Payments;

public class FixedEntitlementTests
{
    [Fact]
    public void Of_nothing_every_part_is_nothing()
    {
        var none = FixedEntitlement.None;

        Assert.Equal((EuroRange.Zero, EuroRange.Zero, EuroRange.Zero, EuroRange.Zero), (none.Whole, none.Due, none.Advance, none.Balance));
    }

    [Fact]
    public void An_advance_is_counted_on_the_year_to_its_end_and_what_is_above_the_due_is_repaid()
    {
        var entitlement = new FixedEntitlement(EuroRange.Exactly(90_000), new YearFraction(292, 365), new YearFraction(73, 365), Day("2022-07-13"));

        Assert.Equal(
            (EuroRange.Exactly(72_000), EuroRange.Exactly(18_000), EuroRange.Exactly(54_000), EuroRange.Exactly(-36_000)),
            (entitlement.Whole, entitlement.Due, entitlement.Advance, entitlement.Balance));
    }
}
