using Cpts.Rules.Facts;
using Cpts.Rules.Funding;

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
        var contract = new ContractReading(Community(60_000).Signed("2022-05-01", FourCore(null)).Contract!);

        Assert.Same(Published(SizeBand.Size2).Scale, AnnualScale.Of(Agreement, SizeBand.Size2, contract, FixedShareReading.Range));
        Assert.Same(Published(SizeBand.Size2).Scale, AnnualScale.Of(Agreement, SizeBand.Size2, null, FixedShareReading.Range));
    }

    [Fact]
    public void A_contract_with_amounts_shares_the_lines_that_they_leave_as_they_are()
    {
        // Size 1: quality and support make 25 000, so an amount of the one changes the other.
        var stated = Of(Mission.CareQuality) with { Amounts = new ContractAmounts { Fixed = Euros.FromEuros(10_000), Variable = Euros.FromEuros(9_000) } };
        var contract = new ContractReading(Community(30_000).Signed("2022-05-01", Of(Mission.AccessToCare), stated).Contract!);
        var published = Published(SizeBand.Size1);

        var scale = AnnualScale.Of(Agreement, SizeBand.Size1, contract, FixedShareReading.Range);
        var budget = BudgetOffice.Of(scale, SizeBand.Size1, contract, FixedShareReading.Range);

        Line[] changed = [Line.CareQuality, Line.ProfessionalSupport];
        Assert.Equal(changed, Lines.All.Where(line => !ReferenceEquals(scale[line], published.Scale[line])));
        Assert.Equal(changed, budget.Lines.Zip(published.Budget.Lines).Where(pair => !ReferenceEquals(pair.First, pair.Second)).Select(pair => pair.First.Line));
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
            return AnnualScale.Of(Agreement, size, new ContractReading(Community(60_000).Signed("2022-05-01", mission, quality).Contract!), reading)[Line.AccessToCare];
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

    [Fact]
    public void An_agreement_outside_the_timeline_is_priced_all_the_same()
    {
        var draft = new Agreement(Agreement.Amounts)
        {
            Id = "draft",
            Title = Agreement.Title,
            SignedOn = Agreement.SignedOn,
            PublishedOn = Agreement.PublishedOn,
            EffectiveFrom = Agreement.EffectiveFrom,
            CoreMissions = Agreement.CoreMissions,
            OptionalMissions = Agreement.OptionalMissions,
            Sources = Agreement.Sources,
        };

        var budget = AnnualBudget.PublishedAt(draft, SizeBand.Size3, FixedShareReading.Range).Budget;

        Assert.Equal(Published(SizeBand.Size3).Budget, budget);
    }

    private static AnnualBudget.Published Published(SizeBand size) => AnnualBudget.PublishedAt(Agreement, size, FixedShareReading.Range);
}
