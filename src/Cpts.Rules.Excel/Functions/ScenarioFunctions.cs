using Cpts.Rules.Reports;
using Cpts.Rules.Excel.Evaluations;
using Cpts.Rules.Excel.Results;
using Cpts.Rules.Json;

namespace Cpts.Rules.Excel.Functions;

/// <summary>A scenario file in a table.</summary>
internal static class ScenarioFunctions
{
    private static readonly Bilingual NotAFullPath = new(
        "« {0} » : le chemin complet du fichier est attendu, par exemple C:\\CPTS\\contrat.cpts.json.",
        "\"{0}\": the full path of the file is expected, for example C:\\CPTS\\contract.cpts.json.");

    private static readonly Bilingual Missing = new(
        "« {0} » : ce fichier n’existe pas.",
        "\"{0}\": there is no such file.");

    private static readonly Bilingual Forbidden = new(
        "« {0} » : c’est un dossier, ou vous n’avez pas le droit de lire ce fichier.",
        "\"{0}\": this is a folder, or you have no permission to read this file.");

    private static readonly Bilingual Unreadable = new(
        "« {0} » : lecture impossible ({1})",
        "\"{0}\": cannot be read ({1})");

    private static readonly Bilingual NoDate = new(
        "Le fichier n’a pas de date d’appréciation (asOf) : donnez-en une en deuxième argument.",
        "The file has no evaluation date (asOf): give one as the second argument.");

    public static WorksheetFunction Evaluate { get; } = new("CPTS_EVALUER", "CPTS_EVALUATE",
        new("L’évaluation d’un fichier de scénario : un tableau.", "The evaluation of a scenario file: a table."),
        ValueList.Of(
            new Parameter("fichier", "file", new("le chemin complet d’un fichier de scénario", "the full path of a scenario file")),
            Parameters.Date.Optional() with
            {
                Meaning = new("la date d’appréciation ; si rien n’est dit, celle du fichier", "the evaluation date; when nothing is said, that of the file"),
            },
            new Parameter("rubrique", "section", new(
                "tout (si rien n’est dit), territoire, budget, années, versements, projet, échéances, plafonds, lectures ou constats",
                "all (when nothing is said), territory, budget, years, payments, project, deadlines, member caps, interpretations or findings"),
                IsOptional: true)),
        EvaluationOf);

    private static object? EvaluationOf(Call call)
    {
        var path = call.Text(0);
        var asOf = call.OptionalDate(1);
        var section = call.Word(2, Words.Sections);
        return call.Answer(() =>
        {
            if (Read(call, path) is not { } bytes)
            {
                return null;
            }

            var document = ScenarioReader.Read(bytes);
            if (document.Scenario is not { } scenario)
            {
                return EvaluationTable.Of(call.Language, EvaluatedScenario.Unread(document, null, document.Findings), section);
            }

            return (asOf ?? document.AsOf) is { } date
                ? EvaluationTable.Of(call.Language, EvaluatedScenario.Of(scenario, document, Rulebook.Evaluator, date, section is Section.All or Section.Interpretations), section)
                : call.Refuse(CellError.Value, NoDate);
        });
    }

    private static ReadOnlyMemory<byte>? Read(Call call, string path)
    {
        if (!Path.IsPathFullyQualified(path))
        {
            call.Refuse(CellError.Value, NotAFullPath, path);
            return null;
        }

        try
        {
            using var stream = File.OpenRead(path);
            var bytes = new byte[Math.Min(stream.Length, ScenarioReader.MaxBytes + 1)];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            call.Refuse(CellError.NotAvailable, Missing, path);
        }
        catch (UnauthorizedAccessException)
        {
            call.Refuse(CellError.NotAvailable, Forbidden, path);
        }
        catch (Exception problem) when (problem is IOException or ArgumentException or NotSupportedException)
        {
            call.Refuse(CellError.NotAvailable, Unreadable, path, problem.Message);
        }

        return null;
    }
}
