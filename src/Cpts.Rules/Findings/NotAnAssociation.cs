using Cpts.Rules.Deadlines;
using Cpts.Rules.Facts;

namespace Cpts.Rules.Findings;

/// <summary>CPTS5003: the community has no legal form, or is not an association, on a date when it must be one.</summary>
internal sealed class NotAnAssociation : Check
{
    private static readonly Bilingual NoForm = new(
        "La communauté n’a pas de forme juridique : une association est exigée depuis le {0}.",
        "The community has no legal form: an association has been required since {0}.");

    private static readonly Bilingual OtherForm = new(
        "La forme de la communauté n’est pas une association, exigée depuis le {0}.",
        "The legal form of the community is not an association, which has been required since {0}.");

    private static readonly Bilingual NotYet = new(
        "La communauté ne devient une association que le {1} : elle est exigée depuis le {0}.",
        "The community becomes an association only on {1}: one has been required since {0}.");

    private static readonly LocalDate Required = StatutoryDates.AssociationRequiredFrom;

    private static readonly LocalDate Until = StatutoryDates.ExistingCommunitiesHaveUntil;

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS5003",
        Severity = Severity.Error,
        Title = new("La communauté n’est pas une association", "The community is not an association"),
        Meaning = new Bilingual(
            "La forme juridique était libre avant le {0}. Depuis ce jour, la communauté est une association de la loi de 1901, ou du droit local quand son siège est dans les départements {1}. Les communautés plus anciennes, par leur forme, leur projet ou leur contrat, avaient jusqu’au {2} inclus. Une forme dont la date est à venir ne compte pas encore.",
            "Any legal form was allowed before {0}. Since that day the community must be an association of the law of 1901, or of the local law when its seat is in the departments {1}. Older communities, judging by their form, their project or their contract, had until {2} included. A form whose date is in the future does not count yet.").With(Required, Cited.Departments, Until),
        Example = new Bilingual(
            "Communauté sans forme juridique, projet reçu le 3 mars 2021 : rien le {0}, CPTS5003 le {1}. Projet reçu le {2} : CPTS5003 dès ce jour.",
            "Community without a legal form, project received on 3 March 2021: nothing on {0}, CPTS5003 on {1}. Project received on {2}: CPTS5003 from that day.").With(Until, Until.PlusDays(1), Required),
        Remedy = new(
            "Constituez l’association et écrivez depuis quand elle existe (« legalForm.since »).",
            "Form the association and write the day since when it exists (\"legalForm.since\")."),
        Sources = ValueList.Of(Sources.S19, Sources.S20, Sources.D0),
    };

    public override void Examine(Examination examination)
    {
        if (examination.Scenario.LegalForm is not { } form || AssociationDuty.IsAssociation(form, examination.AsOf))
        {
            return;
        }

        var requiredFrom = AssociationDuty.RequiredFrom(examination.Scenario, examination.Read);
        if (examination.AsOf < requiredFrom)
        {
            return;
        }

        var (message, arguments) = form.Kind switch
        {
            LegalFormKind.None => (NoForm, new object[] { requiredFrom }),
            LegalFormKind.Other => (OtherForm, [requiredFrom]),
            _ => (NotYet, [requiredFrom, form.Since!.Value]),
        };
        examination.Report("/legalForm/kind", message, arguments);
    }
}
