using Cpts.Rules.Facts;
using Cpts.Rules.Funding;
using Cpts.Rules.Payments;

namespace Cpts.Rules.Tests.Payments;

public class PaymentPlanTests
{
    [Fact]
    public void Years_under_one_agreement_share_one_table_even_when_the_contract_states_amounts()
    {
        var mission = Of(Mission.AccessToCare) with { Amounts = new ContractAmounts { Fixed = Euros.FromEuros(80_000) } };
        var contract = new ContractReading(Community(60_000).Signed("2020-05-01", mission).Contract!);
        var today = new PriceBook().ScaleOf(Law.Default.Agreements[1], SizeBand.Size2, contract, FixedShareReading.Range);

        var scales = PaymentPlan.ScalesOf(contract, today, SizeBand.Size2, new LawInForce(Law.Default, Interpretations.Default, null), new PriceBook());

        Assert.Equal(["aci-2019", "aci-2019", "avenant-2", "avenant-2", "avenant-2"], scales.Select(scale => scale.Agreement.Id));
        Assert.Same(scales[0], scales[1]);
        Assert.All(scales.Skip(2), scale => Assert.Same(today, scale));
    }
}
