using Cpts.Rules.Projects;

namespace Cpts.Rules.Findings;

/// <summary>CPTS4005: the project is deemed validated by silence.</summary>
internal sealed class ProjectDeemedValidated : Check
{
    private static readonly Bilingual Message = new(
        "Projet réputé validé depuis le {0} : l’ARS n’a rien décidé du {1} au {2}.",
        "Project deemed validated since {0}: the ARS decided nothing from {1} to {2}.");

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS4005",
        Severity = Severity.Note,
        Title = new("Le projet est réputé validé par le silence de l’ARS", "The project is deemed validated by the silence of the ARS"),
        Meaning = new(
            "Un projet reçu à partir du 27 juillet 2019 est réputé validé si l’ARS ne s’y oppose pas dans les deux mois de la réception, ou de celle de la dernière pièce exigée par un texte. Le délai s’achève à minuit le même quantième, ou le dernier jour du mois ; l’effet est du lendemain.",
            "A project received from 27 July 2019 on is deemed validated unless the ARS opposes it within two months of the receipt, or of the receipt of the last item required by a law or regulation. The limit ends at midnight on the same day number, or on the last day of the month; the effect is from the next day."),
        Example = new(
            "Reçu le 1er février 2024, sans décision : le délai s’achève le 1er avril, le projet est réputé validé le 2 avril 2024.",
            "Received on 1 February 2024, without a decision: the limit ends on 1 April, the project is deemed validated on 2 April 2024."),
        Mend = new(
            "Rien à corriger ; garder l’accusé de réception, qui fait la preuve de la date.",
            "Nothing to mend; keep the acknowledgement of receipt, which proves the date."),
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
