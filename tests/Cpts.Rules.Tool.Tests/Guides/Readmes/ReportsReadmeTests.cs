using Cpts.Rules.Communes;
using Cpts.Rules.Json;
using Cpts.Rules.Reports;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Cpts.Rules.Tool.Tests.Guides.Readmes;

/// <summary>Runs the code of src/Cpts.Rules.Reports/PACKAGE.md.</summary>
public sealed class ReportsReadmeTests : IDisposable
{
    private readonly OneFile File = new(System.IO.File.ReadAllText(Testing.Repository.PathOf("docs", "scenarios", "la-reunion", "australe.cpts.json")));

    private readonly Terminal Console = new();

    public void Dispose() => Console.Out.Dispose();

    [Fact]
    public void A_file_becomes_a_report_and_a_page()
    {
        var document = ScenarioReader.Read(File.ReadAllBytes("cpts.json"));
        var evaluated = EvaluatedScenario.Of(document, new ScenarioEvaluator(FrenchCommunes.Default), new LocalDate(2026, 11, 21));

        File.WriteAllText("cpts.html", ReportWriter.Write(evaluated, Language.French));
        PageWriter.Write(Console.Out, evaluated, Language.English);

        Assert.Contains("CPTS Australe", File.Written["cpts.html"], StringComparison.Ordinal);
        Assert.StartsWith("CPTS Australe\n", Console.Out.ToString(), StringComparison.Ordinal);
    }

    private sealed class Terminal
    {
        public StringWriter Out { get; } = new() { NewLine = "\n" };
    }
}
