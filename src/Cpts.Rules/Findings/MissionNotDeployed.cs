using Cpts.Rules.Deadlines;

namespace Cpts.Rules.Findings;

/// <summary>CPTS4002: a mission was not deployed by its deployment deadline.</summary>
internal sealed class MissionNotDeployed() : MissionLimitCheck(DeadlineKind.MissionDeployment, "deployed", Late, Missed)
{
    private static readonly Bilingual Late = new(
        "Mission « {0} » : à déployer au plus tard le {1}{2}, déployée le {3}.",
        "Mission \"{0}\": to be deployed by {1}{2}, deployed on {3}.");

    private static readonly Bilingual Missed = new(
        "Mission « {0} » : à déployer au plus tard le {1}{2}, pas encore déployée.",
        "Mission \"{0}\": to be deployed by {1}{2}, not deployed yet.");

    private static readonly int Months = DeploymentCalendar.Published.Of(Mission.AccessToCare)!.Value.LatestDeployment;

    private static readonly int LongerMonths = DeploymentCalendar.Published.Of(Mission.Prevention)!.Value.LatestDeployment;

    private static readonly LocalDate Signed = new(2022, 8, 31);

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS4002",
        Severity = Severity.Error,
        Title = new("Une mission n’est pas déployée à temps", "A mission is not deployed in time"),
        Meaning = new Bilingual(
            "Chaque mission socle est déployée dans un délai compté en mois depuis la signature : {0} mois pour l’accès aux soins et la crise sanitaire, {1} pour les parcours et la prévention. Le dernier jour est encore à temps. Pour un contrat plus ancien que l’avenant 2, les mois de la crise sanitaire courent depuis l’effet de l’avenant. Les missions optionnelles n’ont pas de délai.",
            "Each core mission must be deployed within a number of months after the signature: {0} for access to care and the health crisis, {1} for pathways and prevention. The last day is still in time. For a contract older than avenant 2, the months of the health crisis run from the day on which that avenant took effect. Optional missions have no limit.").With(Months, LongerMonths),
        Example = new Bilingual(
            "Contrat signé le {0} : la prévention est déployée au plus tard le {1}, l’accès aux soins le {2}. Rien au {3} : CPTS4002 pour l’accès aux soins.",
            "Contract signed on {0}: prevention must be deployed by {1}, access to care by {2}. Nothing on {3}: CPTS4002 for access to care.").With(Signed, Signed.PlusMonths(LongerMonths), Signed.PlusMonths(Months), Signed.PlusMonths(Months).PlusDays(1)),
        Remedy = new(
            "Déployez la mission et écrivez sa date (« deployed ») ; si elle l’a été trop tard, convenez-en avec l’ARS et la CPAM.",
            "Deploy the mission and write its date (\"deployed\"); if it was deployed too late, settle it with the ARS and the CPAM."),
        Sources = ValueList.Of(Sources.S14),
    };
}
