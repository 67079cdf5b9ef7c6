using Cpts.Rules.Deadlines;

namespace Cpts.Rules.Findings;

/// <summary>CPTS4003: a limit ends within 30 days.</summary>
internal sealed class LimitEndsSoon : Check
{
    /// <summary>How long before its last day a limit is announced, in days, both ends included.</summary>
    private const int DaysAhead = 30;

    private static readonly Bilingual Silence = new(
        "Décision de l’ARS sur le projet de santé : le {0} au plus tard, dans 30 jours ou moins.",
        "Decision of the ARS on the health project: by {0}, in 30 days or less.");

    private static readonly Bilingual Association = new(
        "Constitution en association : le {0} au plus tard, dans 30 jours ou moins.",
        "Becoming an association: by {0}, in 30 days or less.");

    private static readonly Bilingual Start = new(
        "Démarrage de la mission « {1} » : le {0} au plus tard, dans 30 jours ou moins.",
        "Start of the mission \"{1}\": by {0}, in 30 days or less.");

    private static readonly Bilingual Deployment = new(
        "Déploiement de la mission « {1} » : le {0} au plus tard, dans 30 jours ou moins.",
        "Deployment of the mission \"{1}\": by {0}, in 30 days or less.");

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS4003",
        Severity = Severity.Warning,
        Title = new("Un délai s’achève dans les 30 jours", "A limit ends within 30 days"),
        Meaning = new(
            "Un délai encore ouvert s’achève dans 30 jours ou moins, le jour même compris : décision de l’ARS, démarrage ou déploiement d’une mission, constitution en association. Les anniversaires et le terme du contrat, où rien n’est à faire à temps, ne sont pas annoncés.",
            "A limit that is still open ends in 30 days or less, today included: decision of the ARS, start or deployment of a mission, becoming an association. Anniversaries and the term of the contract, where nothing has to be done in time, are not announced."),
        Example = new(
            "La prévention doit démarrer le 19 décembre 2022 au plus tard. Au 18 novembre (31 jours avant) : rien ; du 19 novembre au 19 décembre : CPTS4003 ; ensuite : CPTS4001.",
            "Prevention must start by 19 December 2022. On 18 November (31 days before): nothing; from 19 November to 19 December: CPTS4003; afterwards: CPTS4001."),
        Mend = new(
            "Faire à temps ce qui est dû et en écrire la date dans le fichier.",
            "Do what is due in time and write its date in the file."),
        Sources = ValueList.Of(Sources.S01, Sources.S14, Sources.S20),
    };

    public override void Examine(Examination examination)
    {
        foreach (var deadline in examination.Deadlines)
        {
            if (deadline.Status == DeadlineStatus.Pending && Period.DaysBetween(examination.AsOf, deadline.Due) is >= 0 and <= DaysAhead)
            {
                Announce(examination, deadline);
            }
        }
    }

    private static void Announce(Examination examination, Deadline deadline)
    {
        switch (deadline.Id)
        {
            case DeadlineKind.ArsSilence:
                examination.Report("/project/received", Silence, deadline.Due);
                break;
            case DeadlineKind.LegalForm:
                examination.Report("/legalForm/kind", Association, deadline.Due);
                break;
            case DeadlineKind.MissionStart when deadline.Mission is { } mission:
                examination.Report(examination.ContractOf(deadline).PathOf(mission) + "/started", Start, deadline.Due, mission);
                break;
            case DeadlineKind.MissionDeployment when deadline.Mission is { } mission:
                examination.Report(examination.ContractOf(deadline).PathOf(mission) + "/deployed", Deployment, deadline.Due, mission);
                break;
            default:
                // An anniversary or the term comes by itself.
                break;
        }
    }
}
