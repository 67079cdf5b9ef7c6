using Cpts.Rules.Communes;
using Cpts.Rules.Scenarios;

namespace Cpts.Rules.Tool.Tests.Guides.Readmes;

/// <summary>Runs the code of src/Cpts.Rules.Communes/PACKAGE.md.</summary>
public class CommunesReadmeTests
{
    [Fact]
    public void A_territory_of_communes_has_its_population()
    {
        var evaluator = new ScenarioEvaluator(FrenchCommunes.Default);

        Assert.Equal(174_793, evaluator.Evaluate(Running.ScenarioFiles.Australe).Answers!.Territory.Population);
    }
}
