using Cpts.Rules.Facts;
using Cpts.Rules.Projects;

namespace Cpts.Rules.Findings;

/// <summary>CPTS4007: an opposition after the two months has no effect.</summary>
internal sealed class OppositionTooLate : Check
{
    private static readonly Bilingual Message = new(
        "Opposition du {0} sans effet : le délai de l’ARS s’est achevé le {1}, le projet est réputé validé depuis le {2}.",
        "The opposition of {0} has no effect: the time limit of the ARS ended on {1}, and the project has been deemed validated since {2}.");

    private static readonly TimeLimit Limit = SilenceLimit.StartingOn(new LocalDate(2024, 2, 1), NonWorkingDayReading.Keep, null);

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS4007",
        Severity = Severity.Warning,
        Title = new Bilingual("L’opposition vient après les {0} mois", "The opposition comes after the {0} months").With(Cited.SilenceMonths),
        Meaning = new Bilingual(
            "L’ARS s’oppose au projet dans les {0} mois, leur dernier jour compris. Une opposition plus tardive n’a pas d’effet : le silence a déjà validé le projet. Son motif n’est alors plus examiné.",
            "The ARS can oppose a project within the {0} months, their last day included. A later opposition has no effect: silence has already validated the project. Its ground then no longer matters.").With(Cited.SilenceMonths),
        Example = new Bilingual(
            "Reçu le {0} : une opposition du {1} prend effet ; une opposition du {2} donne CPTS4007.",
            "Received on {0}: an opposition of {1} takes effect; an opposition of {2} gives CPTS4007.").With(Limit.Starts, Limit.Ends, Limit.EffectiveFrom),
        Remedy = new(
            "Vérifiez les dates de réception et d’opposition ; rappelez à l’ARS la validation acquise, ou prenez conseil avant de signer.",
            "Check the dates of receipt and opposition; remind the ARS that the project is validated, or take advice before signing."),
        Sources = ValueList.Of(Sources.S01, Sources.D4),
    };

    public override void Examine(Examination examination)
    {
        // A decision that contradicts the receipt is reported as CPTS4006 and has no effect.
        if (examination.Project is { Status: ProjectStatus.DeemedValidated, TimeLimit: { } limit }
            && examination.Scenario.Project?.Decision is { Kind: DecisionKind.Opposition } decision
            && decision.On > limit.Ends
            && decision.On <= examination.AsOf)
        {
            examination.Report("/project/decision/on", Message, decision.On, limit.Ends, limit.EffectiveFrom);
        }
    }
}
