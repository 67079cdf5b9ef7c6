using System;
using Cpts.Rules;
using Cpts.Rules.Facts;
using Cpts.Rules.Scenarios;
using NodaTime;

// The official table says what the library does not know: two amounts of size 2.
var table = new Source("X1", SourceKind.AgreementFile, new("Contrat type, page 12", "Contrat type, page 12"), new("Légifrance", "Légifrance"));
var law = Law.Default.Complete("avenant-2", table,
[
    new(Line.CarePathways, AmountPart.Total, SizeBand.Size2, EuroRange.Exactly(70_000)),
    new(Line.Prevention, AmountPart.Total, SizeBand.Size2, EuroRange.Exactly(30_000)),
]);
var evaluation = new ScenarioEvaluator(law).Evaluate(
    new Scenario { Territory = new TerritoryFacts { Population = 60_000 } },
    new LocalDate(2026, 11, 21));

foreach (var line in evaluation.Answers!.Budget.Lines)
{
    Console.WriteLine($"{line.Line.Id()} {line.Total} {AmountStatuses.Words[line.Status].Id}");
}

try
{
    law.Complete("avenant-2", table, [new(Line.CarePathways, AmountPart.Total, SizeBand.Size2, EuroRange.Exactly(95_000))]);
}
catch (InvalidLawException refused)
{
    Console.WriteLine(refused.Findings[0].Code);
}
