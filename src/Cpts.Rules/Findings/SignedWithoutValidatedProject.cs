using Cpts.Rules.Projects;

namespace Cpts.Rules.Findings;

/// <summary>CPTS5001: a contract signed without a validated project.</summary>
internal sealed class SignedWithoutValidatedProject : Check
{
    private static readonly Bilingual Message = new(
        "Contrat signé le {0} sans projet validé : ce jour-là, {1}.",
        "Contract signed on {0} without a validated project: on that day {1}.");

    private static readonly TimeLimit Limit = SilenceLimit.StartingOn(new LocalDate(2024, 2, 1), NonWorkingDayReading.Keep, null);

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS5001",
        Severity = Severity.Error,
        Title = new("Le contrat est signé sans projet validé", "The contract is signed without a validated project"),
        Meaning = new Bilingual(
            "Le contrat tripartite se conclut pour un projet de santé validé, expressément ou par le silence de l’ARS. Le projet est regardé tel qu’il était le jour de la signature ; une validation de ce jour même suffit. Un projet seulement transmis, reçu avant le {0}, n’est pas validé.",
            "The tripartite contract requires a health project that is validated, expressly or by the silence of the ARS. What counts is the state of the project on the day of the signature; a validation on that very day is enough. A project received before {0}, which was only sent, is not validated.").With(StatutoryDates.SilenceValidatesFrom.Value),
        Example = new Bilingual(
            "Projet reçu le {0}, sans décision : réputé validé le {2}. Contrat signé le {1} : CPTS5001 ; le {2} : rien.",
            "Project received on {0}, without a decision: deemed validated on {2}. Contract signed on {1}: CPTS5001; on {2}: nothing.").With(Limit.Starts, Limit.Ends, Limit.EffectiveFrom),
        Remedy = new(
            "Vérifiez les dates du projet ; sinon, faites valider le projet et signez de nouveau.",
            "Check the dates of the project; otherwise have the project validated and sign again."),
        Sources = ValueList.Of(Sources.S23, Sources.D1, Sources.D4),
    };

    public override void Examine(Examination examination)
    {
        if (examination.Scenario.Project is not { } project)
        {
            return;
        }

        foreach (var contract in examination.Read)
        {
            if (contract.Signed > examination.AsOf)
            {
                return;
            }

            var then = ProjectReview.On(project, examination.Interpretations, examination.Scenario.Territory.SeatDepartment, contract.Signed);
            if (!then.IsValidated())
            {
                examination.Report(contract.Path + "/signed", Message, contract.Signed, How(then.Status));
            }
        }
    }

    private static Bilingual How(ProjectStatus status) => status switch
    {
        ProjectStatus.NotReceived => new("l’ARS ne l’avait pas reçu", "the ARS had not received it"),
        ProjectStatus.Transmitted => new("il était seulement transmis", "it was only sent"),
        ProjectStatus.Incomplete => new("il était incomplet", "it was incomplete"),
        ProjectStatus.Opposed => new("l’ARS s’y était opposée", "the ARS had opposed it"),
        ProjectStatus.Pending => new Bilingual("les {0} mois de l’ARS couraient encore", "the {0} months of the ARS were still running").With(Cited.SilenceMonths),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "The project is validated."),
    };
}
