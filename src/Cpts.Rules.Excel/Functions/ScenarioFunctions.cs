using Cpts.Rules.Excel.Evaluations;
using Cpts.Rules.Excel.Results;
using Cpts.Rules.Json;
using Cpts.Rules.Reports;

namespace Cpts.Rules.Excel.Functions;

/// <summary>The evaluation of a scenario file as a table.</summary>
internal static class ScenarioFunctions
{
    private static readonly Bilingual NoDate = new(
        "Le fichier n’a pas de date d’appréciation (« asOf ») : donnez-en une en deuxième argument.",
        "The file has no evaluation date (asOf): give one as the second argument.");

    public static WorksheetFunction Evaluate { get; } = new("CPTS_EVALUER", "CPTS_EVALUATE",
        new("L’évaluation d’un fichier de scénario : un tableau.", "The evaluation of a scenario file: a table."),
        ValueList.Of(
            new Parameter("fichier", "file", new("le chemin complet d’un fichier de scénario", "the full path of a scenario file")),
            Parameters.Date.Optional() with
            {
                Meaning = new("la date d’appréciation ; si rien n’est dit, celle du fichier", "the evaluation date; by default, that of the file"),
            },
            new Parameter("rubrique", "section", new(
                "tout (si rien n’est dit), territoire, budget, années, versements, projet, échéances, plafonds, lectures, constats, contrats ou rapprochement",
                "all (by default), territory, budget, years, payments, project, deadlines, member caps, interpretations, findings, contracts or reconciliation"),
                IsOptional: true),
            Parameters.AgreementFiles),
        EvaluationOf);

    private static object? EvaluationOf(Call call)
    {
        var path = call.Text(0);
        var asOf = call.OptionalDate(1);
        var section = call.Word(2, Words.Sections);
        var law = call.Law(3);
        return call.Answer(() =>
        {
            if (call.File(path) is not { } bytes)
            {
                return null;
            }

            var document = ScenarioReader.Read(bytes);
            if (document.Scenario is not { } scenario)
            {
                return EvaluationTable.Of(call.Language, EvaluatedScenario.Unread(document, null, document.Findings), section);
            }

            return (asOf ?? document.AsOf) is { } date
                ? EvaluationTable.Of(call.Language, EvaluatedScenario.Of(scenario, document, Rulebook.EvaluatorOf(law), date, section is Section.All or Section.Interpretations), section)
                : call.Refuse(CellError.Value, NoDate);
        });
    }
}
