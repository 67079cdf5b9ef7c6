using Cpts.Rules.Deadlines;

namespace Cpts.Rules.Findings;

/// <summary>CPTS4003: a time limit ends within 30 days.</summary>
internal sealed class LimitEndsSoon : Check
{
    /// <summary>How many days before its last day a time limit is reported, both ends included.</summary>
    private const int DaysAhead = 30;

    private static readonly Bilingual Silence = new(
        "Décision de l’ARS sur le projet de santé : au plus tard le {0}, dans {1} jours ou moins.",
        "Decision of the ARS on the health project: by {0}, in {1} days or less.");

    private static readonly Bilingual Association = new(
        "Constitution en association : au plus tard le {0}, dans {1} jours ou moins.",
        "Becoming an association: by {0}, in {1} days or less.");

    private static readonly Bilingual Start = new(
        "Démarrage de la mission « {1} » : au plus tard le {0}, dans {2} jours ou moins.",
        "Start of the mission \"{1}\": by {0}, in {2} days or less.");

    private static readonly Bilingual Deployment = new(
        "Déploiement de la mission « {1} » : au plus tard le {0}, dans {2} jours ou moins.",
        "Deployment of the mission \"{1}\": by {0}, in {2} days or less.");

    private static readonly LocalDate Due = new LocalDate(2021, 12, 19).PlusMonths(DeploymentCalendar.Published.Of(Mission.Prevention)!.Value.LatestStart);

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS4003",
        Severity = Severity.Warning,
        Title = new Bilingual("Un délai s’achève dans les {0} jours", "A limit ends within {0} days").With(DaysAhead),
        Meaning = new Bilingual(
            "Un délai encore ouvert s’achève dans {0} jours ou moins, le jour même compris : décision de l’ARS, démarrage ou déploiement d’une mission, constitution en association. Les anniversaires et le terme du contrat, où rien n’est à faire à temps, ne sont pas annoncés.",
            "A limit that is still open ends in {0} days or less, today included: decision of the ARS, start or deployment of a mission, becoming an association. Anniversaries and the term of the contract, where nothing has to be done in time, are not reported.").With(DaysAhead),
        Example = new Bilingual(
            "La prévention doit démarrer au plus tard le {0}. Au {1} ({2} jours avant) : rien ; du {3} au {0} : CPTS4003 ; ensuite : CPTS4001.",
            "Prevention must start by {0}. On {1} ({2} days before): nothing; from {3} to {0}: CPTS4003; afterwards: CPTS4001.").With(Due, Due.PlusDays(-DaysAhead - 1), DaysAhead + 1, Due.PlusDays(-DaysAhead)),
        Remedy = new(
            "Faites à temps ce qui est dû, et écrivez-en la date dans le fichier.",
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
                examination.Report("/project/received", Silence, deadline.Due, DaysAhead);
                break;
            case DeadlineKind.LegalForm:
                examination.Report("/legalForm/kind", Association, deadline.Due, DaysAhead);
                break;
            case DeadlineKind.MissionStart when deadline.Mission is { } mission:
                examination.Report(examination.ContractOf(deadline).PathOf(mission) + "/started", Start, deadline.Due, mission, DaysAhead);
                break;
            case DeadlineKind.MissionDeployment when deadline.Mission is { } mission:
                examination.Report(examination.ContractOf(deadline).PathOf(mission) + "/deployed", Deployment, deadline.Due, mission, DaysAhead);
                break;
            default:
                // Nothing has to be done by an anniversary or the term.
                break;
        }
    }
}
