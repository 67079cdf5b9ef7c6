using Cpts.Rules.Facts;
using Cpts.Rules.Reports.Comparing;
using Cpts.Rules.Tool.Tests.Running;
using NodaTime;

namespace Cpts.Rules.Reports.Tests.Comparing;

public class SuppositionTests
{
    private static readonly LocalDate Today = new(2026, 11, 21);

    [Fact]
    public void Another_size_leaves_out_the_amounts_of_the_contract()
    {
        var supposed = Suppose(new Supposition { Population = 175_001 });

        Assert.Equal(MissionSet.Of(Mission.AccessToCare), supposed.AmountsLeftOut);
        Assert.Equal(EuroRange.Between(155_000, 170_500), Total(supposed, Line.AccessToCare));
        Assert.Equal(EuroRange.Between(510_000, 552_000), supposed.Evaluation.Answers!.Budget.Core);
    }

    [Fact]
    public void The_supposed_gain_is_the_gain_that_the_evaluation_announces()
    {
        var own = ScenarioFiles.Evaluator.Evaluate(ScenarioFiles.Australe).Answers!;

        Assert.Equal(own.Territory.NextBand?.AnnualGain, Suppose(new Supposition { Population = 175_001 }).Evaluation.Answers!.Budget.Chosen!.Value - own.Budget.Chosen!.Value);
        Assert.Equal(EuroRange.Between(72_500, 114_500), own.Territory.NextBand?.AnnualGain);
    }

    [Fact]
    public void Another_population_of_the_same_size_keeps_them()
    {
        var supposed = Suppose(new Supposition { Population = 175_000 });

        Assert.Equal(MissionSet.Empty, supposed.AmountsLeftOut);
        Assert.Equal(EuroRange.Exactly(125_000), Total(supposed, Line.AccessToCare));
    }

    [Fact]
    public void Another_agreement_leaves_them_out_and_the_one_in_force_keeps_them()
    {
        var before = Suppose(new Supposition { Agreement = Law.Default.Find("aci-2019") });
        Assert.Equal(MissionSet.Of(Mission.AccessToCare), before.AmountsLeftOut);
        Assert.Equal(EuroRange.Exactly(120_000), Total(before, Line.AccessToCare));

        Assert.Equal(MissionSet.Empty, Suppose(new Supposition { Agreement = Law.Default.Find("avenant-2") }).AmountsLeftOut);
    }

    [Fact]
    public void Another_reading_keeps_them_even_when_it_gives_another_size()
    {
        var scenario = ScenarioFiles.Australe with { Territory = new TerritoryFacts { Population = 80_000 } };
        var supposed = new Supposition { Readings = [ScenarioFiles.Reading("boundAt80000=size2")] }.Evaluate(ScenarioFiles.Evaluator, scenario, Today);

        Assert.Equal(SizeBand.Size2, supposed.Evaluation.Answers!.Territory.SizeBand);
        Assert.Equal(MissionSet.Empty, supposed.AmountsLeftOut);
        Assert.Equal(EuroRange.Exactly(125_000), Total(supposed, Line.AccessToCare));
    }

    [Fact]
    public void A_population_takes_the_place_of_the_communes()
    {
        var territory = Suppose(new Supposition { Population = 60_000 }).Evaluation.Answers!.Territory;

        Assert.Equal((60_000, null, SizeBand.Size2), (territory.Population, territory.PopulationYear, territory.SizeBand));
    }

    [Fact]
    public void Supposing_nothing_is_the_evaluation_itself() =>
        Assert.Equal(ScenarioFiles.Evaluator.Evaluate(ScenarioFiles.Australe), Suppose(Supposition.Nothing).Evaluation);

    private static SupposedEvaluation Suppose(Supposition supposition) => supposition.Evaluate(ScenarioFiles.Evaluator, ScenarioFiles.Australe, Today);

    private static EuroRange Total(SupposedEvaluation supposed, Line line) =>
        supposed.Evaluation.Answers!.Budget.Lines.Single(other => other.Line == line).Total;
}
