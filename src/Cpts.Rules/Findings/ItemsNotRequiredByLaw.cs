namespace Cpts.Rules.Findings;

/// <summary>CPTS4011: the ARS asked for items that no law requires; they do not stop the two months.</summary>
internal sealed class ItemsNotRequiredByLaw : Check
{
    private static readonly Bilingual Message = new(
        "Une pièce qu’aucun texte n’exige a été demandée : le délai de l’ARS n’en est pas interrompu.",
        "The ARS asked for an item that no law or regulation requires: this does not stop its time limit.");

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS4011",
        Severity = Severity.Note,
        Title = new(
            "Des pièces qu’aucun texte n’exige ont été demandées",
            "The ARS asked for items that no law requires"),
        Meaning = new Bilingual(
            "Seule une demande de pièces exigées par une loi ou un règlement interrompt les {0} mois de l’ARS. Une demande d’autres pièces ne change rien au délai.",
            "Only a request for items that a law or regulation requires interrupts the {0} months of the ARS. A request for other items changes nothing.").With(Cited.SilenceMonths),
        Example = new(
            "Une pièce demandée qu’aucun texte n’exige : CPTS4011, le délai court depuis la réception du projet.",
            "missingItems with \"requiredByLaw\": false: CPTS4011, the limit runs from the receipt of the project."),
        Remedy = new(
            "Rien à corriger si aucun texte n’exige la pièce ; sinon écrivez qu’un texte l’exige (« requiredByLaw »).",
            "Nothing to correct if no text requires the item; otherwise state that a text does (\"requiredByLaw\")."),
        Sources = [Sources.S02],
    };

    public override void Examine(Examination examination)
    {
        foreach (var item in examination.Scenario.Project?.MissingItems ?? default)
        {
            if (!item.RequiredByLaw)
            {
                examination.Report("/project/missingItems", Message);
                return;
            }
        }
    }
}
