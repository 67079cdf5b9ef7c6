using Cpts.Rules.Facts;

namespace Cpts.Rules.Projects;

/// <summary>The next action of each step, in plain words.</summary>
internal static class NextAction
{
    public static Bilingual Gather { get; } = new(
        "Réunir les professionnels de santé de premier recours du territoire.",
        "Gather the first-line health professionals of the territory.");

    public static Bilingual Contact { get; } = new(
        "Prendre contact avec l’ARS.",
        "Contact the ARS.");

    public static Bilingual Declare { get; } = new(
        "Envoyer la lettre d’intention à l’ARS.",
        "Send the letter of intent to the ARS.");

    public static Bilingual Diagnose { get; } = new(
        "Établir le diagnostic territorial.",
        "Carry out the territorial diagnosis.");

    public static Bilingual Write { get; } = new(
        "Rédiger le projet de santé (territoire, besoins, modes d’action) et l’adresser à l’ARS.",
        "Write the health project (territory, needs, modes of action) and send it to the ARS.");

    public static Bilingual Rewrite { get; } = new(
        "Reprendre le projet de santé d’après les motifs de l’opposition et l’adresser de nouveau à l’ARS.",
        "Rework the health project to address the grounds of the opposition, and send it to the ARS again.");

    public static Bilingual Sign { get; } = new(
        "Signer le contrat tripartite avec l’ARS et la CPAM.",
        "Sign the tripartite contract with the ARS and the CPAM.");

    public static Bilingual Renew { get; } = new(
        "Le contrat est arrivé à son terme : convenir de la suite avec l’ARS et la CPAM.",
        "The contract has reached its term: agree with the ARS and the CPAM on what comes next.");

    private static readonly Bilingual AwaitDecision = new(
        "Attendre la décision de l’ARS : sans opposition jusqu’au {0} inclus, le projet est réputé validé le {1}.",
        "Await the decision of the ARS: unless it opposes the project by {0} (that day included), the project is deemed validated on {1}.");

    private static readonly Bilingual SendItems = new Bilingual(
        "Adresser à l’ARS les pièces qu’elle a demandées : les {0} mois courront à partir de leur réception.",
        "Send the ARS the items it asked for: the {0} months will run from their receipt.").With(Cited.SilenceMonths);

    private static readonly Bilingual AskForDecision = new Bilingual(
        "Demander à l’ARS de se prononcer : reçu avant le {0}, le projet n’est pas validé par son silence.",
        "Ask the ARS to decide: the project was received before {0}, so the silence of the ARS does not validate it.").With(StatutoryDates.SilenceValidatesFrom.Value);

    private static readonly Bilingual HoldReview = new(
        "Tenir le calendrier des missions et préparer le dialogue de gestion du {0}.",
        "Keep to the calendar of the missions and prepare the annual review of {0}.");

    /// <summary>The next action while the ARS has the project.</summary>
    public static StepAnswer Await(ProjectState project) => project switch
    {
        { Status: ProjectStatus.Transmitted } => new(ProcedureStep.Validation, AskForDecision),
        { TimeLimit: { } limit } => new(ProcedureStep.Validation, AwaitDecision, limit.Ends, limit.EffectiveFrom),
        _ => new(ProcedureStep.Validation, SendItems),
    };

    /// <summary>The next action while the contract runs: the review at the next anniversary.</summary>
    public static StepAnswer Review(ContractReading contract, LocalDate asOf)
    {
        var year = contract.YearOf(asOf) ?? StatutoryDates.ContractYears;
        var until = LocalDate.Min(contract.Anniversary(year), contract.End);
        return new StepAnswer(ProcedureStep.Running, HoldReview, until);
    }
}
