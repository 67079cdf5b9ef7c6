namespace Cpts.Rules.Findings;

/// <summary>CPTS3013: more was received than was due by then.</summary>
internal sealed class MoreReceived : Check
{
    private static readonly Bilingual Message = new(
        "Reçu au {0} : {1} ; attendu avant ce jour : {2}. C’est plus que dans tous les cas.",
        "Received by {0}: {1}; expected before that day: {2}. That is more than in any case.");

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS3013",
        Severity = Severity.Note,
        Title = new(
            "Plus a été reçu que ce qui était dû à cette date",
            "More was received than was due by then"),
        Meaning = new(
            "Les sommes reçues jusqu’à la date d’appréciation, ce jour compris, sont comparées aux versements attendus avant ce jour, soldes à rembourser compris. La note n’est donnée que si la différence est positive dans tous les cas que les sources laissent ouverts.",
            "The money received up to the evaluation date, that day included, is held against the payments expected before that day, balances to be repaid included. The note is given only when the difference is positive in every case that the sources leave open."),
        Example = new(
            "Attendu de 54 184,94 €, reçu 54 184,95 € : CPTS3013.",
            "Expected €54,184.94, received €54,184.95: CPTS3013."),
        Mend = new(
            "Vérifiez les versements un par un ; ce qui est en trop peut être à rembourser.",
            "Check the payments one by one; what is too much may have to be repaid."),
        Sources = [Sources.S04, Sources.S08],
    };

    public override void Examine(Examination examination)
    {
        if (examination.Reconciliation is { Difference.Min: var least } reconciliation && least > Euros.Zero)
        {
            examination.Report("/receipts", Message, examination.AsOf, reconciliation.Received, reconciliation.Expected);
        }
    }
}
