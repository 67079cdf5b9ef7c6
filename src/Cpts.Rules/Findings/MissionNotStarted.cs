using Cpts.Rules.Deadlines;

namespace Cpts.Rules.Findings;

/// <summary>CPTS4001: a mission did not start by its latest start.</summary>
internal sealed class MissionNotStarted() : MissionLimitCheck(DeadlineKind.MissionStart, "started", Late, Missed)
{
    private static readonly Bilingual Late = new(
        "Mission « {0} » : à démarrer le {1} au plus tard{2}, démarrée le {3}.",
        "Mission \"{0}\": to start by {1}{2}, started on {3}.");

    private static readonly Bilingual Missed = new(
        "Mission « {0} » : à démarrer le {1} au plus tard{2}, pas encore démarrée.",
        "Mission \"{0}\": to start by {1}{2}, not started yet.");

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS4001",
        Severity = Severity.Error,
        Title = new("Une mission n’a pas démarré à temps", "A mission did not start in time"),
        Meaning = new(
            "Chaque mission socle démarre dans un délai compté en mois depuis la signature : 6 mois pour l’accès aux soins et la crise sanitaire, 12 pour les parcours et la prévention. Le dernier jour est encore à temps. Pour un contrat plus ancien que l’avenant 2, les mois de la crise sanitaire courent depuis l’effet de l’avenant. Les missions optionnelles n’ont pas de délai.",
            "Each core mission starts within months of the signature: 6 for access to care and the health crisis, 12 for pathways and prevention. The last day is still in time. For a contract older than avenant 2, the months of the health crisis run from the effect of that avenant. Optional missions have no limit."),
        Example = new(
            "Contrat signé le 19 décembre 2021 : l’accès aux soins démarre le 19 juin 2022 au plus tard. Démarré le 19 juin : à temps ; le 20 : CPTS4001.",
            "Contract signed on 19 December 2021: access to care starts by 19 June 2022. Started on 19 June: in time; on 20 June: CPTS4001."),
        Mend = new(
            "Démarrer la mission et écrire sa date dans « started » ; si elle a démarré trop tard, en convenir avec l’ARS et la CPAM.",
            "Start the mission and write its date in \"started\"; if it started too late, settle it with the ARS and the CPAM."),
        Sources = ValueList.Of(Sources.S14),
    };
}
