using Cpts.Rules.Facts;

namespace Cpts.Rules.Tests.Funding;

/// <summary>Ruling 51: amounts that an amendment changed hold for the contract years that begin on or after their day.</summary>
public class AmendedAmountsTests
{
    [Theory]
    [InlineData("2023-04-30", 85_000, 90_000, 90_000)]
    [InlineData("2023-05-01", 85_000, 90_000, 90_000)] // The first day of year 2.
    [InlineData("2023-05-02", 85_000, 85_000, 90_000)]
    [InlineData("2022-05-01", 90_000, 90_000, 90_000)]
    public void A_year_uses_the_last_amounts_by_its_first_day(string from, params int[] euros) => Assert.Equal(
        euros,
        Amended(from).Answers().Years.Take(3).Select(year => (int)(year.Lines[1].Fixed.Min.Cents / 100)));

    [Theory]
    [InlineData("2023-12-18", 85_000)]
    [InlineData("2023-12-19", 90_000)]
    public void The_budget_uses_the_last_amounts_by_the_evaluation_date(string asOf, int euros) =>
        Assert.Equal(EuroRange.Exactly(euros), Amended("2023-12-19").Answers(asOf).Budget[Line.AccessToCare]!.Fixed);

    [Theory]
    [InlineData("2023-12-18", "/contract/missions/0/amounts")]
    [InlineData("2023-12-19", "")]
    public void CPTS3002_looks_at_the_amounts_of_the_budget(string asOf, string paths) => // 85 000 is not 90 000.
        Assert.Equal(paths, Amended("2023-12-19").Paths("CPTS3002", asOf));

    [Fact]
    public void What_later_amounts_leave_out_is_not_stated_in_them()
    {
        var mission = Of(Mission.CarePathways, "2022-05-01") with { Amounts = [Amounts(45_000, 40_000), Amounts(null, 30_000, "2023-05-01"), Amounts(from: "2024-05-01")] };
        var years = Community(120_000).Signed("2022-05-01", mission).Answers().Years.Select(year => year.Lines[1]).ToArray();

        Assert.Equal((EuroRange.Exactly(45_000), EuroRange.Between(0, 40_000)), (years[0].Fixed, years[0].Variable));
        Assert.Equal((EuroRange.Exactly(45_000), EuroRange.Between(0, 30_000)), (years[1].Fixed, years[1].Variable));
        Assert.Equal((EuroRange.Exactly(45_000), EuroRange.Between(0, 45_000)), (years[2].Fixed, years[2].Variable)); // Those of avenant 2.
    }

    [Fact]
    public void An_element_that_states_nothing_leaves_the_line_to_the_agreement()
    {
        var scenario = Community(120_000).Signed("2022-05-01", Of(Mission.AccessToCare) with { Amounts = [Amounts(90_000, 35_000), Amounts(from: "2024-01-01")] });

        Assert.Equal(AmountStatus.Contract, scenario.Answers("2023-12-31").Budget[Line.AccessToCare]!.Status);
        Assert.Equal(AmountStatus.Transcribed, scenario.Answers("2024-01-01").Budget[Line.AccessToCare]!.Status);
    }

    private static Scenario Amended(string from) =>
        Community(120_000).Signed("2022-05-01", Of(Mission.AccessToCare, "2022-05-01") with { Amounts = [Amounts(85_000), Amounts(90_000, 35_000, from)] });
}
