using Cpts.Rules.Facts;
using Cpts.Rules.Projects;

namespace Cpts.Rules.Findings;

/// <summary>CPTS4007: an opposition after the two months has no effect.</summary>
internal sealed class OppositionTooLate : Check
{
    private static readonly Bilingual Message = new(
        "Opposition du {0} sans effet : le délai de l’ARS s’est achevé le {1}, le projet est réputé validé depuis le {2}.",
        "Opposition of {0} without effect: the limit of the ARS ended on {1}, the project is deemed validated since {2}.");

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS4007",
        Severity = Severity.Warning,
        Title = new("L’opposition vient après les deux mois", "The opposition comes after the two months"),
        Meaning = new(
            "L’ARS s’oppose au projet dans les deux mois, leur dernier jour compris. Une opposition plus tardive n’a pas d’effet : le silence a déjà validé le projet. Son motif n’est alors plus examiné.",
            "The ARS opposes a project within the two months, their last day included. A later opposition has no effect: silence has validated the project already. Its ground is then not looked at."),
        Example = new(
            "Reçu le 1er février 2024 : une opposition du 1er avril prend effet ; une opposition du 2 avril donne CPTS4007.",
            "Received on 1 February 2024: an opposition of 1 April takes effect; an opposition of 2 April gives CPTS4007."),
        Mend = new(
            "Vérifier les dates de réception et d’opposition ; rappeler à l’ARS la validation acquise, ou prendre conseil avant de signer.",
            "Check the dates of receipt and opposition; remind the ARS of the validation acquired, or take advice before signing."),
        Sources = ValueList.Of(Sources.S01, Sources.D4),
    };

    public override void Examine(Examination examination)
    {
        // A decision that contradicts the receipt is CPTS4006 and has no effect of any kind.
        if (examination.Project is { Status: ProjectStatus.DeemedValidated, TimeLimit: { } limit }
            && examination.Scenario.Project?.Decision is { Kind: DecisionKind.Opposition } decision
            && decision.On > limit.Ends
            && decision.On <= examination.AsOf)
        {
            examination.Report("/project/decision/on", Message, decision.On, limit.Ends, limit.EffectiveFrom);
        }
    }
}
