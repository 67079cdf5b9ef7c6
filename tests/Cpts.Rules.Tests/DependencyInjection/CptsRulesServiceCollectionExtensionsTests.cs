using Cpts.Rules.Facts;
using Cpts.Rules.Findings;
using Cpts.Rules.Scenarios;
using Cpts.Rules.Tests.Territories;
using Microsoft.Extensions.DependencyInjection;

namespace Cpts.Rules.Tests.DependencyInjection;

public class CptsRulesServiceCollectionExtensionsTests
{
    [Fact]
    public void An_application_gets_one_evaluator()
    {
        using var services = new ServiceCollection().AddCptsRules().BuildServiceProvider();

        Assert.Same(services.GetRequiredService<ScenarioEvaluator>(), services.GetRequiredService<ScenarioEvaluator>());
        Assert.Equal(Samples.Australe.Evaluate(), services.GetRequiredService<ScenarioEvaluator>().Evaluate(Samples.Australe));
        Assert.Throws<ArgumentNullException>("services", () => CptsRulesServiceCollectionExtensions.AddCptsRules(null!));
    }

    [Fact]
    public void An_application_may_give_the_populations_of_communes() => Assert.Equal(
        83_000,
        Evaluate(options => options.Communes = new SmallTables(), new Scenario { Territory = new TerritoryFacts { Communes = ["97422"] } }).Answers!.Territory.Population);

    [Fact]
    public void An_application_may_bring_its_law()
    {
        var law = Law.Default.Complete("avenant-2", Given.Read, [new(Line.CarePathways, AmountPart.Total, SizeBand.Size2, EuroRange.Exactly(70_000))]);

        Assert.Equal(EuroRange.Exactly(70_000), Evaluate(options => options.Law = law, Community(60_000)).Answers!.Budget[Line.CarePathways]!.Total);
    }

    [Fact]
    public void An_application_may_choose_readings() => Assert.Equal(
        SizeBand.Size2,
        Evaluate(options => options.Interpretations = new() { BoundAt80000 = SizeBand.Size2 }, Community(80_000)).Answers!.Territory.SizeBand);

    [Fact]
    public void An_application_may_add_its_own_checks() => Assert.Equal(
        ["ACME0001"],
        Evaluate(options => options.Checks.Add(new EveryCommunity()), Community(120_000)).Findings.Select(finding => finding.Code));

    private static Evaluation Evaluate(Action<CptsRulesOptions> configure, Scenario scenario)
    {
        using var services = new ServiceCollection().AddCptsRules(configure).BuildServiceProvider();
        return services.GetRequiredService<ScenarioEvaluator>().Evaluate(scenario, Samples.Today);
    }

    private sealed class EveryCommunity : Check
    {
        public override FindingRule Rule { get; } = new()
        {
            Code = "ACME0001",
            Severity = Severity.Note,
            Title = new("Une communauté", "A community"),
            Meaning = new("Toute communauté.", "Every community."),
            Example = new("Celle-ci.", "This one."),
            Remedy = new("Rien à corriger.", "Nothing to correct."),
        };

        public override void Examine(Examination examination) => examination.Report("", Rule.Title);
    }
}
