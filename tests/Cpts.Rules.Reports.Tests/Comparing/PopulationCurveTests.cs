using Cpts.Rules.Facts;
using Cpts.Rules.Reports.Comparing;
using Cpts.Rules.Tool.Tests.Running;
using NodaTime;

namespace Cpts.Rules.Reports.Tests.Comparing;

public class PopulationCurveTests
{
    private static readonly LocalDate Today = new(2026, 11, 21);

    [Fact]
    public void The_curve_of_Australe_jumps_at_175001()
    {
        var curve = Curve(170_000, 190_000, 500);

        var jump = Assert.Single(curve.Jumps);
        Assert.Equal((175_001, EuroRange.Between(72_500, 114_500), (EuroRange?)EuroRange.Between(72_500, 114_500), EuroRange.Between(92_500, 141_500)), (jump.At, jump.Core, jump.Chosen, jump.Maximum));
        Assert.Equal([(170_000, 175_000), (175_001, 190_000)], curve.Segments.Select(part => (part.First, part.Last)));
    }

    [Fact]
    public void Points_are_the_populations_of_the_range_and_both_sides_of_each_jump()
    {
        Assert.Equal([174_000, 174_400, 174_800, 175_000, 175_001, 175_200, 175_600, 176_000], Populations(174_000, 176_000, 400));
        Assert.Equal([174_999, 175_000, 175_001, 175_002], Populations(174_999, 175_002, 1));
        Assert.Equal([175_000, 175_001], Populations(175_000, 175_001, 500));
        Assert.Equal([100, 350, 600, 700], Populations(100, 700, 250));
        Assert.Equal([5], Populations(5, 5, 1));
        Assert.Equal([1, 39_999, 40_000, 79_999, 80_000, 175_000, 175_001, int.MaxValue], Populations(1, int.MaxValue, int.MaxValue));
    }

    [Fact]
    public void Every_point_is_what_the_evaluation_of_that_population_says() => Assert.All(Curve(30_000, 180_000, 7_919).Points(), point =>
    {
        var answers = new Supposition { Population = point.Population }.Evaluate(ScenarioFiles.Evaluator, ScenarioFiles.Australe, Today).Evaluation.Answers!;

        Assert.Equal(
            (answers.Territory.SizeBand, answers.Budget.Core, answers.Budget.Chosen, answers.Budget.Maximum),
            (point.Segment.Size, point.Segment.Core, point.Segment.Chosen, point.Segment.Maximum));
    });

    [Fact]
    public void The_reading_of_80000_moves_the_jump_by_one()
    {
        Assert.Equal(80_000, Assert.Single(Curve(79_000, 81_000, 1000).Jumps).At);
        Assert.Equal(80_001, Assert.Single(Curve(79_000, 81_000, 1000, new Supposition { Readings = [ScenarioFiles.Reading("boundAt80000=size2")] }).Jumps).At);
    }

    [Fact]
    public void Without_a_contract_nothing_is_chosen()
    {
        var curve = PopulationCurve.Of(ScenarioFiles.Evaluator, new Scenario { Territory = new TerritoryFacts { Population = 1 } }, Today, new PopulationRange(1, 200_000, 1000), Supposition.Nothing)!;

        Assert.All(curve.Segments, part => Assert.Null(part.Chosen));
        Assert.Equal([40_000, 80_000, 175_001], curve.Jumps.Select(jump => jump.At));
    }

    [Fact]
    public void Without_an_agreement_there_is_no_curve() => Assert.Null(PopulationCurve.Of(
        ScenarioFiles.Evaluator, ScenarioFiles.Australe, new LocalDate(2019, 8, 24), new PopulationRange(1, 2, 1), Supposition.Nothing));

    private static IEnumerable<int> Populations(int first, int last, int step) => Curve(first, last, step).Points().Select(point => point.Population);

    private static PopulationCurve Curve(int first, int last, int step, Supposition? supposition = null) =>
        PopulationCurve.Of(ScenarioFiles.Evaluator, ScenarioFiles.Australe, Today, new PopulationRange(first, last, step), supposition ?? Supposition.Nothing)!;
}
