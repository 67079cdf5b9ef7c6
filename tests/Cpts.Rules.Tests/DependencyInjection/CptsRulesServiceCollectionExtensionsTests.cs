using Cpts.Rules.Facts;
using Cpts.Rules.Scenarios;
using Cpts.Rules.Territories;
using Cpts.Rules.Tests.Territories;
using Microsoft.Extensions.DependencyInjection;

namespace Cpts.Rules.Tests.DependencyInjection;

public class CptsRulesServiceCollectionExtensionsTests
{
    [Fact]
    public void An_application_gets_the_evaluator_and_its_law()
    {
        using var services = new ServiceCollection().AddCptsRules().BuildServiceProvider();

        Assert.Same(services.GetRequiredService<ScenarioEvaluator>(), services.GetRequiredService<ScenarioEvaluator>());
        Assert.Same(Law.Default, services.GetRequiredService<Law>());
        Assert.Equal("services", Assert.Throws<ArgumentNullException>(() => CptsRulesServiceCollectionExtensions.AddCptsRules(null!)).ParamName);
    }

    [Fact]
    public void An_application_may_give_the_populations_of_communes()
    {
        var tables = new SmallTables();
        using var services = new ServiceCollection().AddCptsRules(options => options.Communes = tables).BuildServiceProvider();

        Assert.Same(tables, services.GetRequiredService<ICommunePopulations>());
        Assert.Equal(83_000, services.GetRequiredService<ScenarioEvaluator>().Evaluate(new Scenario { Territory = new TerritoryFacts { Communes = ["97422"] } }, Samples.Today).Answers!.Territory.Population);
    }

    [Fact]
    public void An_application_may_bring_its_law()
    {
        var law = Law.Default.Complete("avenant-2", Given.Read, [new(Line.CarePathways, AmountPart.Total, SizeBand.Size2, EuroRange.Exactly(70_000))]);
        using var services = new ServiceCollection().AddCptsRules(options => options.Law = law).BuildServiceProvider();

        var evaluation = services.GetRequiredService<ScenarioEvaluator>().Evaluate(Community(60_000), Samples.Today);

        Assert.Same(law, services.GetRequiredService<Law>());
        Assert.Equal(EuroRange.Exactly(70_000), evaluation.Answers!.Budget[Line.CarePathways]!.Total);
    }
}
