using Cpts.Rules.Deadlines;

namespace Cpts.Rules.Findings;

/// <summary>CPTS4001: a mission did not start by its start deadline.</summary>
internal sealed class MissionNotStarted() : MissionLimitCheck(DeadlineKind.MissionStart, "started", Late, Missed)
{
    private static readonly Bilingual Late = new(
        "Mission « {0} » : à démarrer au plus tard le {1}{2}, démarrée le {3}.",
        "Mission \"{0}\": to start by {1}{2}, started on {3}.");

    private static readonly Bilingual Missed = new(
        "Mission « {0} » : à démarrer au plus tard le {1}{2}, pas encore démarrée.",
        "Mission \"{0}\": to start by {1}{2}, not started yet.");

    private static readonly DeploymentLimit Care = DeploymentCalendar.Published.Of(Mission.AccessToCare)!.Value;

    private static readonly LocalDate Signed = new(2021, 12, 19);

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS4001",
        Severity = Severity.Error,
        Title = new("Une mission n’a pas démarré à temps", "A mission did not start in time"),
        Meaning = new Bilingual(
            "Chaque mission socle démarre dans un délai compté en mois depuis la signature : {0} mois pour l’accès aux soins et la crise sanitaire, {1} pour les parcours et la prévention. Le dernier jour est encore à temps. Pour un contrat plus ancien que l’avenant 2, les mois de la crise sanitaire courent depuis l’effet de l’avenant. Les missions optionnelles n’ont pas de délai.",
            "Each core mission must start within a number of months after the signature: {0} for access to care and the health crisis, {1} for pathways and prevention. The last day is still in time. For a contract older than avenant 2, the months of the health crisis run from the day on which that avenant took effect. Optional missions have no limit.").With(Care.LatestStart, DeploymentCalendar.Published.Of(Mission.Prevention)!.Value.LatestStart),
        Example = new Bilingual(
            "Contrat signé le {0} : l’accès aux soins démarre au plus tard le {1}. Démarré ce jour-là : à temps ; le lendemain : CPTS4001.",
            "Contract signed on {0}: access to care must start by {1}. Started on that day: in time; on the next day: CPTS4001.").With(Signed, Signed.PlusMonths(Care.LatestStart)),
        Remedy = new(
            "Démarrez la mission et écrivez sa date (« started ») ; si elle a démarré trop tard, convenez-en avec l’ARS et la CPAM.",
            "Start the mission and write its date (\"started\"); if it started too late, settle it with the ARS and the CPAM."),
        Sources = ValueList.Of(Sources.S14),
    };
}
