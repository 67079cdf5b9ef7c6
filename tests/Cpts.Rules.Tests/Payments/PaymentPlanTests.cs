using Cpts.Rules.Facts;
using Cpts.Rules.Funding;
using Cpts.Rules.Payments;

namespace Cpts.Rules.Tests.Payments;

public class PaymentPlanTests
{
    [Fact]
    public void A_plan_whose_payments_nobody_asked_for_leaves_none_to_the_next_in_the_same_ledger()
    {
        var ledger = new PaymentLedger();
        var unread = Plan(Signed("2021-05-01", Of(Mission.AccessToCare, "2021-05-01")), ledger);
        var read = Plan(Signed("2022-05-01"), ledger);

        Assert.Equal(5, unread.Years.Count);
        Assert.Equal([new Payment(Day("2022-05-01"), Line.Operating, 1, 1, PaymentKind.OperatingInFull, EuroRange.Exactly(75_000), DateIsSet: true)], read.Payments);
    }

    private static PaymentPlan Plan(ContractFacts contract, PaymentLedger ledger)
    {
        var scenario = Community(120_000).With(contract);
        return PaymentPlan.Of(
            scenario, ContractLine.Of(scenario), new LawInForce(Law.Default, scenario.Interpretations, null), 120_000, SizeBand.Size3, Day("2026-11-21"), new StatedScales(), ledger);
    }
}
