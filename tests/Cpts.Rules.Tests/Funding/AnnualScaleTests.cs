using Cpts.Rules.Facts;
using Cpts.Rules.Funding;

namespace Cpts.Rules.Tests.Funding;

public class AnnualScaleTests
{
    private static readonly Agreement Agreement = Law.Default.Agreements[1];

    [Fact]
    public void What_no_contract_changes_is_priced_once_and_shared()
    {
        var prices = new PriceBook();
        var contract = ContractLine.Of(Community(60_000).Signed("2022-05-01", FourCore(null))).Single();

        Assert.Same(
            prices.ScaleOf(Agreement, SizeBand.Size2, Choosing(FixedShareReading.Range)),
            prices.ScaleOf(Agreement, SizeBand.Size2, Choosing(FixedShareReading.Range), contract));
        Assert.NotSame(
            prices.ScaleOf(Agreement, SizeBand.Size2, Choosing(FixedShareReading.Range)),
            prices.ScaleOf(Agreement, SizeBand.Size2, Choosing(FixedShareReading.AsObservedAtSize3)));
    }

    [Fact]
    public void A_line_is_split_by_the_table_the_contract_or_the_hypothesis()
    {
        Assert.True(AccessToCare(SizeBand.Size3, null, FixedShareReading.Range).IsSplit);
        Assert.True(AccessToCare(SizeBand.Size2, 80_000, FixedShareReading.Range).IsSplit);
        Assert.True(AccessToCare(SizeBand.Size2, null, FixedShareReading.AsObservedAtSize3).IsSplit);
        Assert.False(AccessToCare(SizeBand.Size2, null, FixedShareReading.Range).IsSplit);

        static AnnualLine AccessToCare(SizeBand size, int? stated, FixedShareReading reading)
        {
            var amounts = stated is { } euros ? new ContractAmounts { Fixed = Euros.FromEuros(euros) } : null;
            var mission = Of(Mission.AccessToCare) with { Amounts = amounts };
            var quality = Of(Mission.CareQuality) with { Amounts = new ContractAmounts() };
            return new PriceBook().ScaleOf(Agreement, size, Choosing(reading), ContractLine.Of(Community(60_000).Signed("2022-05-01", mission, quality)).Single())[Line.AccessToCare];
        }
    }

    [Fact]
    public void Lines_that_a_contract_changes_keep_their_kind()
    {
        var amounts = new ContractAmounts { Fixed = Euros.FromEuros(10_000) };
        var missions = Agreement.Missions;
        foreach (var mission in missions)
        {
            var budget = Community(60_000).Signed("2022-05-01", Of(mission) with { Amounts = amounts }).Answers().Budget;

            Assert.Equal(missions.Count, budget.Lines.Count - 1);
            Assert.All(budget.Lines.Skip(1), line => Assert.Equal(Agreement.CoreMissions.Contains(line.Line.Mission()!.Value) ? LineKind.Core : LineKind.Optional, line.Kind));
        }
    }

    private static PricingChoices Choosing(FixedShareReading reading) => new(reading, Size2AmountsReading.Bounds, null);
}
