using Cpts.Rules.Deadlines;
using Cpts.Rules.Facts;

namespace Cpts.Rules.Findings;

/// <summary>CPTS5004: legal form and seat do not match.</summary>
internal sealed class LegalFormAndSeatDiffer : Check
{
    private static readonly Bilingual LocalLawHolds = new(
        "Association de la loi de 1901 dont le siège est dans le département {0}, où vaut le droit local.",
        "Association of the law of 1901 with its seat in department {0}, where the local law applies.");

    private static readonly Bilingual LocalLawDoesNotHold = new(
        "Association de droit local dont le siège est dans le département {0}, où vaut la loi de 1901.",
        "Association of the local law with its seat in department {0}, where the law of 1901 applies.");

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS5004",
        Severity = Severity.Warning,
        Title = new("La forme juridique et le siège ne s’accordent pas", "Legal form and seat do not match"),
        Meaning = new Bilingual(
            "Une association dont le siège est dans les départements {0} relève du code civil local ; ailleurs, de la loi de 1901. Sans département du siège, rien n’est signalé. Une forme dont la date est à venir ne compte pas encore.",
            "An association with its seat in the departments {0} is under the local civil code; elsewhere, under the law of 1901. If the department of the seat is not stated, nothing is reported. A form whose date is in the future does not count yet.").With(Cited.Departments),
        Example = new(
            "Association de la loi de 1901 dont le siège est dans le 67 : CPTS5004 ; association de droit local : rien.",
            "\"association1901\" with \"seatDepartment\": \"67\": CPTS5004; \"localLawAssociation\": nothing."),
        Remedy = new(
            "Corrigez la forme ou le département du siège, ou faites inscrire l’association au registre qui convient.",
            "Correct the form or the department of the seat, or have the association entered in the right register."),
        Sources = ValueList.Of(Sources.S19),
    };

    public override void Examine(Examination examination)
    {
        if (examination.Scenario is not { LegalForm: { } form, Territory.SeatDepartment: { } department } || !AssociationDuty.Counts(form, examination.AsOf))
        {
            return;
        }

        var isLocal = LocalLaw.HoldsIn(department);
        if (form.Kind == LegalFormKind.Association1901 && isLocal)
        {
            examination.Report("/legalForm/kind", LocalLawHolds, department);
        }
        else if (form.Kind == LegalFormKind.LocalLawAssociation && !isLocal)
        {
            examination.Report("/legalForm/kind", LocalLawDoesNotHold, department);
        }
    }
}
