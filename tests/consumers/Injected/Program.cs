using System;
using Cpts.Rules.Facts;
using Cpts.Rules.Scenarios;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

using var services = new ServiceCollection().AddCptsRules().BuildServiceProvider();
var evaluator = services.GetRequiredService<ScenarioEvaluator>();
var evaluation = evaluator.Evaluate(
    new Scenario { Territory = new TerritoryFacts { Population = 174_793 } },
    new LocalDate(2026, 11, 21));

Console.WriteLine($"{evaluation.Answers!.Territory.SizeBand}: {evaluation.Answers.Budget.Core}");
