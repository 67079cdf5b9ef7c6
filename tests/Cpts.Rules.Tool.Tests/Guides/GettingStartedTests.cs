using System.Buffers;
using Cpts.Rules.Communes;
using Cpts.Rules.Facts;
using Cpts.Rules.Json;
using Cpts.Rules.Scenarios;
using Cpts.Rules.Tool.Tests.Running;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Cpts.Rules.Tool.Tests.Guides;

/// <summary>Runs the code of docs/guides/getting-started.md; its output is the block of text that follows it there.</summary>
public sealed class GettingStartedTests : IDisposable
{
    private static readonly Guide Page = new("docs/guides/getting-started.md");

    // The snippets write to the console; here the console is a text.
    private readonly StringWriter Console = new() { NewLine = "\n" };

    public void Dispose() => Console.Dispose();

    [Fact]
    public void Facts_in_answers_out()
    {
        // snippet: facts
        var evaluator = new ScenarioEvaluator();

        var scenario = new Scenario
        {
            Name = "CPTS du Val",
            Territory = new TerritoryFacts { Population = 62_000 },
        };

        var evaluation = evaluator.Evaluate(scenario, asOf: new LocalDate(2026, 11, 21));

        if (evaluation.Answers is { } answers)
        {
            Console.WriteLine($"{answers.Territory.SizeBand}, {answers.Agreement}");
            Console.WriteLine($"core missions: {answers.Budget.Core} euros a year");
            Console.WriteLine($"all missions: {answers.Budget.Maximum} euros a year");
        }
        // end
        Holds("facts");
    }

    [Fact]
    public void Findings_have_a_code_a_place_and_words_in_both_languages()
    {
        var evaluator = new ScenarioEvaluator();

        // snippet: findings
        var tooEarly = evaluator.Evaluate(
            new Scenario { Territory = new TerritoryFacts { Population = 62_000 } },
            asOf: new LocalDate(2019, 8, 24));

        foreach (var finding in tooEarly.Findings)
        {
            Console.WriteLine($"{finding.Code} {finding.Severity} at {finding.Path}");
            Console.WriteLine(finding.Message(Language.French));
            Console.WriteLine(finding.Message(Language.English));
        }
        // end
        Assert.Null(tooEarly.Answers);
        Holds("findings");
    }

    [Fact]
    public void An_application_registers_the_rules_once()
    {
        // snippet: services
        using var services = new ServiceCollection()
            .AddCptsRules(options => options.Communes = FrenchCommunes.Default)
            .BuildServiceProvider();

        var evaluator = services.GetRequiredService<ScenarioEvaluator>();
        // end
        Assert.Same(evaluator, services.GetRequiredService<ScenarioEvaluator>());
        Assert.Equal(174_793, evaluator.Evaluate(ScenarioFiles.Australe).Answers!.Territory.Population);
        Shown("services");
    }

    [Fact]
    public void A_file_is_read_and_its_problems_are_located()
    {
        using var folder = new Folder();
        var path = folder.File("broken.cpts.json", Page.Blocks.Single(block => block.File is "broken.cpts.json").Lines is var lines ? string.Join('\n', lines) : "");

        // snippet: file
        var document = ScenarioReader.Read(File.ReadAllBytes(path));
        foreach (var finding in document.Findings)
        {
            var position = document.Locate(finding);
            Console.WriteLine($"{position.Line}:{position.Column} {finding.Code} {finding.Message(Language.English)}");
        }
        // end
        Assert.Null(document.Scenario);
        Holds("file");
    }

    [Fact]
    public void Payments_are_dated_and_add_up()
    {
        var scenario = ScenarioFiles.Australe;
        var evaluator = ScenarioFiles.Evaluator;

        // snippet: payments
        var answers = evaluator.Evaluate(scenario).Answers!;
        var year = answers.Years[1];
        Console.WriteLine($"year {year.Year}, priced by {year.Agreement}: {year.Total}, of which {year.Guaranteed} is guaranteed");

        var next = answers.Payments.First(payment => payment.On > new LocalDate(2026, 11, 21));
        Console.WriteLine($"{next.On:uuuu-MM-dd}: {next.Line.Id()} of year {next.Year}, {next.Kind}, {next.Amount}");
        // end
        Holds("payments");
    }

    [Fact]
    public void What_if_another_agreement_were_in_force()
    {
        var scenario = ScenarioFiles.Australe;
        var evaluator = ScenarioFiles.Evaluator;

        // snippet: what-if
        var old = Law.Default.Find("aci-2019")!;
        var today = evaluator.Evaluate(scenario).Answers!.Budget;
        var then = evaluator.EvaluateUnder(old, scenario, scenario.AsOf!.Value).Answers!.Budget;
        Console.WriteLine($"{today.Core} today, {then.Core} under {old}");
        // end
        Holds("what-if");
    }

    [Fact]
    public void Evaluations_are_written_as_JSON()
    {
        var scenario = ScenarioFiles.Australe;
        var evaluator = ScenarioFiles.Evaluator;

        // snippet: json
        var evaluation = evaluator.Evaluate(scenario);
        var readings = evaluator.Readings(scenario, evaluation.AsOf);
        var output = new ArrayBufferWriter<byte>();
        EvaluationWriter.Write(output, evaluation, readings, document: null, new EvaluationFormat(Language.French));
        // end
        Assert.StartsWith("{\"format\":\"cpts.evaluation/1\",\"name\":\"CPTS Australe\"", System.Text.Encoding.UTF8.GetString(output.WrittenSpan), StringComparison.Ordinal);
        Shown("json");
    }

    private static Block Shown(string name) =>
        Page.Blocks.Single(block => block.Language is "csharp" && string.Equals(string.Join('\n', block.Lines), Snippets.All[name], StringComparison.Ordinal));

    private void Holds(string name)
    {
        var shown = Shown(name);
        var said = Page.Blocks.First(block => block.Number > shown.Number);

        Assert.Equal("text", said.Language);
        Assert.True(string.Equals(string.Join('\n', said.Lines) + "\n", Console.ToString(), StringComparison.Ordinal), $"{name} prints\n{Console}");
    }
}
