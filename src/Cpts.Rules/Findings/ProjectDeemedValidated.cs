using Cpts.Rules.Projects;

namespace Cpts.Rules.Findings;

/// <summary>CPTS4005: the project is deemed validated by silence.</summary>
internal sealed class ProjectDeemedValidated : Check
{
    private static readonly Bilingual Message = new(
        "Projet réputé validé depuis le {0} : l’ARS n’a rien décidé du {1} au {2}.",
        "The project has been deemed validated since {0}: the ARS made no decision from {1} to {2}.");

    private static readonly TimeLimit Limit = SilenceLimit.StartingOn(new LocalDate(2024, 2, 1), NonWorkingDayReading.Keep, null);

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS4005",
        Severity = Severity.Note,
        Title = new("Le projet est réputé validé par le silence de l’ARS", "The project is deemed validated by the silence of the ARS"),
        Meaning = new Bilingual(
            "Un projet reçu à partir du {0} est réputé validé si l’ARS ne s’y oppose pas dans les {1} mois de la réception, ou de celle de la dernière pièce exigée par un texte. Le délai s’achève à minuit le même quantième, ou le dernier jour du mois ; l’effet est du lendemain.",
            "A project received from {0} on is deemed validated unless the ARS opposes it within {1} months of the receipt, or of the receipt of the last item required by a law or regulation. The time limit ends at midnight on the same day of the month, or on the last day of the month; the validation takes effect on the next day.").With(StatutoryDates.SilenceValidatesFrom.Value, Cited.SilenceMonths),
        Example = new Bilingual(
            "Reçu le {0}, sans décision : le délai s’achève le {1}, le projet est réputé validé le {2}.",
            "Received on {0}, without a decision: the limit ends on {1}, the project is deemed validated on {2}.").With(Limit.Starts, Limit.Ends, Limit.EffectiveFrom),
        Remedy = new(
            "Rien à corriger ; gardez l’accusé de réception, qui fait la preuve de la date.",
            "Nothing to correct; keep the acknowledgement of receipt, which proves the date."),
        Sources = ValueList.Of(Sources.S01, Sources.S02, Sources.S03, Sources.S21, Sources.D4),
    };

    public override void Examine(Examination examination)
    {
        if (examination.Project is { Status: ProjectStatus.DeemedValidated, TimeLimit: { } limit })
        {
            examination.Report("/project/received", Message, limit.EffectiveFrom, limit.Starts, limit.Ends);
        }
    }
}
