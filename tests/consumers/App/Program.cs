using System;
using System.IO;
using Cpts.Rules.Communes;
using Cpts.Rules.Json;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Consumers;

/// <summary>Writes the evaluation of each scenario file, one a line.</summary>
internal static class Program
{
    private static readonly LocalDate Today = new(2026, 11, 21);

    private static void Main(string[] files)
    {
        var evaluator = new ScenarioEvaluator(FrenchCommunes.Default);
        using var output = Console.OpenStandardOutput();
        foreach (var file in files)
        {
            var line = new Line();
            Write(line, ScenarioReader.Read(File.ReadAllBytes(file)), evaluator);
            line.WriteTo(output);
        }
    }

    private static void Write(Line line, ScenarioDocument document, ScenarioEvaluator evaluator)
    {
        if (document.Scenario is not { } scenario)
        {
            EvaluationWriter.WriteUnread(line, document, Today, default);
            return;
        }

        var asOf = scenario.AsOf ?? Today;
        EvaluationWriter.Write(line, evaluator.Evaluate(scenario, asOf), evaluator.Readings(scenario, asOf), document, default);
    }
}
