using Cpts.Rules.Facts;

namespace Cpts.Rules.Findings;

/// <summary>CPTS4006: dates contradict each other.</summary>
internal sealed class DatesContradict : Check
{
    private static readonly Bilingual Message = new(
        "Dates contradictoires : {0} ({1}) précède {2} ({3}), or {4}",
        "Contradictory dates: {0} ({1}) is before {2} ({3}), yet {4}");

    private static readonly Bilingual StepsFollow = new(
        "les étapes de la procédure se suivent.",
        "the steps of the procedure follow one another.");

    private static readonly Bilingual ItemsFollowProject = new(
        "une pièce ne manque qu’à un projet reçu ; la demande est sans effet.",
        "an item can only be missing from a project received; the request has no effect.");

    private static readonly Bilingual ReceiptFollowsRequest = new(
        "une pièce reçue avant d’être demandée ne manquait pas ; la demande est sans effet.",
        "an item received before it was asked for was not missing; the request has no effect.");

    private static readonly Bilingual DecisionFollowsProject = new(
        "l’ARS décide d’un projet qu’elle a reçu ; la décision est sans effet.",
        "the ARS decides on a project that it has received; the decision has no effect.");

    private static readonly Bilingual DeploymentFollowsStart = new(
        "une mission démarre avant d’être déployée.",
        "a mission starts before it is deployed.");

    private static readonly Bilingual Start = new("le démarrage de la mission « {0} »", "the start of the mission \"{0}\"");

    private static readonly Bilingual Deployment = new("le déploiement de la mission « {0} »", "the deployment of the mission \"{0}\"");

    private static readonly Bilingual Request = new("la demande de la pièce", "the request for the item");

    private static readonly Bilingual ItemReceipt = new("la réception de la pièce", "the receipt of the item");

    private static readonly Bilingual Decision = new("la décision de l’ARS", "the decision of the ARS");

    private static readonly Bilingual Receipt = new("la réception du projet", "the receipt of the project");

    /// <summary>The dates on the way to a project received, in the order of the procedure.</summary>
    private static readonly (string Path, Func<ProjectFacts, LocalDate?> On, Bilingual Name)[] Steps =
    [
        ("/project/professionalsGathered", project => project.ProfessionalsGathered, new("la réunion des professionnels", "the gathering of the professionals")),
        ("/project/agencyContacted", project => project.AgencyContacted, new("le contact avec l’ARS", "the contact with the ARS")),
        ("/project/letterOfIntent", project => project.LetterOfIntent, new("la lettre d’intention", "the letter of intent")),
        ("/project/diagnosis", project => project.Diagnosis, new("le diagnostic territorial", "the territorial diagnosis")),
        ("/project/received", project => project.Received, Receipt),
    ];

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS4006",
        Severity = Severity.Error,
        Title = new("Des dates se contredisent", "Dates contradict each other"),
        Meaning = new(
            "Chaque étape du projet ne précède pas l’étape connue qui vient avant elle ; une pièce n’est pas demandée avant la réception du projet, ni reçue avant d’être demandée ; une décision ne précède pas la réception ; un déploiement ne précède pas le démarrage. Deux dates égales ne se contredisent jamais. Une pièce ou une décision qui se contredit est sans effet ; le reste est lu tel quel.",
            "Each step of the project is not before the nearest earlier step that is known; an item is not asked for before the project is received, nor received before it is asked for; a decision is not before the receipt; a deployment is not before the start. Equal dates never contradict. An item or a decision that contradicts has no effect; the rest is read as written."),
        Example = new(
            "Lettre d’intention du 10 janvier 2021, diagnostic du 9 janvier 2021 : CPTS4006 ; tous deux du 10 janvier : rien.",
            "Letter of intent of 10 January 2021, diagnosis of 9 January 2021: CPTS4006; both of 10 January: nothing."),
        Mend = new(
            "Corriger celle des deux dates qui est fausse.",
            "Correct whichever of the two dates is wrong."),
        Sources = ValueList.Of(Sources.S02, Sources.D1),
    };

    public override void Examine(Examination examination)
    {
        if (examination.Scenario.Project is { } project)
        {
            ExamineSteps(examination, project);
            ExamineReview(examination, project);
        }

        if (examination.Contract is { } contract)
        {
            ExamineMissions(examination, contract);
        }
    }

    private void ExamineSteps(Examination examination, ProjectFacts project)
    {
        var (previousName, previousDay) = (default(Bilingual), default(LocalDate?));
        foreach (var (path, on, name) in Steps)
        {
            if (on(project) is { } day)
            {
                if (day < previousDay)
                {
                    examination.Report(Rule, path, Message, name, day, previousName, previousDay.Value, StepsFollow);
                }

                (previousName, previousDay) = (name, day);
            }
        }
    }

    private void ExamineReview(Examination examination, ProjectFacts project)
    {
        for (var i = 0; i < project.MissingItems.Count; i++)
        {
            var item = project.MissingItems[i];
            if (item.Requested < project.Received)
            {
                examination.Report(Rule, $"/project/missingItems/{i}/requested", Message, Request, item.Requested, Receipt, project.Received.Value, ItemsFollowProject);
            }

            if (item.Received < item.Requested)
            {
                examination.Report(Rule, $"/project/missingItems/{i}/received", Message, ItemReceipt, item.Received.Value, Request, item.Requested, ReceiptFollowsRequest);
            }
        }

        if (project.Decision is { } decision && decision.On < project.Received)
        {
            examination.Report(Rule, "/project/decision/on", Message, Decision, decision.On, Receipt, project.Received.Value, DecisionFollowsProject);
        }
    }

    private void ExamineMissions(Examination examination, ContractReading contract)
    {
        foreach (var mission in contract.Missions)
        {
            if (contract[mission] is { Started: { } started, Deployed: { } deployed } && deployed < started)
            {
                var name = ValueList.Of<object>(mission);
                examination.Report(
                    Rule, contract.Path(mission) + "/deployed", Message, Wording.Fill(Deployment, name), deployed, Wording.Fill(Start, name), started, DeploymentFollowsStart);
            }
        }
    }
}
