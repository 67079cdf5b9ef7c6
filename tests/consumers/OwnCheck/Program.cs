using System;
using Cpts.Rules;
using Cpts.Rules.Facts;
using Cpts.Rules.Findings;
using Cpts.Rules.Reports;
using Cpts.Rules.Scenarios;
using NodaTime;

// A federation wants to hear of every community that does not say how many members it has.
var evaluator = new ScenarioEvaluator(Law.Default, checks: [new MemberCountIsStated()]);
var evaluation = evaluator.Evaluate(
    new Scenario { Name = "CPTS du Val", Territory = new TerritoryFacts { Population = 100_000 } },
    new LocalDate(2026, 11, 21));

using var output = Console.OpenStandardOutput();
using var sarif = new SarifWriter(output, Language.English, evaluator.Catalogue);
sarif.Write("scenarios/val.cpts.json", evaluation.Findings);

internal sealed class MemberCountIsStated : Check
{
    public override FindingRule Rule { get; } = new()
    {
        Code = "FED0001",
        Severity = Severity.Warning,
        Title = new("Le nombre d’adhérents n’est pas dit", "The number of members is not stated"),
        Meaning = new("La fédération compte les adhérents de chaque communauté.", "The federation counts the members of each community."),
        Example = new("Un fichier sans \"memberCount\".", "A file without \"memberCount\"."),
        Remedy = new("Ajoutez \"memberCount\".", "Add \"memberCount\"."),
    };

    public override void Examine(Examination examination)
    {
        if (examination.Scenario.MemberCount is null)
        {
            examination.Report("", new("{0} habitants, et pas de nombre d’adhérents.", "{0} inhabitants, and no number of members."), examination.Territory.Population);
        }
    }
}
