using Cpts.Rules.Facts;
using Cpts.Rules.Funding;

namespace Cpts.Rules.Tests.Funding;

/// <summary>Law.md 3 and ruling 47, <c>size2Amounts</c>: access to care 70 000 + 30 000 €, plan 35 000 then 17 500 €, recognised crisis 52 500 €.</summary>
public class Size2AmountsTests
{
    private static readonly Interpretations Fit = new() { Size2Amounts = Size2AmountsReading.SimplestFit };

    [Fact]
    public void The_simplest_fit_makes_all_missions_exactly_382500()
    {
        var budget = Community(60_000).With(Fit).Answers().Budget;

        Assert.Equal(EuroRange.Exactly(382_500), budget.Maximum);
        Assert.Equal((EuroRange.Exactly(70_000), EuroRange.Exactly(30_000), EuroRange.Exactly(100_000)), Parts(budget[Line.AccessToCare]!));
        Assert.Equal((EuroRange.Exactly(35_000), EuroRange.Exactly(52_500), EuroRange.Exactly(87_500)), Parts(budget[Line.HealthCrisis]!));
        Assert.Equal(EuroRange.Between(50_000, 90_000), budget[Line.CarePathways]!.Total);
    }

    [Fact]
    public void The_default_keeps_the_bounds()
    {
        var budget = Community(60_000).Answers().Budget;

        Assert.Equal((EuroRange.Exactly(70_000), EuroRange.Between(30_000, 35_000), EuroRange.Between(100_000, 105_000)), Parts(budget[Line.AccessToCare]!));
        Assert.Equal((EuroRange.Between(35_000, 45_000), EuroRange.Between(52_500, 67_500), EuroRange.Between(87_500, 112_500)), Parts(budget[Line.HealthCrisis]!));
    }

    [Fact]
    public void Plan_update_and_recognised_crisis_of_the_years_are_those_of_the_fit()
    {
        var contract = Signed("2022-05-01", Of(Mission.HealthCrisis, "2022-05-01")) with { Crisis = new CrisisFacts { RecognisedYears = [2] } };
        var years = Community(60_000).With(contract).With(Fit).Answers().Years;

        Assert.Equal([35_000, 17_500, 17_500, 17_500, 17_500], years.Select(year => year.Lines[1].Fixed.Max.Cents / 100));
        Assert.Equal(EuroRange.Exactly(52_500), years[1].Lines[1].Variable);
    }

    [Fact]
    public void It_is_marked_as_a_hypothesis_whose_status_and_words_are_those_of_the_table()
    {
        var (fit, table) = (Community(60_000).With(Fit).Answers().Budget, Community(60_000).Answers().Budget);

        Assert.Equal([Line.AccessToCare, Line.HealthCrisis], fit.Lines.Where(line => line.Hypothesis).Select(line => line.Line));
        Assert.DoesNotContain(table.Lines, line => line.Hypothesis);
        Assert.Equal(table.Lines.Select(line => (line.Status, line.How)), fit.Lines.Select(line => (line.Status, line.How)));
        Assert.Equal(6, Community(60_000).With(Fit).Found("CPTS3001").Length);
    }

    [Theory]
    [InlineData(Mission.AccessToCare, null, null, true)]
    [InlineData(Mission.AccessToCare, 70_000, null, true)]
    [InlineData(Mission.AccessToCare, null, 32_000, false)]
    [InlineData(Mission.HealthCrisis, 40_000, null, true)]
    [InlineData(Mission.HealthCrisis, null, 60_000, true)]
    [InlineData(Mission.HealthCrisis, 40_000, 60_000, false)]
    public void A_stated_amount_takes_the_place_of_the_hypothesis(Mission mission, int? f, int? v, bool isHypothesis)
    {
        var line = Community(60_000).Signed("2022-05-01", Of(mission).Stating(f, v)).With(Fit).Answers().Budget[mission.Line()]!;

        Assert.Equal(isHypothesis, line.Hypothesis);
    }

    [Theory]
    [InlineData(29_999, 1)]
    [InlineData(30_000, 0)]
    [InlineData(35_000, 0)]
    [InlineData(35_001, 1)]
    public void CPTS3002_still_looks_at_the_table(int variable, int count) => Assert.Equal(
        count,
        Community(60_000).Signed("2022-05-01", Of(Mission.AccessToCare).Stating(null, variable)).With(Fit).Found("CPTS3002").Length);

    [Fact]
    public void Other_sizes_and_the_agreement_of_2019_are_not_touched()
    {
        foreach (var (population, asOf) in new[] { (39_999, "2026-11-21"), (80_000, "2026-11-21"), (190_000, "2026-11-21"), (60_000, "2022-03-31") })
        {
            Assert.Equal(Community(population).Answers(asOf).Budget, Community(population).With(Fit).Answers(asOf).Budget);
        }
    }

    private static (EuroRange Fixed, EuroRange Variable, EuroRange Total) Parts(BudgetLine line) => (line.Fixed, line.Variable, line.Total);
}
