using Cpts.Rules.Facts;
using Cpts.Rules.Funding;
using NodaTime;

namespace Cpts.Rules.Tests.Funding;

public class AnnualScaleTests
{
    private static readonly Agreement Agreement = Avenant2.Agreement;

    [Fact]
    public void What_no_contract_changes_is_priced_once_and_shared()
    {
        var silent = Contract(Of(Mission.AccessToCare));
        var stating = Contract(Of(Mission.AccessToCare) with { Amounts = new ContractAmounts { Fixed = Euros.FromEuros(70_000) } });

        Assert.Same(PriceBook.ScaleOf(Agreement, SizeBand.Size2, default), PriceBook.ScaleOf(Agreement, SizeBand.Size2, default, silent, Samples.Today));
        Assert.NotSame(PriceBook.ScaleOf(Agreement, SizeBand.Size2, default), PriceBook.ScaleOf(Agreement, SizeBand.Size2, default, stating, Samples.Today));
        Assert.NotSame(PriceBook.ScaleOf(Agreement, SizeBand.Size2, default), PriceBook.ScaleOf(Agreement, SizeBand.Size2, new(FixedShareReading.AsObservedAtSize3, default, null)));
        Assert.NotSame(PriceBook.ScaleOf(Agreement, SizeBand.Size2, default), PriceBook.ScaleOf(Agreement, SizeBand.Size2, new(default, Size2AmountsReading.SimplestFit, null)));
        Assert.NotSame(PriceBook.ScaleOf(Agreement, SizeBand.Size4, default), PriceBook.ScaleOf(Agreement, SizeBand.Size4, new(default, default, 99)));
    }

    [Fact]
    public void What_an_agreement_pays_is_priced_once_for_each_agreement()
    {
        var (one, other) = (Agreement.CompletedBy(Given.Read, []), Agreement.CompletedBy(Given.Read, []));
        var scale = PriceBook.ScaleOf(one, SizeBand.Size2, default);

        Assert.Same(scale, PriceBook.ScaleOf(one, SizeBand.Size2, default));
        Assert.Same(one, scale.Agreement);
        Assert.NotSame(scale, PriceBook.ScaleOf(other, SizeBand.Size2, default));
    }

    [Fact]
    public void Lines_that_a_contract_does_not_state_are_shared_where_no_known_sum_ties_them()
    {
        var contract = Contract(Of(Mission.AccessToCare).Stating(70_000), Of(Mission.CareQuality));
        var (published, stated) = (Scale(SizeBand.Size3, null), Scale(SizeBand.Size3, contract));

        Assert.Same(published[Line.CareQuality], stated[Line.CareQuality]);
        Assert.NotEqual(published[Line.AccessToCare], stated[Line.AccessToCare]);

        // At size 1 quality and support make 25 000: 12 000 of quality leave 13 000 of support.
        var quality = Contract(Of(Mission.CareQuality).Stating(8_000, 4_000));
        Assert.Equal(EuroRange.Exactly(13_000), Scale(SizeBand.Size1, quality)[Line.ProfessionalSupport].Total);

        static AnnualScale Scale(SizeBand size, ContractReading? contract) => PriceBook.ScaleOf(Agreement, size, default, contract, Samples.Today);
    }

    [Theory]
    [InlineData(SizeBand.Size1, true, false)] // The hypothesis of the split: 80 000 of access to care are not split at size 1.
    [InlineData(SizeBand.Size3, false, false)] // All is split at size 3.
    [InlineData(SizeBand.Size2, true, true)] // The simplest fit is of size 2 alone.
    [InlineData(SizeBand.Size4, true, false)]
    public void A_hypothesis_matters_where_it_prices_a_line(SizeBand size, bool ofTheSplit, bool ofTheAmounts)
    {
        Assert.False(PriceBook.Differ(Agreement, size, default, default));
        Assert.Equal(ofTheSplit, PriceBook.Differ(Agreement, size, default, new(FixedShareReading.AsObservedAtSize3, default, null)));
        Assert.Equal(ofTheAmounts, PriceBook.Differ(Agreement, size, default, new(default, Size2AmountsReading.SimplestFit, null)));
    }

