using System;
using System.IO;
using System.Text;
using Cpts.Rules;
using Cpts.Rules.Communes;
using Cpts.Rules.Json;
using Cpts.Rules.Reports;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Consumers;

/// <summary>Writes the evaluation of each scenario file, one a line; with <c>pages</c> before the files, their pages and reports in French.</summary>
internal static class Program
{
    private static readonly LocalDate Today = new(2026, 11, 21);

    private static void Main(string[] arguments)
    {
        var evaluator = new ScenarioEvaluator(FrenchCommunes.Default);
        using var output = Console.OpenStandardOutput();
        var isPages = arguments[0] == "pages";
        for (var i = isPages ? 1 : 0; i < arguments.Length; i++)
        {
            var document = ScenarioReader.Read(File.ReadAllBytes(arguments[i]));
            if (isPages)
            {
                WritePages(output, EvaluatedScenario.Of(document, evaluator, Today));
            }
            else
            {
                var line = new Line();
                Write(line, document, evaluator);
                line.WriteTo(output);
            }
        }
    }

    private static void WritePages(Stream output, EvaluatedScenario evaluated)
    {
        var pages = new StringWriter { NewLine = "\n" };
        PageWriter.Write(pages, evaluated, Language.French);
        pages.Write(ReportWriter.Write(evaluated, Language.French));
        var bytes = new UTF8Encoding(false).GetBytes(pages.ToString());
        output.Write(bytes, 0, bytes.Length);
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
