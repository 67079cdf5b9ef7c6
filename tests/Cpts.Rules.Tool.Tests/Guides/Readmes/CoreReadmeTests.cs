using Cpts.Rules.Facts;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Cpts.Rules.Tool.Tests.Guides.Readmes;

/// <summary>Runs the code of src/Cpts.Rules/PACKAGE.md.</summary>
public sealed class CoreReadmeTests : IDisposable
{
    // The snippet writes to the console; here the console is a text.
    private readonly StringWriter Console = new() { NewLine = "\n" };

    public void Dispose() => Console.Dispose();

    [Fact]
    public void The_core_missions_of_Australe_are_worth_437500_euros_a_year()
    {
        var evaluation = new ScenarioEvaluator().Evaluate(
            new Scenario { Territory = new TerritoryFacts { Population = 174_793 } },
            asOf: new LocalDate(2026, 11, 21));

        Console.WriteLine(evaluation.Answers!.Budget.Core); // 437500 euros a year for operating and the core missions

        Assert.Equal("437500\n", Console.ToString());
    }
}