    [Fact]
    public void Totals_made_beforehand_are_those_made_one_by_one()
    {
        var (alone, shared) = (Made(), Made().Shared());
        for (ulong bits = 0; bits < 128; bits += 2)
        {
            Assert.Equal(alone.TotalOf(MissionSet.FromBits(bits)), shared.TotalOf(MissionSet.FromBits(bits)));
        }

        static AnnualScale Made() => new(Agreement, Agreement.At(SizeBand.Size2), FixedShareReading.Range);
    }

    [Fact]
    public void The_amounts_of_a_contract_are_made_once_until_an_amendment_changes_them()
    {
        var amended = new LocalDate(2024, 1, 1);
        ValueList<ContractAmounts> amounts = [new() { Fixed = Euros.FromEuros(70_000) }, new() { From = amended, Fixed = Euros.FromEuros(70_500) }];
        var (contract, other, made) = (Contract(Of(Mission.AccessToCare) with { Amounts = amounts }), Contract(Of(Mission.AccessToCare) with { Amounts = amounts }), new StatedScales());
        var before = Scale(contract, amended.PlusDays(-1));

        Assert.Same(before, Scale(contract, amended.PlusYears(-1)));
        Assert.NotSame(before, Scale(contract, amended));
        Assert.Same(Scale(contract, amended), Scale(contract, amended.PlusYears(1)));
        Assert.Equal(EuroRange.Exactly(70_000), before[Line.AccessToCare].Fixed);
        Assert.Equal(EuroRange.Exactly(70_500), Scale(contract, amended)[Line.AccessToCare].Fixed);
        Assert.NotSame(before, Scale(other, amended.PlusDays(-1)));
        Assert.NotSame(before, PriceBook.ScaleOf(Agreement, SizeBand.Size3, default, contract, amended.PlusDays(-1), made));

        AnnualScale Scale(ContractReading contract, LocalDate on) => PriceBook.ScaleOf(Agreement, SizeBand.Size2, default, contract, on, made);
    }

    [Fact]
    public void The_number_of_members_does_not_affect_other_sizes_or_the_agreement_of_2019()
    {
        Assert.Same(PriceBook.ScaleOf(Agreement, SizeBand.Size3, default), PriceBook.ScaleOf(Agreement, SizeBand.Size3, new(default, default, 100)));
        Assert.Same(PriceBook.ScaleOf(Aci2019.Agreement, SizeBand.Size4, default), PriceBook.ScaleOf(Aci2019.Agreement, SizeBand.Size4, new(default, default, 100)));
        Assert.Same(PriceBook.ScaleOf(Agreement, SizeBand.Size4, new(default, default, 100)), PriceBook.ScaleOf(Agreement, SizeBand.Size4, new(default, default, 5_000)));
    }

    [Fact]
    public void A_line_is_split_by_the_table_the_contract_or_the_hypothesis()
    {
        Assert.True(Line(Mission.CarePathways, SizeBand.Size3, null, FixedShareReading.Range).IsSplit);
        Assert.True(Line(Mission.AccessToCare, SizeBand.Size2, null, FixedShareReading.Range).IsSplit);
        Assert.True(Line(Mission.CarePathways, SizeBand.Size2, 40_000, FixedShareReading.Range).IsSplit);
        Assert.True(Line(Mission.CarePathways, SizeBand.Size2, null, FixedShareReading.AsObservedAtSize3).IsSplit);
        Assert.False(Line(Mission.CarePathways, SizeBand.Size2, null, FixedShareReading.Range).IsSplit);

        static AnnualLine Line(Mission mission, SizeBand size, int? stated, FixedShareReading reading)
        {
            var amounts = stated is { } euros ? new ContractAmounts { Fixed = Euros.FromEuros(euros) } : null;
            var contract = Contract(Of(mission) with { Amounts = amounts }, Of(Mission.CareQuality) with { Amounts = new ContractAmounts() });
            return PriceBook.ScaleOf(Agreement, size, new(reading, default, null), contract, Samples.Today)[mission.Line()];
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

    private static ContractReading Contract(params MissionFacts[] missions) => ContractLine.Of(Community().Signed("2022-05-01", missions)).Single();
}
