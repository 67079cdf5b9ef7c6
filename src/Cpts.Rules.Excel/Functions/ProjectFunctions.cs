using Cpts.Rules.Communes;
using Cpts.Rules.Excel.Results;
using Cpts.Rules.Facts;
using Cpts.Rules.Projects;
using Cpts.Rules.Reports.Sections;

namespace Cpts.Rules.Excel.Functions;

/// <summary>The silence of the ARS, and the status of a project.</summary>
internal static class ProjectFunctions
{
    private static readonly Bilingual NoSilence = new(
        "Reçu avant le {0}, le projet est seulement transmis : le silence de l’ARS ne le valide pas.",
        "Received before {0}, the project is only sent: the silence of the ARS does not validate it.");

    private static readonly Bilingual UnknownDepartment = new(
        "« {0} » n’est pas le code d’un département.",
        "\"{0}\" is not the code of a department.");

    public static WorksheetFunction SilenceEnd { get; } = new("CPTS_FIN_SILENCE", "CPTS_SILENCE_END",
        new("Le dernier jour des deux mois de l’ARS ; le projet est réputé validé le lendemain.", "The last day of the two months of the ARS; the project is deemed validated on the day after."),
        ValueList.Of(
            new Parameter("reception", "received", new(
                "le jour où l’ARS compétente a reçu le projet, ou la dernière pièce exigée",
                "the day on which the competent ARS received the project, or the last item required")),
            Parameters.Readings,
            Parameters.Department),
        SilenceEndOf)
    { ForEachCell = true };

    public static WorksheetFunction Status { get; } = new("CPTS_STATUT_PROJET", "CPTS_PROJECT_STATUS",
        new("Où en est la validation du projet de santé à une date.", "Where the validation of the health project stands on a date."),
        ValueList.Of(
            new Parameter("reception", "received", new(
                "le jour où l’ARS compétente a reçu le projet ; vide s’il n’est pas reçu",
                "the day on which the competent ARS received the project; empty while it has not"),
                IsOptional: true),
            Parameters.Date,
            new Parameter("pieces", "missing_items", new(
                "une plage : demandée le, reçue le, exigée par un texte (oui ou non ; vide vaut non)",
                "a range: requested on, received on, required by law (yes or no; empty is no)"),
                IsOptional: true),
            new Parameter("decision", "decision", new("validation ou opposition", "validation or opposition"), IsOptional: true),
            new Parameter("decidee_le", "decided_on", new("la date de la décision", "the date of the decision"), IsOptional: true),
            new Parameter("motif", "ground", new(
                "le motif d’une opposition : projet régional de santé, pertinence du territoire, autre",
                "the ground of an opposition: regional health project, territory relevance, other"),
                IsOptional: true),
            Parameters.Readings,
            Parameters.Department),
        StatusOf);

    private static object? SilenceEndOf(Call call)
    {
        var received = call.Date(0);
        var readings = call.Readings(1);
        var department = DepartmentOf(call, 2);
        return call.Answer(() => received < StatutoryDates.SilenceValidatesFrom
            ? call.Refuse(CellError.NotAvailable, NoSilence, StatutoryDates.SilenceValidatesFrom.Value)
            : CellValue.Of(SilenceLimit.StartingOn(received, readings.TimeLimitOnNonWorkingDay, department).Ends));
    }

    private static object? StatusOf(Call call)
    {
        var received = call.OptionalDate(0);
        var asOf = call.Date(1);
        var items = call.Rows(2, new("demandée le", "requested"), new("reçue le", "received"), new("exigée par un texte", "required by law"))
            .Select(row => new MissingItem { Requested = row.RequiredDate(0) ?? asOf, Received = row.Date(1), RequiredByLaw = row.Truth(2) ?? false })
            .ToValueList();
        var decision = DecisionOf(call);
        var readings = call.Readings(6);
        var department = DepartmentOf(call, 7);
        return call.Answer(() =>
        {
            var scenario = new Scenario
            {
                Territory = new TerritoryFacts { Population = 1, SeatDepartment = department },
                Project = new ProjectFacts { Received = received, MissingItems = items, Decision = decision },
                Interpretations = readings,
            };
            if (Rulebook.Evaluate(call, Law.Default, scenario, asOf) is not { } evaluation)
            {
                return null;
            }

            foreach (var finding in evaluation.Findings.Where(finding => finding.Code is "CPTS4006" or "CPTS4007" or "CPTS4008"))
            {
                call.Remark(finding);
            }

            return ShortWords.Of(ProjectStatuses.Words[evaluation.Answers!.Project!.Status]).In(call.Language);
        });
    }

    private static DecisionFacts? DecisionOf(Call call)
    {
        if (call.OptionalWord(3, Words.Decisions) is not { } kind)
        {
            return null;
        }

        return new DecisionFacts { Kind = kind, On = call.Date(4), Ground = call.OptionalWord(5, Words.Grounds) };
    }

    private static string? DepartmentOf(Call call, int index)
    {
        if (call.OptionalText(index) is not { } text)
        {
            return null;
        }

        var code = text.ToUpperInvariant().PadLeft(2, '0');
        if (FrenchCommunes.Default.FindDepartment(code) is null)
        {
            call.Refuse(CellError.Value, UnknownDepartment, text);
        }

        return code;
    }
}
