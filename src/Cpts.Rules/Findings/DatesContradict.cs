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
        "an item received before it was requested was not missing; the request has no effect.");

    private static readonly Bilingual DecisionFollowsProject = new(
        "l’ARS décide d’un projet qu’elle a reçu ; la décision est sans effet.",
        "the ARS decides on a project that it has received; the decision has no effect.");

    private static readonly Bilingual DeploymentFollowsStart = new(
        "une mission démarre avant d’être déployée.",
        "a mission starts before it is deployed.");

    private static readonly Bilingual EndFollowsStart = new(
        "une mission démarre avant de prendre fin ; cette fin est sans effet.",
        "a mission starts before it ends; that end has no effect.");

    private static readonly Bilingual ContractsInOrder = new(
        "les contrats se suivent du premier au dernier.",
        "contracts are listed from the first to the last.");

    private static readonly Bilingual OneAfterTheOther = new(
        "un contrat commence quand le précédent a pris fin.",
        "a contract begins when the one before it has ended.");

    private static readonly Bilingual Outside = new(
        "Dates contradictoires : {0} ({1}) n’est pas dans le contrat, du {2} au {3} ; cette date est sans effet.",
        "Contradictory dates: {0} ({1}) is not inside the contract, from {2} to {3}; that date has no effect.");

    private static readonly Bilingual ContractEnd = new("la fin du contrat", "the end of the contract");
    private static readonly Bilingual Crisis = new("la crise identifiée par l’ARS", "the crisis that the ARS identified");
    private static readonly Bilingual Signature = new("la signature du contrat", "the signature of the contract");
    private static readonly Bilingual SignatureAbove = new("celle du contrat écrit au-dessus", "that of the contract listed above it");
    private static readonly Bilingual EndBefore = new("la fin du contrat précédent", "the end of the contract before it");
    private static readonly Bilingual MissionEnd = new("la fin de la mission « {0} »", "the end of the mission \"{0}\"");
    private static readonly Bilingual Start = new("le démarrage de la mission « {0} »", "the start of the mission \"{0}\"");

    private static readonly Bilingual Deployment = new("le déploiement de la mission « {0} »", "the deployment of the mission \"{0}\"");

    private static readonly Bilingual Request = new("la demande de la pièce", "the request for the item");

    private static readonly Bilingual ItemReceipt = new("la réception de la pièce", "the receipt of the item");

    private static readonly Bilingual Decision = new("la décision de l’ARS", "the decision of the ARS");

    private static readonly Bilingual Receipt = new("la réception du projet", "the receipt of the project");

    /// <summary>The dates of the steps up to the receipt of the project, in the order of the procedure.</summary>
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
            "A step of the project must not be before the last known step that precedes it. An item must not be requested before the project is received, nor received before it is requested. A decision must not be before the receipt, nor a deployment before the start. Equal dates never contradict each other. A contradictory item or decision has no effect; the rest is used as written."),
        Example = new(
            "Lettre d’intention du 10 janvier 2021, diagnostic du 9 janvier 2021 : CPTS4006 ; tous deux du 10 janvier : rien.",
            "Letter of intent of 10 January 2021, diagnosis of 9 January 2021: CPTS4006; both of 10 January: nothing."),
        Remedy = new(
            "Corrigez celle des deux dates qui est fausse.",
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

        foreach (var contract in examination.Read)
        {
            ExamineMissions(examination, contract);
            ExamineEnds(examination, contract);
        }

        ExamineOrder(examination);
    }

    private static void ExamineSteps(Examination examination, ProjectFacts project)
    {
        var (previousName, previousDay) = (default(Bilingual), default(LocalDate?));
        foreach (var (path, on, name) in Steps)
        {
            if (on(project) is { } day)
            {
                if (day < previousDay)
                {
                    examination.Report(path, Message, name, day, previousName, previousDay.Value, StepsFollow);
                }

                (previousName, previousDay) = (name, day);
            }
        }
    }

    private static void ExamineReview(Examination examination, ProjectFacts project)
    {
        for (var i = 0; i < project.MissingItems.Count; i++)
        {
            var item = project.MissingItems[i];
            if (item.Requested < project.Received)
            {
                examination.Report($"/project/missingItems/{i}/requested", Message, Request, item.Requested, Receipt, project.Received.Value, ItemsFollowProject);
            }

            if (item.Received < item.Requested)
            {
                examination.Report($"/project/missingItems/{i}/received", Message, ItemReceipt, item.Received.Value, Request, item.Requested, ReceiptFollowsRequest);
            }
        }

        if (project.Decision is { } decision && decision.On < project.Received)
        {
            examination.Report("/project/decision/on", Message, Decision, decision.On, Receipt, project.Received.Value, DecisionFollowsProject);
        }
    }

    private static void ExamineMissions(Examination examination, ContractReading contract)
    {
        foreach (var mission in contract.Missions)
        {
            var facts = contract[mission]!;
            if (facts.Deployed < facts.Started)
            {
                examination.Report(contract.PathOf(mission) + "/deployed", Message, Deployment.With(mission), facts.Deployed.Value, Start.With(mission), facts.Started.Value, DeploymentFollowsStart);
            }

            if (facts.Ended < facts.Started)
            {
                examination.Report(contract.PathOf(mission) + "/ended", Message, MissionEnd.With(mission), facts.Ended.Value, Start.With(mission), facts.Started.Value, EndFollowsStart);
            }
        }
    }

    private static void ExamineEnds(Examination examination, ContractReading contract)
    {
        if (contract.Facts.Ended is { } ended && !contract.EndIsUsed)
        {
            examination.Report(contract.Path + "/ended", Outside, ContractEnd, ended, contract.Signed, contract.Term);
        }

        var days = contract.Facts.Crisis.RecognisedOn;
        for (var i = 0; i < days.Count; i++)
        {
            if (days[i] < contract.Signed || days[i] >= contract.End)
            {
                examination.Report($"{contract.Path}/crisis/recognisedOn/{i}", Outside, Crisis, days[i], contract.Signed, contract.End);
            }
        }
    }

    /// <summary>Contracts must be listed in the order of their signatures, and each must begin after the previous one has ended.</summary>
    private static void ExamineOrder(Examination examination)
    {
        var stated = examination.Scenario.Contracts ?? default;
        for (var i = 1; i < stated.Count; i++)
        {
            if (stated[i].Signed < stated[i - 1].Signed)
            {
                examination.Report($"/contracts/{i}/signed", Message, Signature, stated[i].Signed, SignatureAbove, stated[i - 1].Signed, ContractsInOrder);
            }
        }

        foreach (var contract in examination.Read)
        {
            if (contract.Before is { } before && contract.Signed < before.End)
            {
                examination.Report(contract.Path + "/signed", Message, Signature, contract.Signed, EndBefore, before.End, OneAfterTheOther);
            }
        }
    }
}
