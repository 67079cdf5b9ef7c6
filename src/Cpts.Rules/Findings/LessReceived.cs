namespace Cpts.Rules.Findings;

/// <summary>CPTS3012: less was received than was due by then.</summary>
internal sealed class LessReceived : Check
{
    private static readonly Bilingual Message = new(
        "Reçu au {0} : {1} ; attendu avant ce jour : {2}. C’est moins que dans tous les cas.",
        "Received by {0}: {1}; expected before that day: {2}. That is less than in any case.");

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS3012",
        Severity = Severity.Note,
        Title = new(
            "Moins a été reçu que ce qui était dû à cette date",
            "Less was received than was due by then"),
        Meaning = new(
            "Les sommes reçues jusqu’à la date d’appréciation, ce jour compris, sont comparées aux versements attendus avant ce jour, soldes à rembourser compris. La note n’est donnée que si la différence est négative dans tous les cas que les sources laissent ouverts.",
            "The money received up to the evaluation date, that day included, is held against the payments expected before that day, balances to be repaid included. The note is given only when the difference is negative in every case that the sources leave open."),
        Example = new(
            "Attendu de 54 184,94 €, reçu 54 184,93 € : CPTS3012.",
            "Expected €54,184.94, received €54,184.93: CPTS3012."),
        Mend = new(
            "Vérifiez les versements un par un ; demandez à la CPAM ce qui manque.",
            "Check the payments one by one; ask the CPAM for what is missing."),
        Sources = [Sources.S04, Sources.S08],
    };

    public override void Examine(Examination examination)
    {
        if (examination.Reconciliation is { Difference.Max: var most } reconciliation && most < Euros.Zero)
        {
            examination.Report("/receipts", Message, examination.AsOf, reconciliation.Received, reconciliation.Expected);
        }
    }
}
