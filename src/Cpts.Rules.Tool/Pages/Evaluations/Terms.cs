using Cpts.Rules.Deadlines;
using Cpts.Rules.Payments;

namespace Cpts.Rules.Tool.Pages.Evaluations;

/// <summary>The words of the answers.</summary>
internal static class Terms
{
    public static Bilingual Of(PaymentKind kind) => kind switch
    {
        PaymentKind.LetterOfIntent => new("à la lettre d’intention", "at the letter of intent"),
        PaymentKind.OperatingInFull => new("en totalité", "in full"),
        PaymentKind.Balance => new("solde", "balance"),
        PaymentKind.Variable => new("part variable", "variable part"),
        PaymentKind.Advance => new("avance (75 %)", "advance (75%)"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a defined kind."),
    };

    public static Bilingual Of(ProjectStatus status) => status switch
    {
        ProjectStatus.NotReceived => new("pas encore reçu par l’ARS", "not yet received by the ARS"),
        ProjectStatus.Transmitted => new("transmis à l’ARS : reçu avant le 27 juillet 2019, son silence ne le valide pas", "sent to the ARS: received before 27 July 2019, its silence does not validate it"),
        ProjectStatus.Incomplete => new("incomplet : une pièce exigée par un texte manque, aucun délai ne court", "incomplete: an item required by law is missing, no limit runs"),
        ProjectStatus.Pending => new("à l’instruction : les deux mois de l’ARS courent", "under review: the two months of the ARS run"),
        ProjectStatus.Validated => new("validé par l’ARS", "validated by the ARS"),
        ProjectStatus.DeemedValidated => new("réputé validé par le silence de l’ARS", "deemed validated by the silence of the ARS"),
        ProjectStatus.Opposed => new("opposition de l’ARS", "opposed by the ARS"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a defined status."),
    };

    public static Bilingual Of(ProcedureStep step) => step switch
    {
        ProcedureStep.Professionals => new("réunir les professionnels", "gather the professionals"),
        ProcedureStep.Agency => new("prendre contact avec l’ARS", "contact the ARS"),
        ProcedureStep.LetterOfIntent => new("lettre d’intention", "letter of intent"),
        ProcedureStep.Diagnosis => new("diagnostic territorial", "territorial diagnosis"),
        ProcedureStep.Project => new("projet de santé", "health project"),
        ProcedureStep.Validation => new("validation du projet", "validation of the project"),
        ProcedureStep.Contract => new("signature du contrat tripartite", "signature of the tripartite contract"),
        ProcedureStep.Running => new("contrat en cours", "contract running"),
        ProcedureStep.Ended => new("contrat arrivé à son terme", "contract at its term"),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "Not a defined step."),
    };

    public static Bilingual Of(DeadlineKind kind) => kind switch
    {
        DeadlineKind.Anniversary => new("Anniversaire {0} du contrat", "Anniversary {0} of the contract"),
        DeadlineKind.ArsSilence => new("Fin du silence de l’ARS", "End of the silence of the ARS"),
        DeadlineKind.ContractTerm => new("Terme du contrat", "Term of the contract"),
        DeadlineKind.LegalForm => new("Forme d’association", "Form of an association"),
        DeadlineKind.MissionDeployment => new("Déploiement : {0}", "Deployment: {0}"),
        DeadlineKind.MissionStart => new("Démarrage : {0}", "Start: {0}"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a defined kind."),
    };

    public static Bilingual Of(DeadlineStatus status) => status switch
    {
        DeadlineStatus.Pending => new("à venir", "to come"),
        DeadlineStatus.Met => new("tenue", "met"),
        DeadlineStatus.Late => new("en retard", "late"),
        DeadlineStatus.Missed => new("manquée", "missed"),
        DeadlineStatus.Passed => new("passée", "passed"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a defined status."),
    };

    public static Tone ToneOf(DeadlineStatus status) => status switch
    {
        DeadlineStatus.Met => Tone.Good,
        DeadlineStatus.Late or DeadlineStatus.Missed => Tone.Bad,
        DeadlineStatus.Passed => Tone.Muted,
        _ => Tone.Plain,
    };
}
