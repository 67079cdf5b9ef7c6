using Cpts.Rules.Communes;
using Cpts.Rules.Facts;
using Cpts.Rules.Json;
using Cpts.Rules.Scenarios;

namespace Cpts.Rules.Tool.Tests.Guides;

/// <summary>Runs the code of docs/guides/agreement-files.md on the agreement file given there.</summary>
public class AgreementFilesTests
{
    [Fact]
    public void The_table_of_the_page_prices_the_evaluation()
    {
        var File = new PageFile();

        // snippet: agreement-file
        var document = AgreementReader.Read(File.ReadAllBytes("avenant-2.json"));
        var law = LawFiles.Apply(Law.Default, [document.Facts!]).Law!;
        var evaluator = new ScenarioEvaluator(law, FrenchCommunes.Default);
        // end
        var scenario = new Scenario { Territory = new TerritoryFacts { Population = 62_000 } };
        var budget = evaluator.Evaluate(scenario, new NodaTime.LocalDate(2026, 11, 21)).Answers!.Budget;
        Assert.Equal("70000", budget.Lines.Single(line => line.Line == Line.CarePathways).Total.ToString());
    }

    /// <summary>The first block of the page, in place of the file.</summary>
    private sealed class PageFile
    {
        private readonly Block _block = new Guide("docs/guides/agreement-files.md").Blocks.First(block => block.Language is "jsonc");

        public byte[] ReadAllBytes(string name)
        {
            Assert.Equal("avenant-2.json", name);
            return System.Text.Encoding.UTF8.GetBytes(string.Join('\n', _block.Lines));
        }
    }
}
