using Cpts.Rules.Facts;
using Cpts.Rules.Funding;
using Cpts.Rules.Law;
using static Cpts.Rules.Tests.Scenarios.Build;

namespace Cpts.Rules.Tests.Funding;

/// <summary>What contracts share, so that an evaluation makes only what its own contract changes.</summary>
public class AnnualScaleTests
{
    private static readonly Agreement Agreement = AgreementTimeline.All[1];

    [Fact]
    public void Every_agreement_size_and_reading_has_its_own_table_made_once()
    {
        var tables = new HashSet<AnnualScale>(ReferenceEqualityComparer.Instance);
        foreach (var agreement in AgreementTimeline.All)
        {
            foreach (var size in Enum.GetValues<SizeBand>())
            {
                foreach (var reading in Enum.GetValues<FixedShareReading>())
                {
                    var scale = AnnualBudget.PublishedAt(agreement, size, reading).Scale;

                    Assert.Same(agreement, scale.Agreement);
                    Assert.Equal(agreement.At(size)[Line.Operating].Total, scale[Line.Operating].Total);
                    Assert.Equal(reading == FixedShareReading.AsObservedAtSize3 && !agreement.At(size)[Line.AccessToCare].IsSplit, scale[Line.AccessToCare].IsHypothesis);
                    Assert.True(tables.Add(scale), $"{agreement} {size} {reading}");
                    Assert.Same(scale, AnnualBudget.PublishedAt(agreement, size, reading).Scale);
                }
            }
        }
    }

    [Fact]
    public void A_contract_without_amounts_shares_the_whole_table()
    {
        var contract = new ContractReading(Contract(60_000, "2022-05-01", FourCore(null)).Contract!);

        Assert.Same(Published(SizeBand.Size2).Scale, AnnualScale.Of(Agreement, SizeBand.Size2, contract, FixedShareReading.Range));
        Assert.Same(Published(SizeBand.Size2).Scale, AnnualScale.Of(Agreement, SizeBand.Size2, null, FixedShareReading.Range));
    }

    [Fact]
    public void A_contract_with_amounts_shares_the_lines_that_they_leave_as_they_are()
    {
        // Size 1: quality and support make 25 000, so an amount of the one changes the other.
        var stated = Of(Mission.CareQuality) with { Amounts = new ContractAmounts { Fixed = Euros.FromEuros(10_000), Variable = Euros.FromEuros(9_000) } };
        var contract = new ContractReading(Contract(30_000, "2022-05-01", Of(Mission.AccessToCare), stated).Contract!);
        var published = Published(SizeBand.Size1);

        var scale = AnnualScale.Of(Agreement, SizeBand.Size1, contract, FixedShareReading.Range);
        var budget = BudgetOffice.Of(scale, SizeBand.Size1, contract, FixedShareReading.Range);

        Line[] changed = [Line.CareQuality, Line.ProfessionalSupport];
        Assert.Equal(changed, Lines.All.Where(line => !ReferenceEquals(scale[line], published.Scale[line])));
        Assert.Equal(changed, budget.Lines.Zip(published.Budget.Lines).Where(pair => !ReferenceEquals(pair.First, pair.Second)).Select(pair => pair.First.Line));
    }

    private static AnnualBudget.Published Published(SizeBand size) => AnnualBudget.PublishedAt(Agreement, size, FixedShareReading.Range);
}
