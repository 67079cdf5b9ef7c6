using Cpts.Rules.Excel.Results;
using Cpts.Rules.Facts;
using Cpts.Rules.Reports.Sections;

namespace Cpts.Rules.Excel.Functions;

/// <summary>The missing missions, and the time limits for the start and the deployment of missions.</summary>
internal static class MissionFunctions
{
    /// <summary>A population is needed for a scenario; the answers do not depend on it.</summary>
    private static readonly TerritoryFacts AnyTerritory = new() { Population = 1 };

    private static readonly Bilingual NoLimit = new(
        "La mission « {0} » n’a pas de calendrier : la communauté choisit.",
        "The mission \"{0}\" has no calendar: the community chooses.");

    public static WorksheetFunction MissingMissions { get; } = new("CPTS_MISSIONS_MANQUANTES", "CPTS_MISSING_MISSIONS",
        new("Les missions socles qui manquent au contrat : un tableau, réduit à sa ligne de titre quand rien ne manque.", "The core missions missing from the contract: a table, of its header row only when nothing is missing."),
        ValueList.Of(
            Parameters.Missions with
            {
                Meaning = new(
                    "les missions du contrat, sans celles qui ont pris fin : une plage ou un texte (« Accès aux soins; Prévention »), ou bien socles, toutes, aucune",
                    "the missions of the contract, without those that have ended: a range or a text (\"Access to care; Prevention\"), or core, all, none"),
            },
            Parameters.Date,
            Parameters.Signed.Optional() with
            {
                Meaning = new(
                    "la date de signature du contrat ; si rien n’est dit, la date d’appréciation",
                    "the date on which the contract was signed; by default, the evaluation date"),
            },
            Parameters.Readings,
            Parameters.AgreementFiles),
        MissingMissionsOf);

    public static WorksheetFunction Deadline { get; } = new("CPTS_ECHEANCE", "CPTS_DEADLINE",
        new("La date limite de démarrage ou de déploiement d’une mission ; #N/A pour les missions sans calendrier.", "The latest start or deployment of a mission; #N/A for missions without a calendar."),
        ValueList.Of(
            new Parameter("mission", "mission", new("une mission, par exemple Accès aux soins", "a mission, for example Access to care")),
            Parameters.Signed,
            new Parameter("etape", "stage", new("démarrage (si rien n’est dit) ou déploiement", "start (by default) or deployment"), IsOptional: true),
            Parameters.Readings,
            Parameters.AgreementFiles),
        DeadlineOf)
    { ForEachCell = true };

    private static object? MissingMissionsOf(Call call)
    {
        var choice = call.Missions(0);
        var asOf = call.Date(1);
        var signed = call.OptionalDate(2) ?? asOf;
        var readings = call.Readings(3);
        var law = call.Law(4);
        return call.Answer(() =>
        {
            var missions = law.InForceOn(asOf, readings) is { } agreement ? choice.In(agreement) : MissionSet.Empty;
            var scenario = new Scenario
            {
                Territory = AnyTerritory,
                Contract = new ContractFacts { Signed = signed, Missions = Unstarted(missions) },
                Interpretations = readings,
            };
            if (Rulebook.Evaluate(call, law, scenario, asOf) is not { } evaluation)
            {
                return null;
            }

            var table = new Table(call.Language, new("Mission manquante", "missing mission"), new("Motif", "reason"));
            foreach (var finding in evaluation.Findings.Where(finding => finding.Code == "CPTS2001"))
            {
                table.Add(ShortWords.Of(Missions.Words[finding.Arguments.OfType<Mission>().Single()]).In(call.Language), finding.Message(call.Language));
            }

            return table.ToArray();
        });
    }

    private static object? DeadlineOf(Call call)
    {
        var mission = call.Mission(0);
        var signed = call.Date(1);
        var limit = call.Word(2, Words.Limits);
        var readings = call.Readings(3);
        var law = call.Law(4);
        return call.Answer(() =>
        {
            var scenario = new Scenario
            {
                Territory = AnyTerritory,
                Contract = new ContractFacts { Signed = signed, Missions = Unstarted(MissionSet.Of(mission)) },
                Interpretations = readings,
            };
            if (Rulebook.Evaluate(call, law, scenario, signed) is not { Answers: { } answers })
            {
                return null;
            }

            foreach (var deadline in answers.Deadlines)
            {
                if (deadline.Id == limit && deadline.Mission == mission)
                {
                    return CellValue.Of(deadline.Due);
                }
            }

            return call.Refuse(CellError.NotAvailable, NoLimit, mission);
        });
    }

    private static ValueList<MissionFacts> Unstarted(MissionSet missions) =>
        Missions.All.Where(missions.Contains).Select(mission => new MissionFacts { Mission = mission }).ToValueList();
}
