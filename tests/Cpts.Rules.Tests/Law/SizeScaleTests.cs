namespace Cpts.Rules.Tests;

/// <summary>The table of an agreement at one size.</summary>
public class SizeScaleTests
{
    [Fact]
    public void A_line_without_a_row_is_not_paid()
    {
        var table = new SizeScale(Avenant3.Agreement.Amounts, SizeBand.Size2);

        Assert.Null(table[Line.ProfessionalSupport]);
        Assert.Equal(EuroRange.Exactly(40_000), table[Line.CareQuality]!.Total);
    }

    [Fact]
    public void A_fit_of_another_size_changes_nothing()
    {
        var table = new SizeScale(Avenant3.Agreement.Amounts, SizeBand.Size2);
        var fit = Avenant3.Agreement.Amounts.Where(row => row.Lines[0] == Line.CareQuality).ToArray();

        Assert.Same(table, table.With([.. fit.Where(row => row.Size != SizeBand.Size2)]));
        Assert.NotSame(table, table.With([.. fit]));
    }

    [Fact]
    public void Ten_per_cent_raise_the_missions_and_their_known_sums_and_not_operating()
    {
        var table = new SizeScale(Avenant2.Agreement.Amounts, SizeBand.Size4).With(new MembershipBonus(SizeBand.Size4, 100, 10, [Sources.S30]));

        Assert.Equal(EuroRange.Exactly(90_000), table[Line.Operating]!.Total);
        Assert.Equal(EuroRange.Exactly(170_500), table[Line.AccessToCare]!.Total);
        Assert.Equal(Euros.FromEuros(77_000), Assert.Single(table.KnownSums).Sum);
    }
}
